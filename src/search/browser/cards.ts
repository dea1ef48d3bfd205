import { cardFile, CARDS_PER_FILE, type PostingTable } from '../posting-table.ts';
import type { ResultCard } from '../result-card.ts';
import { fetchJson } from './fetch-file.ts';
import { keepLatest } from './keep-latest.ts';

/**
 * Fetches what is shown of postings, a file of them at a time and each file once.
 *
 * @param bundle address of the search bundle, ending in a slash
 * @returns the card of the posting at a place of the table
 */
export function cardSource(
  bundle: string,
  table: Pick<PostingTable, 'details'>,
): (place: number) => Promise<ResultCard> {
  const load = keepLatest((name) => fetchJson<readonly ResultCard[]>(bundle + name));
  return async (place) => {
    const card = (await load(cardFile(table, place)))[place % CARDS_PER_FILE];
    if (card === undefined) throw new Error(`The search bundle lacks the posting ${place}.`);
    return card;
  };
}
