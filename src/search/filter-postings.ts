import { SEARCH_FACETS, type SearchFacet } from './facets.ts';
import type { FacetColumns, PackedColumn } from './facet-columns.ts';

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
  const matches: number[] = [];
  /** For each chosen facet, the postings that only its choices leave out. */
  const missedByOne = new Map<SearchFacet, number[]>();
  const chosen = SEARCH_FACETS.flatMap((facet) => {
    const values = choices[facet] ?? [];
    if (values.length === 0) return [];
    const missed: number[] = [];
    missedByOne.set(facet, missed);
    return [{ has: hasAnyOf(columns[facet], values), missed }];
  });
  for (const posting of postings) {
    const lacking = chosen.filter(({ has }) => !has(posting));
    if (lacking.length === 0) matches.push(posting);
    else if (lacking.length === 1) lacking[0]?.missed.push(posting);
  }
  const counts = Object.fromEntries(
    SEARCH_FACETS.map((facet) => [
      facet,
      countValues(columns[facet], [matches, missedByOne.get(facet) ?? []]),
    ]),
  ) as Record<SearchFacet, readonly number[]>;
  return { matches, counts };
}

/** Tells whether a posting has any of these values. */
function hasAnyOf(
  { values, starts, indexes }: PackedColumn,
  wanted: readonly string[],
): (posting: number) => boolean {
  const isWanted = values.map(({ value }) => wanted.includes(value));
  return (posting) => {
    const end = starts[posting + 1] ?? 0;
    for (let at = starts[posting] ?? 0; at < end; at += 1) {
      if (isWanted[indexes[at] ?? 0] === true) return true;
    }
    return false;
  };
}

/** The number of postings with each value of a facet. */
function countValues(
  { values, starts, indexes }: PackedColumn,
  lists: readonly (readonly number[])[],
): readonly number[] {
  const counts = new Uint32Array(values.length);
  for (const postings of lists) {
    for (const posting of postings) {
      const end = starts[posting + 1] ?? 0;
      for (let at = starts[posting] ?? 0; at < end; at += 1) {
        const value = indexes[at] ?? 0;
        counts[value] = (counts[value] ?? 0) + 1;
      }
    }
  }
  return Array.from(counts);
}
