import { unwrapScalar } from './scalar.ts';
import { oneLine } from './text.ts';

/** Longest local part and domain, RFC 5321 section 4.5.3.1. */
const MAXIMUM_LOCAL = 64;
const MAXIMUM_DOMAIN = 253;

const LOCAL_CHARACTER = /[\p{L}\p{N}\p{M}.!#$%&'*+=?^_`{|}~-]/u;
const DOMAIN_CHARACTER = /[\p{L}\p{N}\p{M}.-]/u;
const LOCAL = /^[\p{L}\p{N}_](?:[\p{L}\p{N}\p{M}!#$%&'*+=?^_`{|}~-]|\.(?!\.))*$/u;
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?$/u;
const TOP_LEVEL = /^(?:\p{L}[\p{L}\p{M}]+|xn--[a-z0-9-]+)$/iu;
const FILE_EXTENSION = /^(?:png|jpe?g|gif|svg|webp|avif|css|js|html?|pdf)$/iu;

const BRACKETED_AT = / ?[([{<] ?(?:at|@) ?[)\]}>] ?/giu;
const BRACKETED_DOT = / ?[([{<] ?(?:dot|\.) ?[)\]}>] ?/giu;

/**
 * Reads a value that is an e-mail address: plain, `mailto:…?subject=…`, `Jane <jane@x.example>`, or
 * with its signs in brackets. The domain comes out in lower case. Null when it is anything else.
 */
export function readEmail(value: unknown): string | null {
  const scalar = unwrapScalar(value);
  if (typeof scalar !== 'string' || scalar.length > 2000) return null;
  let text = oneLine(scalar);
  if (/^mailto:/iu.test(text)) text = mailtoAddress(text);
  const bracket = /<([^<>]{3,330})>$/u.exec(text);
  if (bracket) text = (bracket[1] ?? '').replace(/^mailto:/iu, '');
  return validate(text.trim()) ?? validate(revealed(text));
}

/**
 * The first e-mail address in prose, also one whose signs are spelled out beyond doubt:
 * `jobs (at) x (dot) example`, `jobs [at] x.example`, `jobs AT x DOT example`. Null when there is none.
 */
export function findEmail(prose: string): string | null {
  return (
    firstAddress(prose) ??
    (/[([{<] ?at ?[)\]}>]| AT /iu.test(prose) ? firstAddress(revealed(prose)) : null)
  );
}

function revealed(text: string): string {
  return text
    .replace(BRACKETED_AT, '@')
    .replace(/(?<=\S) AT (?=\S+(?: DOT \S+)+)/gu, '@')
    .replace(BRACKETED_DOT, '.')
    .replace(/(?<=@[^\s@]{1,63}) (?:dot|DOT) (?=[\p{L}\p{N}])/gu, '.')
    .replace(/(?<=@[^\s@]{1,63}) (?:dot|DOT) (?=[\p{L}\p{N}])/gu, '.');
}

function mailtoAddress(text: string): string {
  const path = text.slice('mailto:'.length).split('?', 1)[0] ?? '';
  const first = path.split(',', 1)[0] ?? '';
  try {
    return decodeURIComponent(first).trim();
  } catch {
    return first.trim();
  }
}

function firstAddress(text: string): string | null {
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const address = addressAround(text, at);
    if (address !== null) return address;
  }
  return null;
}

function addressAround(text: string, at: number): string | null {
  let start = at;
  while (start > 0 && at - start <= MAXIMUM_LOCAL && LOCAL_CHARACTER.test(text[start - 1] ?? ''))
    start -= 1;
  let end = at + 1;
  while (end < text.length && end - at <= MAXIMUM_DOMAIN && DOMAIN_CHARACTER.test(text[end] ?? ''))
    end += 1;
  if (/[@/]/u.test(text[start - 1] ?? '')) return null;
  if (text[end] === '@') return null;
  const local = text.slice(start, at).replace(/^[^\p{L}\p{N}_]+/u, '');
  if (local === 'git' && text[end] === ':') return null;
  return validate(`${local}@${text.slice(at + 1, end).replace(/[.-]+$/u, '')}`);
}

function validate(address: string): string | null {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at);
  const domain = address.slice(at + 1).toLowerCase();
  if (at < 1 || local.length > MAXIMUM_LOCAL || domain.length > MAXIMUM_DOMAIN) return null;
  if (!LOCAL.test(local) || local.endsWith('.')) return null;
  const labels = domain.split('.');
  const last = labels.at(-1) ?? '';
  if (labels.length < 2 || !labels.every((label) => label.length <= 63 && LABEL.test(label)))
    return null;
  return TOP_LEVEL.test(last) && !FILE_EXTENSION.test(last) ? `${local}@${domain}` : null;
}
