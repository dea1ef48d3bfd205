import { choiceCount, type SearchState } from './search-state.ts';

/** Said when words and facets cannot be answered. */
export const FAILURE =
  'Search could not be loaded. The list below is the whole one, not searched or filtered.';

/** How many postings a search found, in a sentence. */
export function answerText(count: number, state: SearchState): string {
  const what = [
    ...(state.query === '' ? [] : [`“${state.query}”`]),
    ...(choiceCount(state) > 0 ? ['your choices'] : []),
  ].join(' with ');
  const postings = count === 1 ? '1 open posting' : `${count.toLocaleString('en')} open postings`;
  if (what === '') return `${postings}.`;
  if (count === 0) return `No open posting matches ${what}.`;
  return `${postings} ${count === 1 ? 'matches' : 'match'} ${what}.`;
}

/** What must be known to read an answer rightly; empty where nothing must. */
export function answerNote({ sort, leastPay }: SearchState): string {
  return [
    ...(leastPay === null
      ? []
      : [
          'Pay is compared by the year, at its upper end: 2,080 hours, 260 days, 52 weeks or 12 months.',
          'Postings in other currencies or without comparable pay are left out.',
        ]),
    ...(sort === 'pay'
      ? [leastPay === null ? 'Highest pay first, compared by the year.' : 'Highest pay first.']
      : []),
    ...(sort === 'pay' && leastPay === null
      ? [
          'Currencies are not converted: each stands by itself.',
          'Postings without comparable pay come last.',
        ]
      : []),
  ].join(' ');
}
