import type { Lookup } from './split-words.ts';

/** Takes the endings of inflection from a word. */
export type Stem = (word: string) => string;

const STEMMED = /^[\p{L}\p{M}]{3,40}$/u;

/** Whether the rules of a language can apply; names with signs and figures have no endings that they know. */
export function isStemmed(word: string): boolean {
  return STEMMED.test(word);
}

/** The letters at its end that a stem need not share with its words: "happi" of "happy". */
const CHANGED = 2;
const SHORTEST = 2;

/** What to look up for the words that may have the stem of a word. */
export function relativesOf(word: string, stem: Stem): Lookup {
  const shared = Math.max(SHORTEST, stem(word).length - CHANGED);
  return { word: word.slice(0, shared), beginnings: true };
}

/** A word that inflects from one stem with another; null when there is none. */
export function relativeIn(words: readonly string[], word: string, stem: Stem): string | null {
  const wanted = stem(word);
  return words.find((known) => isStemmed(known) && stem(known) === wanted) ?? null;
}
