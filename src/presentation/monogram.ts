/** How many tints the style sheet has for monograms. */
export const MONOGRAM_TINTS = 8;

/** What is drawn for a company without a logo. */
export interface Monogram {
  /** One or two letters. */
  readonly letters: string;
  /** 0 to {@link MONOGRAM_TINTS} - 1; always the same for the same name. */
  readonly tint: number;
}

/** Initials and a tint that a company keeps for as long as it keeps its name. */
export function monogramOf(name: string): Monogram {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? ['?'];
  const initials = words.slice(0, 2).map((word) => Array.from(word)[0] ?? '');
  return { letters: initials.join('').toUpperCase(), tint: hash(name) % MONOGRAM_TINTS };
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const sign of text) {
    value = Math.imul(value ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return value;
}
