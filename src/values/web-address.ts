import { unwrapScalar } from './scalar.ts';

export type WebAddressReading =
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'none' }
  /** An address that must never be published, such as `javascript:`. */
  | { readonly kind: 'refused'; readonly text: string; readonly reason: string }
  | { readonly kind: 'unreadable'; readonly text: string };

const MAXIMUM_LENGTH = 8192;
const NONE = new Set([
  '',
  '-',
  '–',
  '—',
  '#',
  '?',
  '/',
  'none',
  'n/a',
  'na',
  'null',
  'tbd',
  'tba',
  'undefined',
]);
const INVISIBLE = /[\p{Cc}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\p{Cs}/gu;
const SCHEME = /^([a-z][a-z0-9+.-]{0,40}):/u;
const DANGEROUS = new Set([
  'javascript',
  'data',
  'vbscript',
  'file',
  'blob',
  'filesystem',
  'about',
  'view-source',
  'jar',
  'livescript',
  'mocha',
  'ws',
  'wss',
]);
/** Addresses of people, not of pages: another reader's business. */
const PERSONAL = new Set(['mailto', 'tel', 'sms', 'callto', 'skype', 'whatsapp', 'xmpp']);
const HOST =
  /^(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}-]{0,62}\.){1,10}(\p{L}[\p{L}\p{M}\p{N}-]{1,62})\.?(?::\d{1,5})?(?:[/?#]|$)/u;
const FILE_EXTENSION =
  /^(?:html?|php|aspx?|jsp|cgi|pdf|docx?|odt|rtf|txt|json|xml|js|css|png|jpe?g|gif|svg|webp)$/u;

/**
 * Reads the address of a web page: http or https only. A host without a scheme gets https; a relative
 * address is resolved against `base`. Any other scheme, however disguised by case, white space or
 * control characters, is refused, and so is an address that carries a user name or password. The result
 * is spelled as the WHATWG URL parser prints it, but a bare host keeps the absence of its final slash.
 */
export function readWebAddress(value: unknown, base: string | null = null): WebAddressReading {
  const given = addressText(value);
  if (given === null) return { kind: 'none' };
  const text = unquoted(
    given
      .slice(0, MAXIMUM_LENGTH + 1)
      .replace(INVISIBLE, '')
      .trim(),
  );
  if (NONE.has(text.toLowerCase())) return { kind: 'none' };
  const unreadable = { kind: 'unreadable', text: text.slice(0, 200) } as const;
  if (text.length > MAXIMUM_LENGTH) return unreadable;

  const scheme = schemeOf(text);
  if (scheme !== null && PERSONAL.has(scheme)) return unreadable;
  if (scheme !== null && scheme !== 'http' && scheme !== 'https') {
    if (!DANGEROUS.has(scheme) && /\s/u.test(text)) return addressInProse(text);
    return refused(text, `only http and https addresses are published, this one is "${scheme}:"`);
  }
  if (/\s/u.test(text)) return scheme === null ? addressInProse(text) : unreadable;
  const absolute = scheme === null ? completed(text, base) : text;
  return absolute === null ? unreadable : printed(absolute, text);
}

function addressText(value: unknown): string | null {
  let inner: unknown = value;
  if (Array.isArray(inner) && inner.length > 0) inner = inner[0];
  if (typeof inner === 'object' && inner !== null) {
    const { url, href, '@id': id } = inner as Record<string, unknown>;
    inner = url ?? href ?? id ?? inner;
  }
  const scalar = unwrapScalar(inner);
  return scalar === undefined ? null : String(scalar);
}

/** "Apply at https://…": the only address in a sentence is certain, two are not. */
function addressInProse(text: string): WebAddressReading {
  const found = [...new Set(text.match(/\bhttps?:\/\/[^\s<>"'[\]()]{3,2000}/giu))];
  const only = found.length === 1 ? found[0]?.replace(/[.,;:!?]{1,10}$/u, '') : undefined;
  return only === undefined
    ? { kind: 'unreadable', text: text.slice(0, 200) }
    : printed(only, text);
}

function unquoted(text: string): string {
  const link = /^\[[^\]]{0,200}\]\(([^()\s]{1,2000})\)$/u.exec(text);
  if (link) return link[1] ?? text;
  const quoted = /^(?:<([^<>]*)>|"([^"]*)"|'([^']*)')$/u.exec(text);
  return quoted ? (quoted[1] ?? quoted[2] ?? quoted[3] ?? '').trim() : text;
}

function schemeOf(text: string): string | null {
  const condensed = text.replace(/\s+/gu, '').toLowerCase();
  const scheme = SCHEME.exec(condensed)?.[1] ?? null;
  if (scheme === null || DANGEROUS.has(scheme) || PERSONAL.has(scheme)) return scheme;
  const isHostWithPort = /^:\d{1,5}(?:[/?#]|$)/u.test(condensed.slice(scheme.length));
  return isHostWithPort ? null : scheme;
}

function completed(text: string, base: string | null): string | null {
  if (text.startsWith('//') || text.startsWith('\\\\')) return `https:${text}`;
  const topLevel = HOST.exec(text.toLowerCase())?.[1];
  if (topLevel !== undefined && !FILE_EXTENSION.test(topLevel)) return `https://${text}`;
  if (base === null || text.includes('@') || !URL.canParse(text, base)) return null;
  return new URL(text, base).href;
}

function printed(absolute: string, text: string): WebAddressReading {
  if (!URL.canParse(absolute)) return { kind: 'unreadable', text: text.slice(0, 200) };
  const url = new URL(absolute);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return refused(
      text,
      `only http and https addresses are published, this one is "${url.protocol}"`,
    );
  }
  if (url.username !== '' || url.password !== '') {
    return refused(text, 'it carries a user name or password before the host');
  }
  if (!/[.:]/u.test(url.hostname) && url.hostname !== 'localhost') {
    return { kind: 'unreadable', text: text.slice(0, 200) };
  }
  const isBareHost =
    url.pathname === '/' && url.search === '' && url.hash === '' && !/[/?#]$/u.test(absolute);
  return { kind: 'address', url: isBareHost ? url.href.slice(0, -1) : url.href };
}

function refused(text: string, reason: string): WebAddressReading {
  return { kind: 'refused', text: text.slice(0, 200), reason };
}
