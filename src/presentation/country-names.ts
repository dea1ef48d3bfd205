import { countryName } from '../values/country.ts';
import { countryGroup } from '../values/country-group.ts';

/** Regions that are shorter to name than their countries; a larger one comes before those it holds. */
const REGIONS: readonly (readonly [text: string, inSentence: string])[] = [
  ['Asia', 'Asia'],
  ['Africa', 'Africa'],
  ['Americas', 'the Americas'],
  ['Europe', 'Europe'],
  ['EEA', 'the EEA'],
  ['EU', 'the EU'],
  ['Oceania', 'Oceania'],
  ['Latin America', 'Latin America'],
  ['Middle East', 'the Middle East'],
  ['Southeast Asia', 'Southeast Asia'],
];

/** Countries whose English name takes an article within a sentence. */
const WITH_ARTICLE = new Set(['AE', 'BS', 'DO', 'GB', 'GM', 'MV', 'NL', 'PH', 'US']);

/** The name of a country as it stands in a sentence: `the United Kingdom`. */
export function countryInSentence(code: string, language: string): string {
  const name = countryName(code, language);
  return WITH_ARTICLE.has(code) && language.startsWith('en') ? `the ${name}` : name;
}

/** Countries by name, in their order; a region of which none is missing is named in their place, first. */
export function countryNames(codes: readonly string[], language: string): readonly string[] {
  return named(
    codes,
    ([text]) => text,
    (code) => countryName(code, language),
  );
}

/** The same, as they stand in a sentence: `the EU`, `the United Kingdom`. */
export function countryNamesInSentence(
  codes: readonly string[],
  language: string,
): readonly string[] {
  return named(
    codes,
    ([, inSentence]) => inSentence,
    (code) => countryInSentence(code, language),
  );
}

function named(
  codes: readonly string[],
  nameRegion: (region: (typeof REGIONS)[number]) => string,
  nameCountry: (code: string) => string,
): readonly string[] {
  const rest = new Set(codes);
  const regions: string[] = [];
  for (const region of REGIONS) {
    const members = countryGroup(region[0]) ?? [];
    if (members.length > rest.size || !members.every((code) => rest.has(code))) continue;
    regions.push(nameRegion(region));
    for (const code of members) rest.delete(code);
  }
  return [...regions, ...[...rest].map(nameCountry)];
}
