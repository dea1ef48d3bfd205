import { type Term, textQuery } from '../text-query.ts';
import { isKnown, levelsOf, type LoadedLookup, matchesAll } from '../words/find-words.ts';
import { type Marker, markerOf } from '../words/match-marks.ts';
import { keepLatest } from './keep-latest.ts';
import type { PhraseSearch } from './phrase-search.ts';
import type { WordIndex } from './word-index.ts';

/** What a text found. */
export interface Found {
  /** Places in the table, best match first. */
  readonly places: Uint32Array<ArrayBuffer>;
  /** Words of the text that no posting has, and none begins with. */
  readonly unknown: readonly string[];
  /** Finds in a text what was searched. */
  readonly marker: () => Marker;
}

export type TextSearch = (query: string) => Promise<Found>;

/** Answers kept, so that a facet, an order or a step back asks the index nothing again. */
const KEPT = 8;

interface LoadedTerm {
  readonly typed: string;
  readonly anyOf: readonly (readonly LoadedLookup[])[];
}

/**
 * Searches for words and phrases; all of them must match.
 *
 * @param count of the postings
 */
export function textSearch(words: WordIndex, phrases: PhraseSearch, count: number): TextSearch {
  const load = async ({ typed, anyOf }: Term): Promise<LoadedTerm> => ({
    typed,
    anyOf: await Promise.all(anyOf.map((all) => Promise.all(all.map(words)))),
  });
  const search = async (query: string): Promise<Found> => {
    const asked = textQuery(query);
    const [loaded, phraseWords, together] = await Promise.all([
      Promise.all(asked.words.map(load)),
      Promise.all(asked.phraseWords.map(load)),
      Promise.all(asked.phrases.map(phrases)),
    ]);
    return {
      places: matchesAll([...loaded.map(({ anyOf }) => levelsOf(anyOf, count)), ...together]),
      unknown: loaded.filter(({ anyOf }) => !isFound(anyOf)).map(({ typed }) => typed),
      marker: once(() => markerOf([...loaded, ...phraseWords].map(({ anyOf }) => anyOf.flat()))),
    };
  };
  return keepLatest(search, KEPT);
}

function isFound(anyOf: LoadedTerm['anyOf']): boolean {
  return anyOf.some((all) => all.every(isKnown));
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
