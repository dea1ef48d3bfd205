import { cleanSpaces, foldText } from './folded-text.ts';
import { readCountry } from './country.ts';
import { type NamedPlace, type PlaceReading, readPlaceText } from './place-text.ts';
import { isNearlyEveryCountry } from './worldwide.ts';
import { type Workplace, combineWorkplaces } from './workplace.ts';

export type { NamedPlace } from './place-text.ts';

/** What a location field says. */
export interface Places {
  readonly places: NamedPlace[];
  /** null: the field does not say. */
  readonly workplace: Workplace | null;
  /** For whom remote work is offered: ISO 3166-1 alpha-2 codes, everyone, or null for not stated. */
  readonly applicantLocations: 'worldwide' | string[] | null;
}

const MOST_PLACES = 300;

/**
 * Reads a location field: text ("Remote; Berlin, Germany"), a list, `{ name }`, `{ text, country }`,
 * `{ city, region, country }`, or schema.org Place, PostalAddress and VirtualLocation.
 *
 * - "Remote OK" and "San Francisco or Remote" are `remote` with the town as a place: the seeker may
 *   work remotely all of the time, which is what the word means (see `readWorkplace`).
 * - "Remote, Germany" says who may apply and names no place; "Remote, Texas" does both.
 * - A time zone is no country: "Remote (EU time zones)" is remote, for whom is not stated.
 * - A place whose country several readings would fit keeps its text and has country null.
 */
export function readPlaces(value: unknown): Places {
  return merge(readings(value, 0));
}

function readings(value: unknown, depth: number): PlaceReading[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [readPlaceText(value)];
  if (Array.isArray(value)) {
    if (depth > 2) return [];
    return value.slice(0, MOST_PLACES).flatMap((item) => readings(item, depth + 1));
  }
  if (typeof value !== 'object' || value === null || depth > 4) return [];
  return readObject(value as Record<string, unknown>, depth);
}

function readObject(place: Record<string, unknown>, depth: number): PlaceReading[] {
  if (/VirtualLocation/i.test(textOf(place['@type']))) {
    return [{ places: [], workplace: 'remote', applicantLocations: null }];
  }
  const parts = addressParts(place);
  const address = place['address'];
  // A street beside its town: the town says more.
  if (typeof address === 'string' && parts !== null && parts.town !== '')
    return [readAddress(parts)];
  if (address !== undefined && address !== null && address !== '') {
    const found = readings(address, depth + 1);
    if (found.length > 0) return found;
  }
  if (parts !== null) return [readAddress(parts)];
  const text = place['text'] ?? place['name'] ?? place['title'] ?? place['label'];
  return typeof text === 'string' ? readings(text, depth + 1) : readTerms(place);
}

/** `{ remote: true }`. */
function switchedOn(place: Record<string, unknown>): string {
  return ['remote', 'hybrid'].find((how) => place[how] === true) ?? '';
}

/** `{ type: remote, regions: [US, Canada] }`: how one works, and from where. */
function readTerms(place: Record<string, unknown>): PlaceReading[] {
  const how = textOf(place['type'] ?? place['workplace'] ?? place['mode']) || switchedOn(place);
  const from = place['regions'] ?? place['countries'] ?? place['allowed'] ?? place['restrictions'];
  const listed = (Array.isArray(from) ? from : [from])
    .slice(0, MOST_PLACES)
    .map(textOf)
    .filter((name) => name !== '');
  const reading = how === '' ? null : readPlaceText(how);
  if (reading?.workplace == null || reading.places.length > 0) return [];
  return [listed.length === 0 ? reading : readPlaceText(`${how} (${listed.join(', ')})`)];
}

interface AddressParts {
  readonly town: string;
  readonly country: unknown;
}

function addressParts(place: Record<string, unknown>): AddressParts | null {
  const locality = textOf(
    place['addressLocality'] ??
      place['city'] ??
      place['locality'] ??
      place['town'] ??
      place['municipality'],
  );
  const region = textOf(
    place['addressRegion'] ??
      place['region'] ??
      place['state'] ??
      place['province'] ??
      place['county'],
  );
  const country = place['addressCountry'] ?? place['country'] ?? place['countryCode'];
  const text = textOf(place['text']) || nameOfTown(place, country);
  const pieces = [locality, region].filter((piece) => piece !== '');
  const unique = pieces.filter(
    (piece, index) => foldText(piece) !== foldText(pieces[index - 1] ?? ''),
  );
  const town = unique.length > 0 ? unique.join(', ') : text;
  return town === '' && textOf(country) === '' ? null : { town, country };
}

/** `{ name: Toronto, country: Canada }`; "Head office" is no town. */
function nameOfTown(place: Record<string, unknown>, country: unknown): string {
  const name = textOf(place['name']);
  const isOther = /\b(?:office|hq|headquarters?|remote|zentrale|siège)\b/iu.test(name);
  return isOther || textOf(country) === '' || '@type' in place ? '' : name;
}

/** A stated country outranks whatever the town's name suggests. */
function readAddress({ town, country }: AddressParts): PlaceReading {
  const countryText = textOf(country);
  const code = readCountry(country);
  if (town === '') {
    const text = countryText === '' ? (code ?? '') : countryText;
    return { places: [{ text, country: code }], workplace: null, applicantLocations: null };
  }
  const read = readPlaceText(town);
  if (read.workplace === 'remote' && read.places.length === 0 && code !== null) {
    return { ...read, applicantLocations: [code] };
  }
  const repeated = foldText(town).endsWith(foldText(countryText));
  const [only, ...others] = read.places;
  if (only === undefined || others.length > 0) return read;
  return {
    ...read,
    places: [
      {
        text: repeated || countryText === '' ? only.text : `${only.text}, ${countryText}`,
        country: code ?? only.country,
      },
    ],
  };
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return cleanSpaces(value);
  if (Array.isArray(value)) return textOf(value[0]);
  if (typeof value === 'object' && value !== null) {
    const { name } = value as { name?: unknown };
    return typeof name === 'string' ? cleanSpaces(name) : '';
  }
  return '';
}

function merge(found: readonly PlaceReading[]): Places {
  const places = new Map<string, NamedPlace>();
  for (const place of found.flatMap((reading) => reading.places)) {
    const key = foldText(place.text);
    if (!places.has(key)) places.set(key, place);
  }
  const applicants = found.map((reading) => reading.applicantLocations);
  const listed = [
    ...new Set(applicants.flatMap((some) => (some === null || some === 'worldwide' ? [] : some))),
  ];
  const worldwide =
    isNearlyEveryCountry(listed) || (listed.length === 0 && applicants.includes('worldwide'));
  return {
    places: [...places.values()],
    workplace: combineWorkplaces(found.map((reading) => reading.workplace)),
    applicantLocations: worldwide ? 'worldwide' : listed.length > 0 ? listed.sort() : null,
  };
}
