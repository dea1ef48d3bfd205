import type { Posting } from '../posting/posting.ts';
import { countryNames, countryNamesInSentence } from './country-names.ts';

export { placesText, whereParts, whereText, workplaceLabel } from './where.ts';

/** British English sets no comma before the last item. */
const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/**
 * Who may apply, in words: `Anyone, worldwide`, `People in the EU and Switzerland`. Every country is
 * named, since each reader looks for one. For remote work silence is said aloud, `not stated`;
 * otherwise null, because the place already answers.
 */
export function applicantsText(
  posting: Pick<Posting, 'workplace' | 'applicantLocations'>,
  language: string,
): string | null {
  const { applicantLocations } = posting;
  if (applicantLocations === 'worldwide') return 'Anyone, worldwide';
  if (applicantLocations !== null && applicantLocations.length > 0) {
    return `People in ${LIST.format(countryNamesInSentence(applicantLocations, language))}`;
  }
  return posting.workplace === 'remote' ? 'not stated' : null;
}

/**
 * Who may apply, for one column of a list: `worldwide`, `Austria and Germany`, `from where: not stated`.
 * Null where it would say nothing new: the work has a place, or its places name the same countries.
 */
export function applicantsNote(
  posting: Pick<Posting, 'workplace' | 'applicantLocations' | 'locations'>,
  language: string,
): string | null {
  const { applicantLocations, workplace, locations } = posting;
  if (workplace === 'hybrid' || workplace === 'onsite') return null;
  if (applicantLocations === 'worldwide') return 'worldwide';
  if (applicantLocations === null || applicantLocations.length === 0) {
    return workplace === 'remote' ? 'from where: not stated' : null;
  }
  const places = new Set(locations.map(({ text }) => text.toLowerCase()));
  const countries = countryNames(applicantLocations, language);
  if (countries.every((country) => places.has(country.toLowerCase()))) return null;
  return list(countries, 2);
}

/** Names in words; after the first few the rest is counted. */
function list(all: readonly string[], named: number): string {
  const names = [...all];
  // One more is named rather than counted: "1 more country" is no shorter.
  const rest = names.length > named + 1 ? names.splice(named).length : 0;
  if (rest > 0) names.push(`${rest} more countries`);
  return LIST.format(names);
}
