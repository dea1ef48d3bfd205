import { CURRENCY_CODES } from '../../values/salary/currency.ts';
import type { Field } from '../raw-posting.ts';
import { wordsOfKey } from './key-words.ts';
import { SPELLINGS, type ValueKind } from './spelling-table.ts';

/** Words that say the same within the name of a field. */
const SYNONYMS: readonly (readonly [string, string])[] = [
  ['company', 'organization organisation org employer institution firm'],
  ['apply', 'application applications applying'],
  ['address', 'link url uri href website site homepage webpage'],
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
  'job jobs vacancy position role opportunity ad advert offer employment work'.split(' '),
);
/** Words that qualify a fact of the field without making it another. */
const QUALIFIERS: Partial<Record<Field, ReadonlySet<string>>> = {
  company: new Set('host hosting hiring recruiting employing name full official'.split(' ')),
  companyWebsite: new Set('hiring host official'.split(' ')),
  location: new Set('primary main office full exact physical name text'.split(' ')),
  salary: new Set(
    'annual yearly monthly weekly daily hourly gross base basic starting offered range per year month hour day annum amount text info information details'.split(
      ' ',
    ),
  ),
  salaryMin: new Set('range annual yearly monthly hourly gross base amount'.split(' ')),
  salaryMax: new Set('range annual yearly monthly hourly gross base amount'.split(' ')),
  applyUrl: new Set('online external direct official submit submission to'.split(' ')),
  applyEmail: new Set('to'.split(' ')),
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

let index: ReadonlyMap<string, readonly Known[]> | undefined;

function knownNames(): ReadonlyMap<string, readonly Known[]> {
  if (index !== undefined) return index;
  const names = new Map<string, Known[]>();
  for (const [field, spellings] of Object.entries(SPELLINGS) as [
    Field,
    (typeof SPELLINGS)[Field],
  ][]) {
    if (ONLY_BY_NAME.has(field)) continue;
    for (const spelling of spellings) {
      const [name, when] = typeof spelling === 'string' ? [spelling, 'any' as const] : spelling;
      const words = comparable(wordsOfKey(name));
      const sets = [words, withoutWords(words, ABOUT_THE_JOB)];
      for (const set of sets) {
        const key = nameOf(set);
        const known = names.get(key) ?? [];
        // What one word alone stands for is the table's own affair.
        if (set.length < 2 && set !== words) continue;
        if (key !== '' && !known.some((one) => one.field === field))
          names.set(key, [...known, { field, when }]);
      }
    }
  }
  return (index = names);
}

/**
 * What a key of several words stands for that the table of spellings does not have: the words of a known
 * spelling in another order or with other words for the same ("name of company", "link to apply"), or a
 * known name with words that leave it what it is ("host organization", "job location").
 *
 * @param key as it is written, its words still apart
 */
export function meaningsOfCompound(key: string): readonly Known[] {
  const written = withoutCurrency(wordsOfKey(key));
  if (written.length === 0) return [];
  const words = comparable(written);
  for (const left of [words, withoutWords(words, ABOUT_THE_JOB)]) {
    const exact = knownNames().get(nameOf(left));
    if (exact !== undefined && (left.length > 1 || written.length > 1)) return exact;
    const qualified = withoutQualifiers(left);
    if (qualified !== null) return [qualified];
  }
  return [];
}

/** The currency that a key states for its figures: `salary_min_usd` → "USD". */
export function currencyOfKey(key: string): string | null {
  const words = wordsOfKey(key);
  return words.length < 2 ? null : (words.find((word) => isCurrency(word))?.toUpperCase() ?? null);
}

function withoutQualifiers(words: readonly string[]): Known | null {
  for (const [field, qualifiers] of Object.entries(QUALIFIERS) as [Field, Set<string>][]) {
    for (const head of headsOf(words, qualifiers)) {
      const known = knownNames()
        .get(head)
        ?.find((one) => one.field === field);
      if (known !== undefined) return known;
    }
  }
  return null;
}

/** The words without those that qualify them: all at once, or each alone where one of them is the head. */
function headsOf(words: readonly string[], qualifiers: ReadonlySet<string>): string[] {
  const dropped = words.filter((word) => qualifiers.has(word));
  if (dropped.length === 0) return [];
  const rest = withoutWords(words, qualifiers);
  const keepOne = dropped.map((word) => [...rest, word]);
  return [rest, ...keepOne].filter((head) => head.length > 0).map((head) => nameOf(head));
}

function isCurrency(word: string): boolean {
  return CURRENCIES.has(word.toUpperCase());
}

const CURRENCIES = new Set(CURRENCY_CODES.split('|'));

function withoutCurrency(words: readonly string[]): readonly string[] {
  return words.length < 2 ? words : words.filter((word) => !isCurrency(word));
}

function comparable(words: readonly string[]): readonly string[] {
  return withoutWords(words, JOINING).map((word) => canonical.get(word) ?? word);
}

function withoutWords(words: readonly string[], left: ReadonlySet<string>): readonly string[] {
  return words.filter((word) => !left.has(word));
}

/** The same for any order of the words. */
function nameOf(words: readonly string[]): string {
  return [...new Set(words)].sort().join(' ');
}
