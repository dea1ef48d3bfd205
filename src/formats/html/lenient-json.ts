import { jsonrepair } from 'jsonrepair';

/** jsonrepair recurses and looks back; real data is far smaller. */
const MAX_REPAIR_LENGTH = 300_000;

export type LenientJson =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string };

/**
 * Reads JSON as found in pages: strictly first, then with comments, trailing commas and raw control
 * characters mended, then with a general repair.
 */
export function parseLenientJson(source: string): LenientJson {
  const text = unwrap(source);
  if (text === '') return { ok: true, value: null };
  const strict = attempt(text);
  if (strict.ok) return strict;
  const cleaned = clean(text);
  const mended = attempt(cleaned);
  if (mended.ok) return mended;
  if (cleaned.length > MAX_REPAIR_LENGTH) return strict;
  try {
    return { ok: true, value: JSON.parse(jsonrepair(cleaned)) };
  } catch {
    return strict;
  }
}

function attempt(text: string): LenientJson {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Wrappers that hid scripts from the browsers of old, and a statement's end. */
function unwrap(source: string): string {
  let text = source.trim();
  const openings = [
    '\ufeff',
    '//<![CDATA[',
    '// <![CDATA[',
    '/*<![CDATA[*/',
    '/* <![CDATA[ */',
    '<![CDATA[',
    '<!--',
  ];
  const endings = ['//]]>', '// ]]>', '/*]]>*/', '/* ]]> */', ']]>', '//-->', '// -->', '-->', ';'];
  for (let round = 0; round < 4; round += 1) {
    const before = text;
    for (const opening of openings) {
      if (!text.startsWith(opening)) continue;
      const comment = opening === '<!--' ? text.indexOf('-->') : -1;
      const isWrapper = comment === -1 || comment >= text.length - 4;
      text = (isWrapper ? text.slice(opening.length) : text.slice(comment + 3)).trim();
    }
    for (const ending of endings) {
      if (text.endsWith(ending)) text = text.slice(0, -ending.length).trim();
    }
    if (text === before) break;
  }
  if (!text.includes('"') && text.includes('&quot;')) {
    text = text
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');
  }
  return text;
}

/** One pass: comments and trailing commas out, control characters within strings escaped. */
function clean(text: string): string {
  const out: string[] = [];
  let index = 0;
  let inString = false;
  while (index < text.length) {
    const char = text.charAt(index);
    if (inString) {
      if (char === '\\') {
        const next = text.charAt(index + 1);
        out.push(escape(next));
        index += 2;
        continue;
      }
      if (char === '"') inString = false;
      out.push(char < ' ' ? controlEscape(char) : char);
      index += 1;
      continue;
    }
    const end = commentEnd(text, index);
    if (end !== null) {
      index = end;
      continue;
    }
    if (char === '}' || char === ']') dropTrailingComma(out);
    if (char === '"') inString = true;
    out.push(char);
    index += 1;
  }
  return out.join('');
}

function escape(next: string): string {
  if (next !== '' && '"\\/bfnrtu'.includes(next)) return `\\${next}`;
  return next < ' ' ? controlEscape(next) : next;
}

function controlEscape(char: string): string {
  return char === '' ? '' : JSON.stringify(char).slice(1, -1);
}

const COMMENTS = [
  ['//', '\n'],
  ['/*', '*/'],
  ['<!--', '-->'],
] as const;

function commentEnd(text: string, index: number): number | null {
  for (const [opening, closing] of COMMENTS) {
    if (!text.startsWith(opening, index)) continue;
    const end = text.indexOf(closing, index + opening.length);
    return end === -1 ? text.length : end + closing.length;
  }
  return null;
}

function dropTrailingComma(out: string[]): void {
  let last = out.length - 1;
  while (last >= 0 && /^\s$/.test(out[last] ?? '')) last -= 1;
  if (out[last] === ',') out.splice(last, 1);
}
