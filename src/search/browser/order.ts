import type { Sort } from './search-state.ts';

/**
 * The places of postings in the asked order. None is left out: those without comparable pay come
 * after the others, newest first.
 *
 * @param matches places in a table that is newest first, in the order of their relevance
 * @param byPay the places with comparable pay, best first
 */
export function inOrder(
  matches: readonly number[],
  sort: Sort,
  byPay: readonly number[],
): readonly number[] {
  if (sort === 'match') return matches;
  const newest = [...matches].sort((a, b) => a - b);
  if (sort === 'newest') return newest;
  const wanted = new Set(matches);
  const paid = byPay.filter((posting) => wanted.has(posting));
  const placed = new Set(paid);
  return [...paid, ...newest.filter((posting) => !placed.has(posting))];
}
