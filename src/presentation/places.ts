import type { Posting } from '../posting/posting.ts';
import type { Workplace } from '../values/workplace.ts';

const WORKPLACE_LABELS: Record<Workplace, string> = {
  remote: 'Remote',
  hybrid: 'Hybrid',
  onsite: 'On site',
};

export function workplaceLabel(workplace: Workplace): string {
  return WORKPLACE_LABELS[workplace];
}

/** How many places are named before the rest is counted. */
const NAMED_PLACES = 3;

/** The places as the source gives them: `Lyon or Paris`; null when it names none. */
export function placesText(posting: Pick<Posting, 'workplace' | 'locations'>): string | null {
  const label = posting.workplace === null ? '' : workplaceLabel(posting.workplace);
  const places = posting.locations
    .map(({ text }) => text)
    .filter((text) => text.toLowerCase() !== label.toLowerCase());
  const named = places.slice(0, NAMED_PLACES + 1);
  if (places.length > named.length) {
    named.splice(NAMED_PLACES, 1, `${places.length - NAMED_PLACES} more places`);
  }
  return named.join(' or ') || null;
}

/** Where the work is done: `Remote`, `Hybrid, Lyon or Paris`, `Berlin`; null when nothing is stated. */
export function whereText(posting: Pick<Posting, 'workplace' | 'locations'>): string | null {
  const label = posting.workplace === null ? null : workplaceLabel(posting.workplace);
  return [label, placesText(posting)].filter(Boolean).join(', ') || null;
}

/** How many countries are named before the rest is counted. */
const NAMED_COUNTRIES = 4;

/**
 * Who may apply, in words: `Anyone, worldwide`, `People in Austria and Germany`. For remote work
 * silence is said aloud, `not stated`; otherwise null, because the place already answers.
 */
export function applicantsText(
  posting: Pick<Posting, 'workplace' | 'applicantLocations'>,
  language: string,
): string | null {
  const { applicantLocations } = posting;
  if (applicantLocations === 'worldwide') return 'Anyone, worldwide';
  if (applicantLocations !== null && applicantLocations.length > 0) {
    return `People in ${countryList(applicantLocations, language)}`;
  }
  return posting.workplace === 'remote' ? 'not stated' : null;
}

/** The same for one column of a list: `worldwide`, `Austria, Germany`, `for whom: not stated`. */
export function applicantsNote(
  posting: Pick<Posting, 'workplace' | 'applicantLocations'>,
  language: string,
): string | null {
  const { applicantLocations } = posting;
  if (applicantLocations === 'worldwide') return 'worldwide';
  if (applicantLocations !== null && applicantLocations.length > 0) {
    return countryNames(applicantLocations, language, 2).join(', ');
  }
  return posting.workplace === 'remote' ? 'from where: not stated' : null;
}

function countryList(codes: readonly string[], language: string): string {
  const names = countryNames(codes, language, NAMED_COUNTRIES);
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
}

function countryNames(codes: readonly string[], language: string, named: number): string[] {
  const names = codes.map((code) => countryName(code, language));
  if (names.length <= named + 1) return names;
  return [...names.slice(0, named), `${names.length - named} more countries`];
}

/** The name of an ISO 3166-1 alpha-2 country; an unknown code reads as itself. */
export function countryName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
