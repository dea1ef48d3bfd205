import type { TextIndexNames } from '../posting-table.ts';
import type { Levels } from '../words/find-words.ts';
import { loadOnce } from './load-once.ts';
import type { Pagefind } from './pagefind-client.ts';

const DRIFT = 'The text index and the table of postings are of different builds.';

/** Finds the postings in which words stand together as they are. */
export type PhraseSearch = (phrase: string) => Promise<Levels>;

/**
 * Asks the text index, which alone knows where words stand.
 *
 * @param open loads the code and the parts of the text index, by their folders
 * @param loadNames fetches how the text index is made up
 */
export function phraseSearch(
  open: (parts: readonly string[]) => Promise<Pagefind>,
  loadNames: () => Promise<TextIndexNames>,
): PhraseSearch {
  const load = loadOnce(async () => {
    const { parts, names } = await loadNames();
    const places = new Map(names.map((name, place) => [name, place]));
    return { pagefind: await open(parts), places, count: names.length };
  });
  return async (phrase) => {
    const { pagefind, places, count } = await load();
    const { results } = await pagefind.search(`"${phrase}"`);
    const best = Math.max(0, ...results.slice(0, 1).map(({ score }) => score));
    const levels = new Uint8Array(count);
    for (const { id, score } of results) {
      const place = places.get(id);
      if (place === undefined) throw new Error(DRIFT);
      levels[place] = Math.min(255, Math.max(1, Math.round((255 * score) / best)));
    }
    return levels;
  };
}
