import type { Levels } from '../words/find-words.ts';
import type { pagefindClient } from './pagefind-client.ts';

const DRIFT = 'The text index and the table of postings are of different builds.';

/** Finds the postings in which words stand together as they are. */
export type PhraseSearch = (phrase: string) => Promise<Levels>;

/**
 * Asks the text index, which alone knows where words stand.
 *
 * @param loadIds fetches the names of the postings in the text index, in the order of the table
 */
export function phraseSearch(
  pagefind: ReturnType<typeof pagefindClient>,
  loadIds: () => Promise<readonly string[]>,
): PhraseSearch {
  return async (phrase) => {
    const [{ search }, ids] = await Promise.all([pagefind(), loadIds()]);
    const places = new Map(ids.map((id, place) => [id, place]));
    const { results } = await search(`"${phrase}"`);
    const best = Math.max(0, ...results.map(({ score }) => score));
    const levels = new Uint8Array(ids.length);
    for (const { id, score } of results) {
      const place = places.get(id);
      if (place === undefined) throw new Error(DRIFT);
      levels[place] = Math.max(1, Math.round((255 * score) / best));
    }
    return levels;
  };
}
