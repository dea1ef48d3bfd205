import { CURRENCY_CODES } from '../../values/salary/currency.ts';
import type { Field } from '../raw-posting.ts';
import { inEnglish } from './foreign-words.ts';
import { wordsOfKey } from './key-words.ts';
import { SPELLINGS, type ValueKind } from './spelling-table.ts';

/** Words that say the same within the name of a field. */
const SYNONYMS: readonly (readonly [string, string])[] = [
  ['company', 'organization organisation org employer institution firm'],
  ['apply', 'application applications applying'],
  ['url', 'link uri href website site homepage webpage'],
  ['close', 'closing closes'],
  ['open', 'opening opens'],
  ['expire', 'expires expiry expiration expiring'],
  ['post', 'posted posting published publication publish publishing listed advertised'],
  ['min', 'minimum lowest low lower'],
  ['max', 'maximum highest high upper'],
  ['salary', 'pay wage wages compensation remuneration'],
  ['period', 'interval frequency unit'],
  ['instruction', 'instructions process procedure method'],
];
const canonical = new Map(
  SYNONYMS.flatMap(([word, others]) => others.split(' ').map((other) => [other, word] as const)),
);

/** Words that only join others. */
const JOINING = new Set('the a an of for our your this these and'.split(' '));
/** What a key may say of itself: that it is about the job, which every key of a posting is. */
const ABOUT_THE_JOB = new Set(
  'job jobs vacancy position role opportunity ad advert offer employment work listing'.split(' '),
);
/** Whether a word of a key, in whatever language, says no more than that the key is about the job. */
export function isWordForJob(word: string): boolean {
  const [english, ...more] = inEnglish([word]);
  return ABOUT_THE_JOB.has(word) || (english === 'job' && more.length === 0);
}

/** Words that qualify a fact of the field without making it another. */
const QUALIFIERS: Partial<Record<Field, ReadonlySet<string>>> = {
  company: new Set('host hosting hiring recruiting employing name full official'.split(' ')),
  companyWebsite: new Set('hiring host official'.split(' ')),
  location: new Set('primary main office full exact physical name text'.split(' ')),
  salary: new Set(
    'annual yearly monthly weekly daily hourly gross base basic starting offered range per year month hour hours day annum amount text info information details'.split(
      ' ',
    ),
  ),
  salaryMin: new Set('range annual yearly monthly hourly gross base amount'.split(' ')),
  salaryMax: new Set('range annual yearly monthly hourly gross base amount'.split(' ')),
  applyUrl: new Set('online external direct official submit submission to'.split(' ')),
  applyEmail: new Set('to contact'.split(' ')),
  datePosted: new Set('first original date post'.split(' ')),
  validThrough: new Set('final last date time apply'.split(' ')),
  tags: new Set('required key main core technical'.split(' ')),
  employmentType: new Set('status'.split(' ')),
  category: new Set('name'.split(' ')),
};

/** Fields that only their own names stand for: "job description" and "language of work" are other things. */
const ONLY_BY_NAME: ReadonlySet<Field> = new Set([
  'summary',
  'summaryFallback',
  'slug',
  'aliases',
  'language',
  'companyLogo',
  'open',
  'closed',
  'weight',
] as const);

interface Known {
  readonly field: Field;
  readonly when: ValueKind;
}

/** Words after which a date is the first day at work. */
const OF_THE_WORK = new Set(['work', 'employment']);

let index: ReadonlyMap<string, readonly Known[]> | undefined;

function knownNames(): ReadonlyMap<string, readonly Known[]> {
  if (index !== undefined) return index;
  const names = new Map<string, Known[]>();
  const add = (words: readonly string[], known: Known): void => {
    const name = nameOf(words);
    const others = names.get(name) ?? [];
    if (name !== '' && !others.some(({ field }) => field === known.field))
      names.set(name, [...others, known]);
  };
  for (const [field, spellings] of Object.entries(SPELLINGS) as [
    Field,
    (typeof SPELLINGS)[Field],
  ][]) {
    if (ONLY_BY_NAME.has(field)) continue;
    for (const spelling of spellings) {
      const [name, when] = typeof spelling === 'string' ? [spelling, 'any' as const] : spelling;
      const words = withoutWords(wordsOfKey(name), JOINING);
      const rest = withoutWords(words, ABOUT_THE_JOB);
      add(words, { field, when });
      // What one word alone stands for is the table's own affair.
      if (rest.length > 1) add(rest, { field, when });
    }
  }
  return (index = names);
}

/**
 * What a key of several words stands for that the table of spellings does not have: the words of a known
 * spelling in another order, in another language or with other words for the same ("name of company",
 * "link to apply", "fecha límite"), or a known name with words that leave it what it is ("host
 * organization", "location of job").
 *
 * @param key as it is written, its words still apart
 */
export function meaningsOfCompound(key: string): readonly Known[] {
  const written = wordsOfKey(key);
  const known = meaningsOfWords(written);
  return known.length > 0 ? known : meaningsOfWords(inEnglish(written));
}

function meaningsOfWords(written: readonly string[]): readonly Known[] {
  if (written.length < 2) return [];
  const words = withoutWords(
    written.filter((word) => !isCurrency(word)),
    JOINING,
  );
  const exact = knownNames().get(nameOf(words)) ?? withoutQualifiers(words);
  if (exact !== null) return exact;
  const rest = withoutWords(words, ABOUT_THE_JOB);
  if (rest.length === words.length) return [];
  const known = knownNames().get(nameOf(rest)) ?? withoutQualifiers(rest) ?? [];
  return words.some((word) => OF_THE_WORK.has(word))
    ? known.filter(({ field }) => field !== 'datePosted' && field !== 'validThrough')
    : known;
}

const CURRENCIES = new Set(CURRENCY_CODES.split('|'));

function isCurrency(word: string): boolean {
  return word.length === 3 && CURRENCIES.has(word.toUpperCase());
}

/** The currency that a key states for its figures: `salary_min_usd` → "USD". */
export function currencyOfKey(key: string): string | null {
  const words = wordsOfKey(key);
  if (words.length < 2) return null;
  return words.find((word) => isCurrency(word))?.toUpperCase() ?? null;
}

function withoutQualifiers(words: readonly string[]): readonly Known[] | null {
  for (const [field, qualifiers] of Object.entries(QUALIFIERS) as [Field, Set<string>][]) {
    for (const head of headsOf(words, qualifiers)) {
      const known = knownNames()
        .get(head)
        ?.find((one) => one.field === field);
      if (known !== undefined) return [known];
    }
  }
  return null;
}

/** The words without all that qualify them, and with one of these each, where it is part of the name. */
function headsOf(words: readonly string[], qualifiers: ReadonlySet<string>): string[] {
  const dropped = words.filter((word) => qualifiers.has(word));
  if (dropped.length === 0) return [];
  const rest = withoutWords(words, qualifiers);
  return [rest, ...dropped.map((word) => [...rest, word])].map((head) => nameOf(head));
}

function withoutWords(words: readonly string[], left: ReadonlySet<string>): readonly string[] {
  return words.filter((word) => !left.has(word));
}

/** The same for any order of several words, and for words that say the same beside others. */
function nameOf(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? '';
  return [...new Set(words.map((word) => canonical.get(word) ?? word))].sort().join(' ');
}
