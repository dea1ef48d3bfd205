import { SEARCH_FACETS, type SearchFacet } from '../facets.ts';
import type { Choices } from '../filter-postings.ts';
import { type LeastPay, leastPayOf, setLeastPay } from '../least-pay.ts';

export const SORTS = ['match', 'newest', 'pay'] as const;

export type Sort = (typeof SORTS)[number];

/** All that a search depends on; it lives in the address. */
export interface SearchState {
  /** Without white space around it. */
  readonly query: string;
  readonly choices: Choices;
  readonly leastPay: LeastPay | null;
  /** Null is what suits the search: the best match for words, else the newest. */
  readonly sort: Sort | null;
}

/** The search that an address asks for; what it does not know, it passes over. */
export function stateOf(parameters: URLSearchParams): SearchState {
  const query = (parameters.get('q') ?? '').trim();
  const choices: Partial<Record<SearchFacet, readonly string[]>> = {};
  for (const facet of SEARCH_FACETS) {
    const values = [...new Set(parameters.getAll(facet))].filter((value) => value !== '');
    if (values.length > 0) choices[facet] = facet === 'posted' ? values.slice(-1) : values;
  }
  const sort = SORTS.find((known) => known === parameters.get('sort')) ?? null;
  return withSort({ query, choices, leastPay: leastPayOf(parameters), sort: null }, sort);
}

/** The parameters of an address with this search in it; parameters of others stay. */
export function parametersOf(state: SearchState, present: URLSearchParams): URLSearchParams {
  const parameters = new URLSearchParams(present);
  for (const name of ['q', ...SEARCH_FACETS, 'sort']) parameters.delete(name);
  if (state.query !== '') parameters.set('q', state.query);
  for (const facet of SEARCH_FACETS) {
    for (const value of state.choices[facet] ?? []) parameters.append(facet, value);
  }
  setLeastPay(parameters, state.leastPay);
  if (state.sort !== null) parameters.set('sort', state.sort);
  return parameters;
}

/** Whether anything is searched, filtered or sorted; otherwise the page's own list is the answer. */
export function isActive(state: SearchState): boolean {
  return state.query !== '' || state.sort !== null || choiceCount(state) > 0;
}

/** How many choices narrow the search, beside its text. */
export function choiceCount({ choices, leastPay }: SearchState): number {
  return Object.values(choices).flat().length + (leastPay === null ? 0 : 1);
}

export function withQuery(state: SearchState, query: string): SearchState {
  return withSort({ ...state, query: query.trim() }, state.sort);
}

/** Keeps the order only where it differs from what the search has anyway. */
export function withSort(state: SearchState, sort: Sort | null): SearchState {
  const usual = defaultSort(state);
  const possible = sort === 'match' && state.query === '' ? null : sort;
  return { ...state, sort: possible === usual ? null : possible };
}

export function sortOf(state: SearchState): Sort {
  return state.sort ?? defaultSort(state);
}

function defaultSort({ query }: Pick<SearchState, 'query'>): Sort {
  return query === '' ? 'newest' : 'match';
}

/** Chooses a value, or takes the choice back. One span of "posted" replaces the other. */
export function withChoice(
  state: SearchState,
  facet: SearchFacet,
  value: string,
  chosen: boolean,
): SearchState {
  const others = (state.choices[facet] ?? []).filter((other) => other !== value);
  const kept = facet === 'posted' && chosen ? [] : others;
  const values = chosen ? [...kept, value] : kept;
  const choices = Object.entries({ ...state.choices, [facet]: values });
  return { ...state, choices: Object.fromEntries(choices.filter(([, some]) => some.length > 0)) };
}

export function withLeastPay(state: SearchState, leastPay: LeastPay | null): SearchState {
  return { ...state, leastPay };
}

export function withoutChoices(state: SearchState): SearchState {
  return { ...state, choices: {}, leastPay: null };
}
