import { NOT_STATED, type SearchFacet } from './facets.ts';

/** Where the facets whose values have pages, and feeds, keep them below the base path. */
const FOLDERS: Partial<Record<SearchFacet, string>> = {
  workplace: 'locations',
  type: 'types',
  category: 'categories',
  tag: 'tags',
  company: 'companies',
};

/** The path below the base of the page with the postings of a value: `tags/go/`. Null when it has none. */
export function valuePage(facet: SearchFacet, value: string): string | null {
  const folder = FOLDERS[facet];
  if (folder === undefined || value === NOT_STATED) return null;
  return `${folder}/${encodeURIComponent(value)}/`;
}
