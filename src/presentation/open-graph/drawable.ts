import type { Style, Typesetter } from './drawing.ts';

/**
 * Text as the fonts can set it: without the emoji and signs that they lack; null when they lack a
 * letter or a digit, because a name with a hole in it is another name, and null for text that runs in
 * both directions, which would be set in the wrong order.
 */
export function drawable(text: string, style: Style, { has }: Typesetter): string | null {
  let kept = '';
  for (const sign of text.normalize('NFC').replace(/\s+/gu, ' ')) {
    if (sign === ' ' || has(sign, style)) kept += sign;
    else if (/[\p{L}\p{N}\p{M}]/u.test(sign) && !VARIATION.test(sign)) return null;
  }
  const tidy = kept.replace(/ {2,}/g, ' ').trim();
  if (FROM_THE_RIGHT.test(tidy) && !ONLY_FROM_THE_RIGHT.test(tidy)) return null;
  return /[\p{L}\p{N}]/u.test(tidy) ? tidy : null;
}

/** Marks that say how the sign before them looks; they belong to emoji. */
const VARIATION = /[\ufe00-\ufe0f\u20e3]/u;

const RIGHT_TO_LEFT = '\\p{sc=Arab}\\p{sc=Hebr}\\p{sc=Syrc}\\p{sc=Thaa}\\p{sc=Nkoo}';
const FROM_THE_RIGHT = new RegExp(`[${RIGHT_TO_LEFT}]`, 'u');
const ONLY_FROM_THE_RIGHT = new RegExp(`^[${RIGHT_TO_LEFT}\\p{M} ]+$`, 'u');
