import type { Posting } from '../posting/posting.ts';
import { categoryLabel, employmentTypeLabel } from '../presentation/labels.ts';
import { workplaceLabel } from '../presentation/places.ts';
import { countryName } from '../values/country.ts';
import { slugify } from '../values/slug.ts';
import { NOT_STATED, WORLDWIDE } from './facets.ts';
import type { FacetValue, StoredFacet } from './posting-table.ts';

/** What of a posting the table of search is made of; `/jobs.json` carries it. */
export type FacetedPosting = Pick<
  Posting,
  | 'title'
  | 'workplace'
  | 'applicantLocations'
  | 'employmentType'
  | 'levels'
  | 'category'
  | 'tags'
  | 'company'
  | 'salary'
  | 'datePosted'
>;

const named = (name: string): FacetValue => ({ value: slugify(name), label: name });
const notStated: FacetValue = { value: NOT_STATED, label: 'Not stated' };

/**
 * The values of a posting. Where silence would mislead, it is a value of its own.
 *
 * @param language BCP 47 tag of the countries' names
 */
export function facetValues(
  posting: FacetedPosting,
  language: string,
): Record<StoredFacet, readonly FacetValue[]> {
  const { workplace, category } = posting;
  return {
    workplace: [workplace === null ? notStated : named(workplaceLabel(workplace))],
    applicants: applicants(posting, language),
    type: posting.employmentType.map((type) => ({
      value: type.toLowerCase().replaceAll('_', '-'),
      label: employmentTypeLabel(type),
    })),
    level: posting.levels.map(named),
    category:
      category === null ? [] : [{ value: slugify(category), label: categoryLabel(category) }],
    tag: posting.tags.map(named),
    company: [named(posting.company.name)],
    pay: [posting.salary === null ? notStated : { value: 'stated', label: 'Stated' }],
  };
}

function applicants(
  { applicantLocations }: Pick<Posting, 'applicantLocations'>,
  language: string,
): readonly FacetValue[] {
  if (applicantLocations === 'worldwide') return [{ value: WORLDWIDE, label: 'Anyone, worldwide' }];
  if (applicantLocations === null || applicantLocations.length === 0) return [notStated];
  return applicantLocations.map((code) => ({
    value: code.toLowerCase(),
    label: countryName(code, language),
  }));
}
