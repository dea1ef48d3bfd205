import type { TextIndexNames } from '../posting-table.ts';
import type { Levels } from '../words/find-words.ts';
import type { Pagefind } from './pagefind-client.ts';

const DRIFT = 'The text index and the table of postings are of different builds.';

/** Finds the postings in which words stand together as they are. */
export type PhraseSearch = (phrase: string) => Promise<Levels>;

/**
 * Asks the text index, which alone knows where words stand: each of its parts.
 *
 * @param open loads the code of a part
 * @param loadNames fetches how the text index is made up
 */
export function phraseSearch(
  open: (part: string) => Promise<Pagefind>,
  loadNames: () => Promise<TextIndexNames>,
): PhraseSearch {
  return async (phrase) => {
    const { parts, names } = await loadNames();
    const places = new Map(names.map((name, place) => [name, place]));
    const found = await Promise.all(
      parts.map(async (part) => {
        const { results } = await (await open(part)).search(`"${phrase}"`);
        return results.map(({ id, score }) => ({ place: places.get(part + id), score }));
      }),
    );
    const best = Math.max(0, ...found.flatMap(([first]) => first?.score ?? []));
    const levels = new Uint8Array(names.length);
    for (const { place, score } of found.flat()) {
      if (place === undefined) throw new Error(DRIFT);
      levels[place] = Math.min(255, Math.max(1, Math.round((255 * score) / best)));
    }
    return levels;
  };
}
