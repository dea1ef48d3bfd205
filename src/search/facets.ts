/**
 * The facets of search, in the order in which they are offered. The names are also those of the
 * address: `?workplace=remote&tag=go&tag=rust`.
 */
export const SEARCH_FACETS = [
  'workplace',
  'applicants',
  'posted',
  'type',
  'level',
  'category',
  'tag',
  'company',
  'pay',
] as const;

export type SearchFacet = (typeof SEARCH_FACETS)[number];

/** The facets of search that hold the values of the lists on pages of their own, by the lists' names. */
export const SEARCH_FACET_OF = {
  tags: 'tag',
  categories: 'category',
  types: 'type',
  locations: 'workplace',
} as const satisfies Record<string, SearchFacet>;

/** The value of postings whose source does not say. */
export const NOT_STATED = 'not-stated';

/** The value of postings for which anyone may apply; they match every country too. */
export const WORLDWIDE = 'worldwide';

/** Longer facets are shown in part, and can be looked through. */
export const LONG_FACET = 10;

/** How many values a long facet shows before it is looked through. */
export const SHOWN_VALUES = 8;

interface FacetWords {
  readonly title: string;
  /** What the field of a long facet asks for: `Find a tag`. */
  readonly find: string;
}

export const SEARCH_FACET_WORDS: Record<SearchFacet, FacetWords> = {
  workplace: { title: 'Workplace', find: 'Find a workplace' },
  applicants: { title: 'Who may apply', find: 'Find a country' },
  posted: { title: 'Posted', find: 'Find a time' },
  type: { title: 'Types', find: 'Find a type' },
  level: { title: 'Levels', find: 'Find a level' },
  category: { title: 'Categories', find: 'Find a category' },
  tag: { title: 'Tags', find: 'Find a tag' },
  company: { title: 'Companies', find: 'Find a company' },
  pay: { title: 'Pay', find: 'Find a choice' },
};
