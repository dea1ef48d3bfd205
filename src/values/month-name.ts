const ENGLISH = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

const LANGUAGES = [
  'de',
  'de-AT',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'sv',
  'da',
  'nb',
  'fi',
  'et',
  'lv',
  'lt',
  'pl',
  'cs',
  'sk',
  'hu',
  'ro',
  'hr',
  'sl',
  'sr-Latn',
  'bg',
  'ru',
  'uk',
  'el',
  'tr',
  'ca',
  'eu',
  'ga',
  'is',
  'id',
] as const;

const english = new Map<string, number>([
  ...ENGLISH.flatMap((name, index) => [
    [name, index + 1] as const,
    [name.slice(0, 3), index + 1] as const,
  ]),
  ['sept', 9],
]);

let others: Map<string, number> | undefined;

/**
 * The month a word names (1 to 12), in English or in another European language, as a whole or
 * abbreviated; `'ambiguous'` when languages disagree about it (listopad); null when it names none.
 *
 * @param word normalised by {@link foldWord}
 * @param language BCP 47 tag of the text, where known; only where languages disagree does it count
 */
export function monthOf(word: string, language: string | null = null): number | 'ambiguous' | null {
  const month = english.get(word) ?? (others ??= collect(LANGUAGES)).get(word) ?? null;
  if (month !== 0) return month;
  const own = LANGUAGES.filter((known) => known === language?.slice(0, 2).toLowerCase());
  const named = collect(own).get(word) ?? 0;
  return named === 0 ? 'ambiguous' : named;
}

/** A word in lower case without its accents. */
export function foldWord(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i');
}

function collect(languages: readonly string[]): Map<string, number> {
  const names = new Map<string, number>();
  for (const language of languages) {
    for (const month of ['long', 'short'] as const) {
      for (const day of ['numeric', undefined] as const) {
        const format = new Intl.DateTimeFormat(language, { month, day, timeZone: 'UTC' });
        for (let index = 1; index <= 12; index += 1) add(names, format, index);
      }
    }
  }
  return names;
}

function add(names: Map<string, number>, format: Intl.DateTimeFormat, month: number): void {
  const parts = format.formatToParts(new Date(Date.UTC(2001, month - 1, 20)));
  const name = foldWord(parts.find(({ type }) => type === 'month')?.value ?? '').replace(/\.$/, '');
  if (!/^\p{L}{3,}$/u.test(name)) return;
  const known = names.get(name);
  names.set(name, known === undefined || known === month ? month : 0);
}
