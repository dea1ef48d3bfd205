/** What stands in front of a list item. */
export interface ListMark {
  readonly kind: 'bullet' | 'number' | 'letter';
  /** The mark itself for bullets, so that a change of mark can be seen: `*`, `•`, `–`. */
  readonly sign: string;
  /** The item's number; 1 for bullets, a = 1 for letters. */
  readonly value: number;
  /** The item without its mark. */
  readonly text: string;
}

const BULLET = /^([-*+•·‣–—⁃∙◦●○◆◇■□▪▫▸▹►▶➤➢➔→⇒✓✔☑✅✦✱★☆☐»\uf0b7])[ \t\u00a0]+(?=\S)/u;
/** Marks that nobody writes for anything else need no space after them. */
const TIGHT_BULLET = /^([•‣⁃◦●○■□▪▫▸►➤➢✓✔☑✅\uf0b7])(?=\S)/u;
const TIGHT_DASH = /^([-*–])(?=\p{L}|\.\p{L})/u;
const LETTER_O = /^(o)[ \t\u00a0]+(?=\S)/u;
const NUMBER = /^\(?(\d{1,3})[.)][ \t\u00a0]+(?=\S)/u;
/** "15. januar 2027" is a day. */
const DAY = /^\d{1,2}\. \p{L}{3,12}\.? \d{4}(?!\d)/u;
const LETTER = /^\(?([a-z])\)[ \t\u00a0]+(?=\S)/iu;

/** The list mark at the start of a line, or null. */
export function readListMark(line: string): ListMark | null {
  const bullet = BULLET.exec(line) ?? TIGHT_BULLET.exec(line);
  if (bullet) return bulletMark(line, bullet);
  const number = NUMBER.exec(line);
  if (number && !DAY.test(line)) {
    const value = Number(number[1]);
    return { kind: 'number', sign: '1', value, text: line.slice(number[0].length) };
  }
  const letter = LETTER.exec(line);
  if (letter) {
    const value = (letter[1] ?? 'a').toLowerCase().charCodeAt(0) - 96;
    return { kind: 'letter', sign: 'a', value, text: line.slice(letter[0].length) };
  }
  return null;
}

/**
 * A mark that is one only among its like: `-item` without a space, or the letter `o` that word
 * processors leave for a hollow bullet. The caller looks for a neighbour with the same mark.
 */
export function readDoubtfulListMark(line: string): ListMark | null {
  const match = TIGHT_DASH.exec(line) ?? LETTER_O.exec(line);
  if (!match || /^\*[^*]+\*/u.test(line.slice(0, 200))) return null;
  return bulletMark(line, match);
}

function bulletMark(line: string, match: RegExpExecArray): ListMark {
  return { kind: 'bullet', sign: match[1] ?? '', value: 1, text: line.slice(match[0].length) };
}
