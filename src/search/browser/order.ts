import type { Sort } from './search-state.ts';

/**
 * The places of postings in the asked order. None is left out: those without comparable pay come
 * after the others, newest first.
 *
 * @param matches places in a table that is newest first, in the order of their relevance
 * @param byPay the places with comparable pay, best first
 */
export function inOrder(matches: Uint32Array, sort: Sort, byPay: Uint32Array): Uint32Array {
  if (sort === 'match') return matches;
  const newest = matches.slice().sort();
  if (sort === 'newest') return newest;
  const unplaced = new Uint8Array((newest.at(-1) ?? -1) + 1);
  for (const place of newest) unplaced[place] = 1;
  const ordered = new Uint32Array(matches.length);
  let at = 0;
  const take = (place: number) => {
    if (unplaced[place] !== 1) return;
    unplaced[place] = 0;
    ordered[at] = place;
    at += 1;
  };
  byPay.forEach(take);
  newest.forEach(take);
  return ordered;
}
