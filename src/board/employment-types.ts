import type { Posting } from '../posting/posting.ts';
import { type FacetEntry, facetEntries } from './facets.ts';

/** Every employment type of any posting, named by its schema.org value: `FULL_TIME`. */
export function employmentTypesOf(
  open: readonly Posting[],
  closed: readonly Posting[],
): FacetEntry[] {
  return facetEntries(open, closed, ({ employmentType }) =>
    employmentType.map((name) => ({ slug: name.toLowerCase().replaceAll('_', '-'), name })),
  );
}
