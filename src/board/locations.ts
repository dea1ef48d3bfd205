import type { Place, Posting } from '../posting/posting.ts';
import { countryCode, countryName } from '../values/country.ts';
import { slugify } from '../values/slug.ts';
import { compareText } from './order.ts';
import { type FacetEntry, type FacetValue, facetEntries } from './facets.ts';

/** What a page of jobs by place is about; index pages list each kind apart. */
export type LocationKind = 'workplace' | 'applicants' | 'country' | 'town';

/** A place, or a way of working that has none. */
export interface LocationValue extends FacetValue {
  readonly kind: LocationKind;
  /** ISO 3166-1 alpha-2 code of a country, and of the country of a town. */
  readonly country: string | null;
}

/** A place, or a way of working that has none, and the open postings there. */
export interface LocationEntry extends FacetEntry, LocationValue {}

const WORKPLACES: Record<NonNullable<Posting['workplace']>, LocationValue> = {
  remote: { slug: 'remote', name: 'Remote', kind: 'workplace', country: null },
  hybrid: { slug: 'hybrid', name: 'Hybrid', kind: 'workplace', country: null },
  onsite: { slug: 'on-site', name: 'On site', kind: 'workplace', country: null },
};

/** A longer list of countries says "nearly anywhere" and would fill nearly every page. */
const MOST_COUNTRIES = 60;

/**
 * Where postings are: by workplace; for remote work by who may apply; and by country and town of the
 * places they name. A place whose country is not known has no page.
 *
 * @param open open postings, newest first
 * @param closed closed postings, newest first
 * @param language BCP 47 tag of the countries' names; addresses are always in English
 */
export function locationsOf(
  open: readonly Posting[],
  closed: readonly Posting[],
  language: string,
): LocationEntry[] {
  const kinds = new Map<string, Pick<LocationValue, 'kind' | 'country'>>();
  const entries = facetEntries(open, closed, (posting) => {
    const values = valuesOf(posting, language);
    for (const { slug, kind, country } of values) kinds.set(slug, { kind, country });
    return values;
  });
  return entries.map((entry) => ({
    ...entry,
    ...(kinds.get(entry.slug) ?? { kind: 'town', country: null }),
  }));
}

/** Countries by name, each with the towns in it. */
export function townsByCountry(
  entries: readonly LocationEntry[],
): { readonly country: LocationEntry; readonly towns: readonly LocationEntry[] }[] {
  const towns = Map.groupBy(
    entries.filter(({ kind }) => kind === 'town'),
    ({ country }) => country,
  );
  return entries
    .filter(({ kind }) => kind === 'country')
    .sort((a, b) => compareText(a.name, b.name))
    .map((country) => ({ country, towns: towns.get(country.country) ?? [] }));
}

function valuesOf(posting: Posting, language: string): LocationValue[] {
  return [
    ...(posting.workplace === null ? [] : [WORKPLACES[posting.workplace]]),
    ...(posting.workplace === 'remote' ? applicants(posting, language) : []),
    ...posting.locations.flatMap((place) => countryAndTown(place, language)),
  ];
}

function applicants({ applicantLocations }: Posting, language: string): LocationValue[] {
  if (applicantLocations === 'worldwide') {
    return [{ slug: 'remote-worldwide', name: 'Anywhere', kind: 'applicants', country: null }];
  }
  if (applicantLocations === null || applicantLocations.length > MOST_COUNTRIES) return [];
  return applicantLocations.map((code) => ({
    slug: `remote-${countrySlug(code)}`,
    name: countryName(code, language),
    kind: 'applicants',
    country: code,
  }));
}

function countryAndTown({ text, country }: Place, language: string): LocationValue[] {
  if (country === null) return [];
  const name = countryName(country, language);
  const slug = countrySlug(country);
  const whole: LocationValue = { slug, name, kind: 'country', country };
  const town = townIn(text, country);
  if (town === null) return [whole];
  return [
    whole,
    { slug: `${slugify(town)}-${slug}`, name: `${town}, ${name}`, kind: 'town', country },
  ];
}

/** The part of a place that names a town, as long as it reads like a name. */
function townIn(text: string, country: string): string | null {
  const [first = '', ...rest] = text.split(',').map((part) => part.trim());
  if (countryCode(first) === country || (rest.length === 0 && REGION.test(first))) return null;
  return NAME.test(first) ? first : null;
}

/** One to four words of letters. */
const NAME = /^\p{L}[\p{L}\p{M}.'’]{0,30}(?:[ -][\p{L}\p{M}.'’]{1,30}){0,3}$/u;
/** Words that make of a name something else than a town. */
const REGION = /\b(?:remote|hybrid|office|anywhere|multiple|various|region|state|area)\b/i;

function countrySlug(code: string): string {
  return slugify(countryName(code, 'en'));
}
