import { unwrapScalar } from './scalar.ts';

const NEEDS_CLEANING = /[^\x20-\x7E\u00A1-\u00AC\u00AE-\u02FF]| {2}|^ | $/u;
const INVISIBLE =
  /[\u00AD\u180E\u200B\u2060\u2061-\u2064\uFEFF\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB]|\p{Cs}/gu;
const WHITE_SPACE = /[\s\u0085\u001C-\u001F]+/gu;
const CONTROL = /\p{Cc}/gu;
const EDGE_MARKS = new Set(['\u200C', '\u200D', '\u200E', '\u200F', '\u061C', ' ']);

/**
 * Text as one clean line: every run of white space (line breaks and no-break spaces too) becomes one
 * space, and characters that show nothing or reorder their neighbours are removed: controls, zero-width
 * spaces, soft hyphens, bidirectional overrides, lone surrogates. Joiners inside words and emoji stay.
 */
export function oneLine(text: string): string {
  if (!NEEDS_CLEANING.test(text)) return text;
  return trimEdges(
    text
      .replace(INVISIBLE, '')
      .replace(WHITE_SPACE, ' ')
      .replace(CONTROL, '')
      .replace(/ {2,}/g, ' '),
  );
}

function trimEdges(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && EDGE_MARKS.has(text[start] ?? '')) start += 1;
  while (end > start && EDGE_MARKS.has(text[end - 1] ?? '')) end -= 1;
  return text.slice(start, end);
}

/**
 * Reads a scalar (a string, a number, `{ name: … }`, `{ value: … }`, a list with one entry) as one
 * line of text; null when nothing visible is left, or when the value is no scalar.
 */
export function readText(value: unknown): string | null {
  const scalar = unwrapScalar(value);
  return scalar === undefined ? null : oneLine(String(scalar)) || null;
}

export { excerpt } from './excerpt.ts';
export { firstSentence } from './sentence.ts';
