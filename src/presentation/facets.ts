import type { FacetName, FacetValue } from '../board/facets.ts';
import type { LocationValue } from '../board/locations.ts';
import { categoryLabel, employmentTypeName } from './labels.ts';
import { countryInSentence } from './country-names.ts';

/** How the pages of a facet speak of it. */
interface FacetWords {
  /** The index page's heading, and the facet's in a list of facets. */
  readonly title: string;
  /** One value: `tag`; and several. */
  readonly noun: string;
  readonly plural: string;
  /** Said by the page of a value that only closed postings have. */
  readonly none: string;
}

export const FACET_WORDS: Record<FacetName, FacetWords> = {
  tags: {
    title: 'Tags',
    noun: 'tag',
    plural: 'tags',
    none: 'No open posting carries this tag at the moment.',
  },
  categories: {
    title: 'Categories',
    noun: 'category',
    plural: 'categories',
    none: 'No posting in this category is open at the moment.',
  },
  locations: {
    title: 'Locations',
    noun: 'location',
    plural: 'locations',
    none: 'No posting for this place is open at the moment.',
  },
  types: {
    title: 'Employment types',
    noun: 'employment type',
    plural: 'employment types',
    none: 'No posting of this type is open at the moment.',
  },
};

/** The name of a value in a list of values: `Full time`, `Software`, `Germany`. */
export function facetLabel(facet: FacetName, { name }: Pick<FacetValue, 'name'>): string {
  if (facet === 'categories') return categoryLabel(name);
  return facet === 'types' ? employmentTypeName(name) : name;
}

/**
 * The heading above the postings with a value: `Jobs tagged python`, `Remote jobs`.
 *
 * @param language BCP 47 tag of the board
 */
export function facetHeading(facet: FacetName, value: FacetValue, language: string): string {
  const label = facetLabel(facet, value);
  if (facet === 'tags') return `Jobs tagged ${label}`;
  if (facet === 'categories') return `Jobs in ${label}`;
  if (facet === 'types') return `${label} jobs`;
  return locationHeading(value as LocationValue, language);
}

function locationHeading({ kind, name, country }: LocationValue, language: string): string {
  if (kind === 'workplace') return `${name} jobs`;
  if (country === null) return 'Remote jobs open to anyone';
  if (kind === 'town') return `Jobs in ${name}`;
  const place = countryInSentence(country, language);
  return kind === 'country' ? `Jobs in ${place}` : `Remote jobs open to people in ${place}`;
}
