import { NOT_STATED, SEARCH_FACETS, type SearchFacet, WORLDWIDE } from './facets.ts';
import type { FacetColumn, FacetValue, PostingTable } from './posting-table.ts';

export type FacetColumns = Readonly<Record<SearchFacet, FacetColumn>>;

/** The values of every facet, in the order of its column. */
export type FacetValues = Readonly<Record<SearchFacet, readonly FacetValue[]>>;

/** The spans of "posted within", in days, as they stand in the address. */
const POSTED_WITHIN = [
  { days: 3, value: '3', label: 'Last 3 days' },
  { days: 7, value: '7', label: 'Last 7 days' },
  { days: 30, value: '30', label: 'Last 30 days' },
] as const;

/**
 * Every facet of a table, with what follows from it: how long ago a posting was posted, and that one
 * for anyone is also one for each country.
 *
 * @param today the reader's day, in days since 1970
 */
export function facetColumns(table: PostingTable, today: number): FacetColumns {
  return {
    ...table.facets,
    applicants: withWorldwide(table.facets.applicants),
    posted: postedWithin(table.posted, today),
  };
}

function withWorldwide({ values, of }: FacetColumn): FacetColumn {
  const worldwide = values.findIndex(({ value }) => value === WORLDWIDE);
  const stated = values.flatMap(({ value }, index) => (value === NOT_STATED ? [] : [index]));
  return { values, of: of.map((posting) => (posting.includes(worldwide) ? stated : posting)) };
}

function postedWithin(posted: PostingTable['posted'], today: number): FacetColumn {
  return {
    values: POSTED_WITHIN,
    of: posted.map((day) =>
      day === null
        ? []
        : POSTED_WITHIN.flatMap(({ days }, index) => (today - day <= days ? [index] : [])),
    ),
  };
}

export function facetValuesOf(columns: FacetColumns): FacetValues {
  return Object.fromEntries(SEARCH_FACETS.map((facet) => [facet, columns[facet].values])) as Record<
    SearchFacet,
    readonly FacetValue[]
  >;
}
