import { type Problem, problem } from '../../problems/problem.ts';
import { type Candidate, type Field, mergeFields, type RawFields } from '../raw-posting.ts';
import { unitOfLabel, withUnitOfLabel } from '../unit-of-label.ts';
import { currencyOfKey } from './compound-key.ts';
import { englishPart } from './foreign-words.ts';
import { suggestionFor } from './misspelt-key.ts';
import { NOT_STATED } from './not-stated.ts';
import { problemsOfOtherKind } from './other-kind.ts';
import { wordsOfKey } from './key-words.ts';
import { placeFromParts } from './place-parts.ts';
import { countriesOfRemoteWork } from './remote-countries.ts';
import { foldKey, isContainer, meaningsOf, specificity } from './spellings.ts';
import type { FrontMatterEntry } from './split.ts';
import { factOfSwitch } from './switch-key.ts';
import { isOfKind } from './value-kind.ts';
import { leadsToApplication, partsOf } from './value-parts.ts';

/** Turns the entries of front matter into candidates for fields, and names keys that look misspelt. */
export function readFrontMatter(
  written: readonly FrontMatterEntry[],
  file: string,
): {
  fields: RawFields;
  /** Fields that the front matter says have no value; other sources are not asked for them. */
  notStated: ReadonlySet<Field>;
  problems: readonly Problem[];
} {
  const entries = written
    .filter(({ value }) => value !== NOT_STATED)
    .flatMap((entry) => [entry, ...entriesInside(entry), ...namedValues(entry)])
    .map(withEnglishParts)
    .map(withoutWikiLinks);
  const found = new Map<Field, Candidate[]>();
  const problems: Problem[] = [];
  const add = (field: Field, entry: FrontMatterEntry, value: unknown): void => {
    if (isEmpty(value)) return;
    const { key, line, column } = entry;
    const candidates = found.get(field) ?? [];
    candidates.push({ value, origin: 'front matter', key, line, column });
    found.set(field, candidates);
  };

  for (const entry of entries) {
    const meanings = isSetOfFacts(entry) ? [] : meaningsOf(entry.key);
    for (const { field, when } of meanings) {
      if (isOfKind(entry.value, when, entry.key))
        add(field, entry, field === 'salary' ? withUnitOfKey(entry) : entry.value);
    }
    const currency = meanings.some(({ field }) => PAY.has(field)) ? currencyOfKey(entry.key) : null;
    add('salaryCurrency', entry, currency);
    for (const [field, value] of partsOf(entry)) add(field, entry, value);
    const stated = factOfSwitch(entry);
    if (stated !== null) add(stated.field, entry, stated.value);
    if (meanings.some(({ field }) => field === 'sourceUrl') && leadsToApplication(entry.value))
      add('applyUrl', entry, entry.value);
    const mayBeMisspelt =
      meanings.length === 0 && !isSetOfFacts(entry) && entries.length <= MAXIMUM_KEYS;
    const suggestion = mayBeMisspelt ? suggestionFor(entry.key) : null;
    if (suggestion !== null) {
      const at = { file, line: entry.line, column: entry.column };
      problems.push(problem('unknown-key', at, { key: entry.key, suggestion }));
    }
  }

  for (const key of NAMES_OF_TITLE) {
    const entry = entries.find((one) => foldKey(one.key) === key && isLine(one.value));
    if (found.has('title') || entry === undefined) continue;
    add('title', entry, entry.value);
    found.set(
      'category',
      (found.get('category') ?? []).filter((one) => one.key !== entry.key),
    );
  }

  problems.push(...problemsOfOtherKind(entries, found, file));

  for (const [field, candidates] of found) {
    candidates.sort((a, b) => specificity(field, a.key ?? '') - specificity(field, b.key ?? ''));
  }
  const fields = Object.fromEntries(found) as RawFields;
  const place = { location: placeFromParts(entries) };
  const isOfTown = place.location[0]?.key === fields.location?.[0]?.key;
  const facts = isOfTown ? mergeFields(place, fields) : mergeFields(fields, place);
  return {
    fields: mergeFields(facts, { applicantLocations: countriesOfRemoteWork(entries, fields) }),
    notStated: fieldsWithout(written),
    problems,
  };
}

/** `empresa: { nombre: … }` as `empresa: { name: … }`, which is how the readers of values know it. */
function withEnglishParts(entry: FrontMatterEntry): FrontMatterEntry {
  const value = withoutEnvelope(entry.value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return entry;
  if (isSetOfFacts(entry) || value instanceof Date) return entry;
  const parts = Object.entries(value).map(([name, part]: [string, unknown]) => {
    const english = englishPart(wordsOfKey(name));
    return [english === null || english in value ? name : english, part] as const;
  });
  return { ...entry, value: Object.fromEntries(parts) };
}

/** Content systems hand out what a posting refers to in envelopes: `{ data: { id: 2, attributes: { … } } }`. */
function withoutEnvelope(value: unknown): unknown {
  let inner = value;
  for (const name of ['data', 'attributes']) {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) break;
    const part = (inner as Record<string, unknown>)[name];
    if (typeof part === 'object' && part !== null) inner = part;
  }
  return inner;
}

/** Notebooks link their notes as `[[Acme]]` and `[[acme|Acme]]`. */
function withoutWikiLinks(entry: FrontMatterEntry): FrontMatterEntry {
  const { value } = entry;
  if (typeof value !== 'string' || !value.includes('[[')) return entry;
  const plain = value.replace(/\[\[(?:[^[\]|]{1,200}\|)?([^[\]|]{1,200})\]\]/gu, '$1');
  return { ...entry, value: plain };
}

/**
 * What may be the title where no other key is, each the name of something else elsewhere: `text` is an
 * applicant system's, and a "rubrik" is a headline in Swedish and a category in German.
 */
const NAMES_OF_TITLE = ['name', 'text', 'rubrik'];

function isLine(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 150 && !value.includes('\n');
}

/** Each unknown key is compared with every spelling; a file with more keys than this is not mistyped. */
const MAXIMUM_KEYS = 300;

const PAY: ReadonlySet<Field> = new Set(['salary', 'salaryMin', 'salaryMax'] as const);

function fieldsWithout(entries: readonly FrontMatterEntry[]): ReadonlySet<Field> {
  return new Set(
    entries
      .filter(({ value }) => value === NOT_STATED)
      .flatMap(({ key }) => meaningsOf(key).map(({ field }) => field)),
  );
}

/** Sets within sets, such as `job: { dates: { posted: … } }`; no board nests deeper. */
const MAXIMUM_DEPTH = 3;

function entriesInside(entry: FrontMatterEntry, depth = 1): FrontMatterEntry[] {
  const { value, line, column } = entry;
  if (depth > MAXIMUM_DEPTH || !isSetOfFacts(entry)) return [];
  return Object.entries(value as object).flatMap(([name, part]: [string, unknown]) => {
    const inside = { key: name, value: part, line, column };
    return [inside, ...entriesInside(inside, depth + 1)];
  });
}

/** Own facts of applicant and content systems: `metadata: [{ name: Employment Type, value: Full-time }]`. */
function namedValues({ value, line, column }: FrontMatterEntry): FrontMatterEntry[] {
  if (!Array.isArray(value) || value.length > MAXIMUM_KEYS) return [];
  return value.flatMap((item: unknown) => {
    if (typeof item !== 'object' || item === null) return [];
    const { name, label, key = name ?? label, value: said } = item as Record<string, unknown>;
    return typeof key === 'string' && said !== undefined && said !== null
      ? [{ key, value: said, line, column }]
      : [];
  });
}

function isSetOfFacts({ key, value }: FrontMatterEntry): boolean {
  return isContainer(key) && typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `hourly_rate: 48.50`: the key says what the figure is for. */
function withUnitOfKey({ key, value }: FrontMatterEntry): unknown {
  const words = key.replace(/(?<=[a-z])(?=[A-Z])|[_-]/g, ' ');
  if (isRangeWithoutUnit(value)) {
    const unit = unitOfLabel(words)?.replace('per ', '');
    return unit === undefined ? value : { ...value, unit };
  }
  if (typeof value !== 'string' && typeof value !== 'number') return value;
  const stated = withUnitOfLabel(String(value), words);
  return stated === String(value) ? value : stated;
}

/** `{ from: 30500, to: 34000, currency: DKK }` */
function isRangeWithoutUnit(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return !['unit', 'unitText', 'period', 'interval', 'per', 'value'].some((name) => name in value);
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}
