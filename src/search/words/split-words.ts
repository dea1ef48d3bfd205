import { foldText } from '../../values/folded-text.ts';

/** A written word: one, or several that signs join, like `Node.js`, `full-stack`, `C++` and `.NET`. */
export interface WrittenWord {
  readonly text: string;
  /** Where it stands in the text. */
  readonly start: number;
}

/** One of the words that a written word is found by, and the place in it, in UTF-16 units. */
export interface WordForm {
  /** Folded; `+` and `#` belong to it, and the dot before `.NET`. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** How it is written, in lower case, accents kept. */
  readonly spelling: string;
  /** Of how many words joined by signs it consists; it is written here without those signs. */
  readonly joined: number;
}

/** A word to look up: as a whole, or also as the beginning of others. */
export interface Lookup {
  readonly word: string;
  readonly beginnings: boolean;
}

/** Longer words are compared by their beginning. */
const LONGEST = 40;
/** Addresses and the like are found by their parts only. */
const MOST_JOINED = 5;
/** A short name after a dot is known with it: `.NET` in `ASP.NET`, `.js` in `Node.js`. */
const DOTTED = 4;

const PART = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*`;
/** Hyphens (soft ones too), dots, underscores and apostrophes join words; `+` and `#` also end them. */
const JOINT = String.raw`[.'’_\u00ad\u2010\u2011-]`;
const WRITTEN = new RegExp(`\\.?${PART}(?:(?:[+#]{1,3}${JOINT}?|${JOINT})${PART})*[+#]{0,3}`, 'gu');
const PARTS = new RegExp(`${PART}[+#]{0,3}`, 'gu');

/** Scripts that put no spaces between words: their words are found by pairs of neighbouring letters. */
const LETTER_WITHOUT_SPACES =
  '[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]';
const WITHOUT_SPACES = new RegExp(LETTER_WITHOUT_SPACES, 'u');
const RUNS = new RegExp(
  `(?:${LETTER_WITHOUT_SPACES}\\p{M}*)+|(?:(?!${LETTER_WITHOUT_SPACES}).)+`,
  'gu',
);
const LETTERS = /.\p{M}*/gu;

const ASCII = /^[ -~]*$/;
/** Vowels and the like, which are no accents and must not be folded away. */
const LETTER_MARK = /(?!\p{sc=Inherited}|\p{sc=Hebrew}|\p{sc=Arabic})\p{M}/u;

/** The written words of a text, in order. */
export function writtenWords(text: string): WrittenWord[] {
  return Array.from(text.matchAll(WRITTEN), ({ 0: word, index }) => {
    // The dots before it are an ellipsis rather than a part of the name.
    const loose = word.startsWith('.') && /[.\p{L}\p{N}]/u.test(text.charAt(index - 1));
    return loose ? { text: word.slice(1), start: index + 1 } : { text: word, start: index };
  });
}

/** The words that a written word is found by: each of its parts, and all of them in one. */
export function wordForms(written: string): WordForm[] {
  const parts = partsOf(written);
  const forms: WordForm[] = [];
  const add = (text: string, start: number, end: number, joined = 1) => {
    const word = foldWord(text);
    if (word !== '') forms.push({ word, start, end, spelling: text.toLowerCase(), joined });
  };
  for (const { text, start, letters } of parts) {
    if (letters !== null) {
      for (const [index, { text: letter, start: from }] of letters.entries()) {
        const next = letters[index + 1];
        if (next === undefined) add(letter, from, from + letter.length);
        else add(letter + next.text, from, next.start + next.text.length);
      }
      continue;
    }
    add(text, start, start + text.length);
    // "5+ years" and "AWS+" are also found without their plus.
    if (/[^+#]\+$/.test(text)) add(text.slice(0, -1), start, start + text.length);
  }
  for (const text of dotted(written, parts)) {
    add(text, written.lastIndexOf(text), written.lastIndexOf(text) + text.length);
  }
  const whole = wholeOf(parts);
  if (whole !== null) add(whole, 0, written.length, parts.length);
  return forms;
}

/**
 * What to look up for a typed word: all words of one of the lists must be in a posting. A word of one
 * letter (C, R) is never the beginning of another.
 *
 * @param beginnings whether the word may be unfinished
 */
export function lookupsOf(typed: string, beginnings: boolean): (readonly Lookup[])[] {
  const parts = partsOf(typed);
  const [only] = parts;
  const lookup = (text: string, unfinished: boolean): Lookup[] => {
    const word = foldWord(text);
    if (word === '') return [];
    return [{ word, beginnings: beginnings && unfinished && !/^.$/u.test(word) }];
  };
  if (typed.startsWith('.') && parts.length === 1 && only?.letters === null) {
    return [lookup(typed, true)];
  }
  const each = parts.flatMap(({ text, letters }, index): Lookup[] => {
    if (letters === null) return lookup(text, index === parts.length - 1);
    if (letters.length === 1) return [{ word: foldWord(text), beginnings: true }];
    return letters
      .slice(1)
      .flatMap((letter, at) => lookup((letters[at]?.text ?? '') + letter.text, false));
  });
  const whole = wholeOf(parts);
  return [...(whole === null ? [] : [lookup(whole, true)]), each].filter(
    ({ length }) => length > 0,
  );
}

interface Part {
  readonly text: string;
  readonly start: number;
  /** The letters of a script without spaces; else null. */
  readonly letters: readonly { readonly text: string; readonly start: number }[] | null;
}

function partsOf(written: string): Part[] {
  return Array.from(written.matchAll(PARTS)).flatMap(({ 0: part, index }): Part[] => {
    if (ASCII.test(part) || !WITHOUT_SPACES.test(part)) {
      return [{ text: part, start: index, letters: null }];
    }
    return Array.from(part.matchAll(RUNS), ({ 0: text, index: at }) => {
      const start = index + at;
      const letters = WITHOUT_SPACES.test(text)
        ? Array.from(text.matchAll(LETTERS), (letter) => ({
            text: letter[0],
            start: start + letter.index,
          }))
        : null;
      return { text, start, letters };
    });
  });
}

function wholeOf(parts: readonly Part[]): string | null {
  const some = parts.length > 1 && parts.length <= MOST_JOINED;
  return some && parts.every(({ letters }) => letters === null)
    ? parts.map(({ text }) => text).join('')
    : null;
}

function dotted(written: string, parts: readonly Part[]): string[] {
  const [first, second] = parts;
  if (written.startsWith('.') && first !== undefined) return [`.${first.text}`];
  const short = parts.length === 2 && second !== undefined && second.text.length <= DOTTED;
  return short && written.charAt(second.start - 1) === '.' ? [`.${second.text}`] : [];
}

function foldWord(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().slice(0, LONGEST);
  const folded = LETTER_MARK.test(text) ? text.normalize('NFKC').toLowerCase() : foldText(text);
  return folded.replace(/[^\p{L}\p{M}\p{N}+#.]/gu, '').slice(0, LONGEST);
}
