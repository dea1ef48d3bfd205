import { SEARCH_FACETS, type SearchFacet } from './facets.ts';
import type { FacetColumns, PackedColumn } from './facet-columns.ts';

/** The chosen values of each facet: any of them within a facet, all facets together. */
export type Choices = Readonly<Partial<Record<SearchFacet, readonly string[]>>>;

/** What remains of the postings, and what each further choice would leave. */
export interface Filtered {
  /** In the order in which they were given. */
  readonly matches: Uint32Array;
  /**
   * For each facet, the number of postings with each of its values, in the order of the column's
   * values. Only the choices in the other facets count, so that a facet shows what else it could be.
   */
  readonly counts: Readonly<Record<SearchFacet, Uint32Array>>;
}

/**
 * Filters postings by the choices. A chosen value that no posting has matches none.
 *
 * @param postings places in the table
 */
export function filterPostings(
  columns: FacetColumns,
  choices: Choices,
  postings: Uint32Array,
): Filtered {
  const chosen = SEARCH_FACETS.flatMap((facet) => {
    const values = choices[facet] ?? [];
    return values.length === 0 ? [] : [{ facet, has: hasAnyOf(columns[facet], values) }];
  });
  if (chosen.length === 0) return { matches: postings, counts: countAll(columns, [postings]) };
  /** For each posting, which choice alone leaves it out; 0 where none does, -1 where several do. */
  const lacking = new Int8Array(postings.length);
  for (let index = 0; index < postings.length; index += 1) {
    const posting = postings[index] ?? 0;
    for (const [number, { has }] of chosen.entries()) {
      if (!has(posting)) lacking[index] = lacking[index] === 0 ? number + 1 : -1;
    }
  }
  const matches = postings.filter((_, index) => lacking[index] === 0);
  const counts = countAll(columns, [matches]);
  for (const [number, { facet }] of chosen.entries()) {
    const missed = postings.filter((_, index) => lacking[index] === number + 1);
    counts[facet] = countValues(columns[facet], [matches, missed]);
  }
  return { matches, counts };
}

function countAll(
  columns: FacetColumns,
  lists: readonly Uint32Array[],
): Record<SearchFacet, Uint32Array> {
  return Object.fromEntries(
    SEARCH_FACETS.map((facet) => [facet, countValues(columns[facet], lists)]),
  ) as Record<SearchFacet, Uint32Array>;
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
  lists: readonly Uint32Array[],
): Uint32Array {
  const counts = new Uint32Array(values.length);
  for (const postings of lists) {
    for (let index = 0; index < postings.length; index += 1) {
      const posting = postings[index] ?? 0;
      const end = starts[posting + 1] ?? 0;
      for (let at = starts[posting] ?? 0; at < end; at += 1) {
        const value = indexes[at] ?? 0;
        counts[value] = (counts[value] ?? 0) + 1;
      }
    }
  }
  return counts;
}
