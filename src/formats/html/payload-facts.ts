import type { Field } from '../raw-posting.ts';
import { inLanguage, isRecord, textIn } from './payload-value.ts';
import type { Payload } from './payload-value.ts';

type Language = string | undefined;

const MOST_VALUES = 20;
const LONGEST = 160;

const TEXT_KEYS: readonly (readonly [Field, string])[] = [
  ['datePosted', 'datePosted publishedAt published_at postedAt posted_at publishedDate postedDate'],
  [
    'validThrough',
    'validThrough expiresAt expires_at expirationDate applicationDeadline application_deadline closingDate',
  ],
  ['applyUrl', 'applyUrl apply_url applicationUrl application_url applyLink'],
  ['employmentType', 'employmentType employment_type contractType contract_type commitment'],
  ['workplace', 'workplaceType workplace_type workplace remoteType'],
  ['category', 'department category jobFunction'],
];
const COMPANY_KEYS =
  'company companyName company_name employer organization organisation hiringOrganization';
const LOCATION_KEYS = 'locations location jobLocation city';
const SALARY_KEYS = 'salary salaryRange salary_range compensation';

/** What an object that was found to be the posting says under keys that leave no doubt. */
export function payloadFacts(
  posting: Payload,
  parent: Payload | null,
  language: Language,
): [Field, unknown][] {
  const facts: [Field, unknown][] = [];
  const company =
    first(posting, COMPANY_KEYS, (value) => nameIn(value, language)) ??
    first(parent ?? {}, COMPANY_KEYS, (value) => nameIn(value, language));
  facts.push(['company', company]);
  for (const [field, keys] of TEXT_KEYS)
    facts.push([field, first(posting, keys, (value) => namesIn(value, language))]);
  facts.push(['location', first(posting, LOCATION_KEYS, (value) => placesIn(value, language))]);
  facts.push(['salary', first(posting, SALARY_KEYS, (value) => salaryIn(value, language))]);
  if (posting['remote'] === true || posting['isRemote'] === true)
    facts.push(['workplace', 'remote']);
  return facts;
}

function first<T>(
  object: Payload,
  keys: string,
  read: (value: unknown) => T | undefined,
): T | undefined {
  return keys
    .split(' ')
    .map((key) => read(object[key]))
    .find((value) => value !== undefined);
}

function nameIn(value: unknown, language: Language): string | undefined {
  const text = textIn(value, language) ?? (isRecord(value) ? named(value, language) : undefined);
  return text === undefined || text.length > LONGEST ? undefined : text;
}

function named(value: Payload, language: Language): string | undefined {
  return first(value, 'name label displayName title', (each) => textIn(each, language));
}

function namesIn(value: unknown, language: Language): string | number | string[] | undefined {
  if (typeof value === 'number') return value;
  if (!Array.isArray(value)) return nameIn(value, language);
  const names = value
    .slice(0, MOST_VALUES)
    .map((each: unknown) => nameIn(each, language))
    .filter((name) => name !== undefined);
  return names.length === 0 ? undefined : names;
}

function placesIn(value: unknown, language: Language): string[] | undefined {
  const own = inLanguage(value, language);
  const list: unknown[] = Array.isArray(own) ? own.slice(0, MOST_VALUES) : [own];
  const places = list.map((each) => placeIn(each, language)).filter((place) => place !== undefined);
  return places.length === 0 ? undefined : places;
}

function placeIn(value: unknown, language: Language): string | undefined {
  const name =
    nameIn(value, language) ??
    (isRecord(value)
      ? first(value, 'expanded formatted formattedAddress fullAddress', (each) =>
          nameIn(each, language),
        )
      : undefined);
  if (name !== undefined || !isRecord(value)) return name;
  const parts = ['city', 'region', 'state', 'country']
    .map((key) => nameIn(value[key], language))
    .filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(', ');
}

function salaryIn(value: unknown, language: Language): unknown {
  if (!isRecord(value)) return nameIn(value, language);
  const figure = (keys: string): unknown =>
    first(value, keys, (each) =>
      typeof each === 'number' || (typeof each === 'string' && each !== '') ? each : undefined,
    );
  const min = figure('min minimum minValue from');
  const max = figure('max maximum maxValue to');
  if (min === undefined && max === undefined) return undefined;
  return {
    min,
    max,
    currency: first(value, 'currency currencyCode', (each) =>
      isRecord(each) ? nameIn(each['code'], language) : nameIn(each, language),
    ),
    unit: first(value, 'unit unitText measure period interval per', (each) =>
      nameIn(each, language),
    ),
  };
}
