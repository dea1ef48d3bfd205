import { type Lookup, lookupsOf, writtenWords } from './words/split-words.ts';

/**
 * Words that nearly every posting contains and none is about. They tell least, so they count only in a
 * phrase, or where nothing else is asked. "it" and "or" are names too.
 */
const FILLERS = new Set(
  [
    'a an and are as at be by for from in is of on our the to we with you your',
    'das der des die ein eine für im mit und von wir zu',
    'au aux avec dans de des du en et la le les nous pour un une',
    'con del el en la las los para por un una y',
    'het een en met van voor wij',
    'da di do e em il o os para per uma',
  ].flatMap((words) => words.split(' ')),
);

const PHRASE = /"([^"]*)"?/g;

/** A word that was typed. */
export interface Term {
  readonly typed: string;
  /** One of these lists must be found; of a list every lookup. */
  readonly anyOf: readonly (readonly Lookup[])[];
}

/** A text search, taken apart. All of it must match. */
export interface TextQuery {
  readonly words: readonly Term[];
  /** Several words, in quotes: they must stand together as they are. */
  readonly phrases: readonly string[];
  /** The words of the phrases. */
  readonly phraseWords: readonly Term[];
}

/**
 * Takes apart what was typed: words of which the beginning is enough, words in quotes, which must stand
 * as they are, and phrases.
 */
export function textQuery(typed: string): TextQuery {
  const quoted = [...typed.matchAll(PHRASE)].map(([, phrase = '']) => phrase.trim());
  const exact = quoted.map((phrase) => termsIn(phrase, false));
  const all = typed.replace(PHRASE, ' ').split(/\s+/).filter(Boolean);
  const telling = all.filter((word) => !FILLERS.has(word.toLowerCase()));
  const onlyFillers = telling.length === 0 && exact.every(({ length }) => length === 0);
  const words = (onlyFillers ? all : telling).flatMap((word) => termsIn(word, true));
  return {
    words: [...words, ...exact.filter(({ length }) => length === 1).flat()],
    phrases: quoted
      .filter((_, index) => (exact[index]?.length ?? 0) > 1)
      .map((phrase) => phrase.replace(/\s+/g, ' ')),
    phraseWords: exact.filter(({ length }) => length > 1).flat(),
  };
}

function termsIn(text: string, beginnings: boolean): Term[] {
  return writtenWords(text).flatMap(({ text: typed }) => {
    const anyOf = lookupsOf(typed, beginnings);
    return anyOf.length > 0 ? [{ typed, anyOf }] : [];
  });
}
