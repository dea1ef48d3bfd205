import type { Unit } from './mojibake-unit.ts';

/** How sure it is that a sequence is damage: proven by itself, in keeping with damage, or as likely healthy. */
export type Evidence = 'certain' | 'plausible' | 'none';

export interface Context {
  readonly before: string;
  readonly after: string;
  /** Number of sequences in the unbroken row this one belongs to, itself included. */
  readonly row: number;
}

export type Judge = (unit: Unit, context: Context) => Evidence;

const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;
const LETTER = /\p{L}/u;
const ASCII = /^[\0-\x7f]?$/;
const ASCII_LETTER = /[A-Za-z]/;
/** A letter right behind one of these is quoted: a text about letters. */
const OPENS_QUOTATION = /[«‹“„‘‚"'\u00A0]/u;
const ASCII_LETTER_OR_DIGIT = /[A-Za-z0-9]/;
const ASSIGNED_LETTER = /[\p{L}\p{M}\p{Nd}]/u;
const PICTURE = /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]/u;

/** Windows-1252 bytes a healthy text may well write after an accented letter: quotes, dashes, marks, š, ž. */
const FOLLOWS_LETTER = new Set([
  0x80, 0x85, 0x86, 0x87, 0x8a, 0x8b, 0x8e, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0x9a,
  0x9b, 0x9e, 0xa0, 0xa1, 0xa2, 0xa3, 0xa5, 0xa7, 0xa8, 0xa9, 0xab, 0xad, 0xae, 0xb0, 0xb2, 0xb3,
  0xb4, 0xb6, 0xb7, 0xb9, 0xbb, 0xbf,
]);
/** Those of them that join two words, so that even a letter right behind proves nothing. */
const JOINS_WORDS = new Set([
  0x85, 0x8a, 0x8e, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x9a, 0x9e, 0xa0, 0xa8, 0xad, 0xb4,
  0xb7,
]);
/** Ellipsis, dashes and the soft hyphen stand between two letters of one healthy line. */
const DASHES = new Set([0x85, 0x96, 0x97, 0xad]);
/** After â, which hardly ends a word in any language, only these prove nothing. */
const FOLLOWS_A_CIRCUMFLEX = new Set([
  0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0xa0, 0xab, 0xad, 0xbb,
]);

/** Judges text read as Windows-1252 or ISO 8859-1. */
export const judgeWestern: Judge = (unit, context) => {
  const [lead = 0, follower = 0] = unit.bytes;
  if (!isPlausibleTarget(unit.target)) return 'none';
  if (unit.bytes.length === 4) return lead === 0xf0 && follower === 0x9f ? 'certain' : 'none';
  if (unit.bytes.length === 3) {
    const healthy = lead === 0xe2 ? FOLLOWS_A_CIRCUMFLEX : FOLLOWS_LETTER;
    if (unit.bytes.slice(1).some((byte) => !healthy.has(byte))) return 'certain';
    return context.row >= 3 ? 'certain' : 'none';
  }
  if (lead >= 0xce && context.row >= 3) return 'certain';
  return judgeWesternPair(lead, follower, context);
};

function judgeWesternPair(lead: number, follower: number, { before, after }: Context): Evidence {
  if (lead === 0xc2) return judgeSign(follower, before, after);
  const isLatinOrGreek = lead <= 0xcf;
  if (!isLatinOrGreek) return FOLLOWS_LETTER.has(follower) ? 'none' : 'plausible';
  if (LOWER.test(before)) return 'certain';
  if (follower === 0xa0) {
    return lead === 0xc3 && /^[\s'’(]?$/u.test(before) && !UPPER.test(after) && before !== '\u00A0'
      ? 'certain'
      : 'none';
  }
  if (LOWER.test(after) && !JOINS_WORDS.has(follower)) return 'certain';
  if (OPENS_QUOTATION.test(before)) return 'plausible';
  if (lead === 0xc3 && !LETTER.test(before) && !JOINS_WORDS.has(follower)) return 'certain';
  if (lead === 0xc3 && LETTER.test(after) && follower !== 0x92) {
    if (!LETTER.test(before) || !DASHES.has(follower)) return 'certain';
  }
  if (
    lead === 0xc5 &&
    LOWER.test(after) &&
    !LETTER.test(before) &&
    (follower === 0x9a || follower === 0x9e)
  )
    return 'certain';
  return FOLLOWS_LETTER.has(follower) ? 'none' : 'certain';
}

/** Â before a sign: never healthy, unless Â ends a word in capitals, is quoted, or stands alone before a space. */
function judgeSign(follower: number, before: string, after: string): Evidence {
  if (UPPER.test(before) || OPENS_QUOTATION.test(before)) return 'none';
  if (!/^[\s\p{L}\p{N}\p{P}]?$/u.test(before)) return 'plausible';
  if (follower !== 0xa0) return 'certain';
  if (/^\s?$/u.test(before)) return LETTER.test(after) ? 'plausible' : 'certain';
  return 'certain';
}

/** Mac Roman bytes that no healthy text writes after a letter. */
const MAC_STRANGE = new Set([
  0xa4, 0xa6, 0xad, 0xb0, 0xb1, 0xb2, 0xb3, 0xb5, 0xb6, 0xb7, 0xb8, 0xb9, 0xba, 0xbb, 0xbc, 0xbd,
]);
/** Signs a formula may write after √, and those it may write after ƒ or ≈. */
const MAC_OPERANDS = new Set([0xb0, 0xb5, 0xb6, 0xb7, 0xb8, 0xb9, 0xba, 0xbd]);
const MAC_MATHEMATICS = new Set([...MAC_OPERANDS, 0xa1, 0xad, 0xb1, 0xb2, 0xb3]);
/** ¬ before these: a no-break space, currency and other signs. */
const MAC_AFTER_NOT_SIGN = new Set([0xa0, 0xa2, 0xa3, 0xa5, 0xa8, 0xa9, 0xb0, 0xba, 0xbd]);
const MAC_LETTER_LEADS = new Set([0xce, 0xcf, 0xd8, 0xd9]);

/** Judges text read as Mac Roman. */
export const judgeMacintosh: Judge = (unit, { before, after, row }) => {
  const [lead = 0, follower = 0] = unit.bytes;
  if (!isPlausibleTarget(unit.target)) return 'none';
  if (unit.bytes.length === 4) return lead === 0xf0 && follower === 0x9f ? 'certain' : 'none';
  if (unit.bytes.length === 3) {
    const isStrange = lead === 0xe2 || unit.bytes.slice(1).some((byte) => MAC_STRANGE.has(byte));
    return isStrange || row >= 2 ? 'certain' : 'none';
  }
  if (lead === 0xc2) {
    if (MAC_AFTER_NOT_SIGN.has(follower)) return 'certain';
    return ASCII_LETTER_OR_DIGIT.test(before) || ASCII_LETTER_OR_DIGIT.test(after)
      ? 'certain'
      : 'plausible';
  }
  if (lead >= 0xc3 && lead <= 0xc5) {
    const isInText =
      ASCII_LETTER.test(before) ||
      ASCII_LETTER.test(after) ||
      (ASCII.test(before) && ASCII.test(after));
    if (!isInText) return 'plausible';
    if (!(lead === 0xc3 ? MAC_OPERANDS : MAC_MATHEMATICS).has(follower)) return 'certain';
    return LOWER.test(before) && LETTER.test(after) ? 'certain' : 'plausible';
  }
  if (row >= 3 || (row === 2 && (MAC_LETTER_LEADS.has(lead) || lead === 0xd7))) return 'certain';
  return MAC_LETTER_LEADS.has(lead) && MAC_STRANGE.has(follower) ? 'certain' : 'none';
};

/** Whether a code point is one that a real text holds: rare blocks arise from healthy text by chance. */
function isPlausibleTarget(target: number): boolean {
  if (target < 0xa0) return false;
  if (target < 0x180) return true;
  if (target < 0x370)
    return (
      target === 0x1a0 ||
      target === 0x1a1 ||
      target === 0x1af ||
      target === 0x1b0 ||
      isRomanian(target)
    );
  if (target < 0x700) {
    return ALPHABETS.some(([first, last]) => target >= first && target <= last);
  }
  if (target < 0x900) return false;
  if (target >= 0x2000 && target < 0x2c00) return true;
  if (target >= 0x3000 && target < 0x3040) return true;
  if (
    target === 0xfe0f ||
    target === 0xfeff ||
    target === 0xfffd ||
    (target >= 0xff00 && target < 0xffef)
  )
    return true;
  const character = String.fromCodePoint(target);
  return (
    PICTURE.test(character) ||
    (!/[\p{Co}\p{Cn}]/u.test(character) && ASSIGNED_LETTER.test(character))
  );
}

/** Modern Greek, Cyrillic, Armenian, Hebrew, Arabic; not the archaic letters between them. */
const ALPHABETS = [
  [0x386, 0x3ce],
  [0x400, 0x45f],
  [0x490, 0x4ff],
  [0x531, 0x58f],
  [0x5b0, 0x5f4],
  [0x60c, 0x6ff],
] as const;

function isRomanian(target: number): boolean {
  return target >= 0x218 && target <= 0x21b;
}
