import { SEARCH_FACETS, type SearchFacet } from './facets.ts';
import type { FacetColumns } from './facet-columns.ts';

/** The chosen values of each facet: any of them within a facet, all facets together. */
export type Choices = Readonly<Partial<Record<SearchFacet, readonly string[]>>>;

/** What remains of the postings, and what each further choice would leave. */
export interface Filtered {
  /** In the order in which they were given. */
  readonly matches: readonly number[];
  /**
   * For each facet, the number of postings with each of its values, in the order of the column's
   * values. Only the choices in the other facets count, so that a facet shows what else it could be.
   */
  readonly counts: Readonly<Record<SearchFacet, readonly number[]>>;
}

/**
 * Filters postings by the choices. A chosen value that no posting has matches none.
 *
 * @param postings places in the table
 */
export function filterPostings(
  columns: FacetColumns,
  choices: Choices,
  postings: Iterable<number>,
): Filtered {
  const chosen = SEARCH_FACETS.flatMap((facet) => {
    const values = choices[facet] ?? [];
    if (values.length === 0) return [];
    const indexes = columns[facet].values.flatMap(({ value }, index) =>
      values.includes(value) ? [index] : [],
    );
    return [{ facet, of: columns[facet].of, wanted: new Set(indexes) }];
  });
  const counts = Object.fromEntries(
    SEARCH_FACETS.map((facet) => [facet, columns[facet].values.map(() => 0)]),
  ) as Record<SearchFacet, number[]>;
  const matches: number[] = [];
  const count = (facet: SearchFacet, posting: number) => {
    for (const value of columns[facet].of[posting] ?? []) {
      counts[facet][value] = (counts[facet][value] ?? 0) + 1;
    }
  };

  for (const posting of postings) {
    const missed = chosen.filter(
      ({ of, wanted }) => !(of[posting] ?? []).some((value) => wanted.has(value)),
    );
    const [only] = missed;
    if (only === undefined) {
      matches.push(posting);
      for (const facet of SEARCH_FACETS) count(facet, posting);
    } else if (missed.length === 1) {
      count(only.facet, posting);
    }
  }
  return { matches, counts };
}
