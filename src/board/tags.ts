import type { Posting } from '../posting/posting.ts';
import { slugify } from '../values/slug.ts';
import { type FacetEntry, facetEntries } from './facets.ts';

/** Every tag of any posting; see {@link facetEntries}. */
export function tagsOf(open: readonly Posting[], closed: readonly Posting[]): FacetEntry[] {
  return facetEntries(open, closed, ({ tags }) =>
    tags.map((name) => ({ slug: slugify(name), name })),
  );
}
