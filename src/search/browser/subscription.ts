import { SEARCH_FACETS } from '../facets.ts';
import type { FacetValues } from '../facet-columns.ts';
import { valuePage } from '../value-pages.ts';
import { choiceCount, type SearchState } from './search-state.ts';

/**
 * The path below the base of the feed that carries just what a search finds; null when there is none.
 * The order makes no difference to a feed.
 */
export function feedOf(state: SearchState, values: FacetValues | undefined): string | null {
  if (state.query !== '' || choiceCount(state) !== 1) return null;
  const [path] = SEARCH_FACETS.flatMap((facet) => {
    const [value] = state.choices[facet] ?? [];
    // A value that no open posting has may have no feed.
    const known = (values?.[facet] ?? []).some((one) => one.value === value);
    return value === undefined || !known ? [] : [valuePage(facet, value)];
  });
  return path === undefined || path === null ? null : `${path}feed.xml`;
}
