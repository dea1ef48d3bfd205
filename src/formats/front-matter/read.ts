import { distance } from 'fastest-levenshtein';
import { type Problem, problem } from '../../problems/problem.ts';
import { readBoolean } from '../../values/boolean.ts';
import { readEmploymentTypes } from '../../values/employment-type.ts';
import { type Candidate, type Field, mergeFields, type RawFields } from '../raw-posting.ts';
import type { FrontMatterEntry } from './split.ts';
import {
  allSpellings,
  foldKey,
  isForeignKey,
  meaningsOf,
  PLACE_PARTS,
  specificity,
  type ValueKind,
} from './spellings.ts';

/** Turns the entries of front matter into candidates for fields, and names keys that look misspelt. */
export function readFrontMatter(
  entries: readonly FrontMatterEntry[],
  file: string,
): { fields: RawFields; problems: readonly Problem[] } {
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
    const meanings = meaningsOf(entry.key);
    for (const { field, when } of meanings) {
      if (isOfKind(entry.value, when)) add(field, entry, entry.value);
    }
    for (const [field, value] of partsOf(entry)) add(field, entry, value);
    const suggestion = meanings.length === 0 ? suggestionFor(entry.key) : null;
    if (suggestion !== null) {
      const at = { file, line: entry.line, column: entry.column };
      problems.push(problem('unknown-key', at, { key: entry.key, suggestion }));
    }
  }

  for (const [field, candidates] of found) {
    candidates.sort((a, b) => specificity(field, a.key ?? '') - specificity(field, b.key ?? ''));
  }
  const fields = Object.fromEntries(found) as RawFields;
  return { fields: mergeFields(fields, { location: placeFromParts(entries) }), problems };
}

function isOfKind(value: unknown, kind: ValueKind): boolean {
  const isNumber =
    typeof value === 'number' || (typeof value === 'string' && /^\s*-?\d+\s*$/.test(value));
  switch (kind) {
    case 'any':
      return true;
    case 'switch':
      return readBoolean(value) !== null;
    case 'not a switch':
      return typeof value !== 'boolean' && (isNumber || readBoolean(value) === null);
    case 'number':
      return isNumber;
    case 'not a number':
      return !isNumber;
    case 'employment type':
      return readEmploymentTypes(value).length > 0;
    case 'not an employment type':
      return readEmploymentTypes(value).length === 0;
  }
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}

/** Fields that stand inside a company's or an application's own block. */
function partsOf({ key, value }: FrontMatterEntry): [Field, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const parts = new Map(Object.entries(value).map(([name, part]) => [foldKey(name), part]));
  const fields = meaningsOf(key).map(({ field }) => field);
  if (fields.includes('company')) {
    return [
      ['companyWebsite', parts.get('website') ?? parts.get('url') ?? parts.get('sameas')],
      ['companyLogo', parts.get('logo')],
    ];
  }
  if (fields.includes('applyUrl')) {
    return [
      ['applyUrl', parts.get('url') ?? parts.get('link')],
      ['applyEmail', parts.get('email')],
    ];
  }
  return [];
}

/** Joins `city: Lisbon`, `country: Portugal` to one place, for files that give no location as such. */
function placeFromParts(entries: readonly FrontMatterEntry[]): readonly Candidate[] {
  const parts = PLACE_PARTS.flatMap((part) => {
    const entry = entries.find(({ key }) => foldKey(key) === part);
    return entry && typeof entry.value === 'string' && entry.value.trim() !== '' ? [entry] : [];
  });
  const [first] = parts;
  if (first === undefined) return [];
  const value = parts.map((part) => String(part.value).trim()).join(', ');
  return [
    { value, origin: 'front matter', key: first.key, line: first.line, column: first.column },
  ];
}

/** Slips of the keyboard between two words; two letters that changed places are one. */
function slips(a: string, b: string): number {
  const edits = distance(a, b);
  return edits === 2 && lettersOf(a) === lettersOf(b) ? 1 : edits;
}

function lettersOf(word: string): string {
  return Array.from(word).sort().join('');
}

/** The known spelling that a key most resembles, or null when it resembles none. */
function suggestionFor(key: string): string | null {
  const folded = foldKey(key);
  if (folded.length < 4 || folded.length > 40 || isForeignKey(key)) return null;
  const allowed = folded.length < 8 ? 1 : 2;
  let best: string | null = null;
  let bestDistance = allowed + 1;
  for (const spelling of allSpellings()) {
    const candidate = slips(folded, foldKey(spelling));
    if (candidate < bestDistance) {
      best = spelling;
      bestDistance = candidate;
    }
  }
  return best;
}
