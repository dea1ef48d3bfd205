import type { Posting } from '../posting/posting.ts';
import { slugify } from '../values/slug.ts';
import { type FacetEntry, facetEntries } from './facets.ts';

/** Every category of any posting; see {@link facetEntries}. */
export function categoriesOf(open: readonly Posting[], closed: readonly Posting[]): FacetEntry[] {
  return facetEntries(open, closed, ({ category }) =>
    category === null ? [] : [{ slug: slugify(category), name: category }],
  );
}
