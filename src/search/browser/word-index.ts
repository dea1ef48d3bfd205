import { type PostingTable, stemmerFile, wordsFile } from '../posting-table.ts';
import { blocksOf } from '../words/dictionary.ts';
import { isKnown, type LoadedLookup } from '../words/find-words.ts';
import type { Lookup } from '../words/split-words.ts';
import { isStemmed, relativeIn, relativesOf, type Stem } from '../words/stem.ts';
import { readBlock } from '../words/word-block.ts';
import { fetchBytes } from './fetch-file.ts';
import { keepLatest } from './keep-latest.ts';
import { loadOnce } from './load-once.ts';

/** Loads what is needed to look up a word. */
export type WordIndex = (lookup: Lookup) => Promise<LoadedLookup>;

/**
 * The index of words, of which each part is fetched when it is first needed. For an inflected word that no
 * posting has in that form, one with the same stem is looked up.
 *
 * @param bundle whole address of the search bundle, ending in a slash
 */
export function wordIndex(
  bundle: string,
  table: Pick<PostingTable, 'details' | 'wordStarts' | 'stemmer'>,
): WordIndex {
  const block = keepLatest(async (name) => readBlock(await fetchBytes(bundle + name)));
  const load = async (lookup: Lookup): Promise<LoadedLookup> => {
    const numbers = blocksOf(table.wordStarts, lookup);
    return {
      lookup,
      blocks: await Promise.all(numbers.map((number) => block(wordsFile(table, number)))),
    };
  };
  const stemmer = loadOnce(async () => {
    const script = (await import(/* @vite-ignore */ bundle + stemmerFile(table))) as {
      readonly stemmer: Stem;
    };
    return script.stemmer;
  });
  return async (lookup) => {
    const loaded = await load(lookup);
    if (isKnown(loaded) || !table.stemmer || !isStemmed(lookup.word)) return loaded;
    const stem = await stemmer();
    const { blocks } = await load(relativesOf(lookup.word, stem));
    for (const { words } of blocks) {
      const relative = relativeIn(words, lookup.word, stem);
      if (relative !== null) return load({ word: relative, beginnings: false });
    }
    return loaded;
  };
}
