import { NOT_STATED, SEARCH_FACETS, type SearchFacet, WORLDWIDE } from './facets.ts';
import type { FacetColumn, FacetValue, PostingTable } from './posting-table.ts';

/** One facet of all postings, laid out so that thousands are counted within a keystroke. */
export interface PackedColumn extends Pick<FacetColumn, 'values'> {
  /** For each posting, where its values begin in {@link indexes}; and where the last one's end. */
  readonly starts: Uint32Array;
  /** The indexes of the postings' values, one posting after the other. */
  readonly indexes: Uint32Array;
}

export type FacetColumns = Readonly<Record<SearchFacet, PackedColumn>>;

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
  const columns: Readonly<Record<SearchFacet, FacetColumn>> = {
    ...table.facets,
    applicants: withWorldwide(table.facets.applicants),
    posted: postedWithin(table.posted, today),
  };
  return Object.fromEntries(
    SEARCH_FACETS.map((facet) => [facet, packed(columns[facet])]),
  ) as Record<SearchFacet, PackedColumn>;
}

function packed({ values, of }: FacetColumn): PackedColumn {
  const starts = new Uint32Array(of.length + 1);
  for (const [posting, indexes] of of.entries()) {
    starts[posting + 1] = (starts[posting] ?? 0) + indexes.length;
  }
  return { values, starts, indexes: Uint32Array.from(of.flat()) };
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
