import type { SearchState } from './search-state.ts';

/** Said when words and facets cannot be answered. */
export const FAILURE =
  'Search could not be loaded. The list below is the whole one, not searched or filtered.';

/** How many postings a search found, in a sentence. */
export function answerText(count: number, { query, choices }: SearchState): string {
  const searched = query !== '' || Object.keys(choices).length > 0;
  if (!searched) return count === 1 ? '1 open posting.' : `${count} open postings.`;
  const what = [
    ...(query === '' ? [] : [`“${query}”`]),
    ...(Object.keys(choices).length > 0 ? ['your choices'] : []),
  ].join(' with ');
  if (count === 0) return `No open posting matches ${what}.`;
  return count === 1 ? `1 open posting matches ${what}.` : `${count} open postings match ${what}.`;
}

/** What must be known to read an order rightly; empty where nothing must. */
export function answerNote({ sort }: SearchState): string {
  return sort === 'pay'
    ? 'Highest pay first, compared by the year. Currencies are not converted: each stands by itself. Postings without comparable pay come last.'
    : '';
}
