/**
 * Text made comparable: lower case, no diacritics, one kind of apostrophe and dash, single spaces.
 * "Österreich" and "osterreich" are the same after it.
 */
export function foldText(text: string): string {
  const clean = cleanSpaces(text);
  if (/^[ -_a-~]*$/.test(clean)) return clean.toLowerCase();
  return clean
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/æ/g, 'ae')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-');
}

/** Any run of white space, no-break and zero-width spaces included, as one space; trimmed. */
export function cleanSpaces(text: string): string {
  return text.replace(/[\s\u200b\u2060\ufeff]{2,}|[^\S ]|[\u200b\u2060]/g, ' ').trim();
}
