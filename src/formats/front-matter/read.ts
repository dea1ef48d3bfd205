import { distance } from 'fastest-levenshtein';
import { type Problem, problem } from '../../problems/problem.ts';
import { readBoolean } from '../../values/boolean.ts';
import { readEmploymentTypes } from '../../values/employment-type.ts';
import { type Candidate, type Field, mergeFields, type RawFields } from '../raw-posting.ts';
import { NOT_STATED } from './not-stated.ts';
import { currencyOfKey } from './compound-key.ts';
import { placeFromParts } from './place-parts.ts';
import type { FrontMatterEntry } from './split.ts';
import { factOfSwitch } from './switch-key.ts';
import {
  allSpellings,
  BODY_KEYS,
  foldKey,
  isContainer,
  isForeignKey,
  meaningsOf,
  specificity,
} from './spellings.ts';
import type { ValueKind } from './spelling-table.ts';
import { withUnitOfLabel } from '../unit-of-label.ts';

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
    .flatMap((entry) => [entry, ...entriesInside(entry)]);
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
      if (isOfKind(entry.value, when))
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

  for (const entry of entries) {
    if (foldKey(entry.key) === 'name' && !found.has('title') && typeof entry.value === 'string')
      add('title', entry, entry.value);
  }

  const profileKey = profileKeyOf(entries, found);
  if (profileKey !== null) {
    const at = { file, line: profileKey.line, column: profileKey.column };
    const reason = `its facts ("${profileKey.key}") are those of a company, and no job is named`;
    problems.push(problem('not-a-posting', at, { reason }));
  }

  const eventKey = eventKeyOf(entries, found);
  if (eventKey !== null) {
    const at = { file, line: eventKey.line, column: eventKey.column };
    const reason = `its facts ("${eventKey.key}") are those of an event, and no company is hiring`;
    problems.push(problem('not-a-posting', at, { reason }));
  }

  for (const [field, candidates] of found) {
    candidates.sort((a, b) => specificity(field, a.key ?? '') - specificity(field, b.key ?? ''));
  }
  const fields = Object.fromEntries(found) as RawFields;
  return {
    fields: mergeFields(fields, { location: placeFromParts(entries) }),
    notStated: fieldsWithout(written),
    problems,
  };
}

const PAY: ReadonlySet<Field> = new Set(['salary', 'salaryMin', 'salaryMax'] as const);

function fieldsWithout(entries: readonly FrontMatterEntry[]): ReadonlySet<Field> {
  return new Set(
    entries
      .filter(({ value }) => value === NOT_STATED)
      .flatMap(({ key }) => meaningsOf(key).map(({ field }) => field)),
  );
}

/** Keys of a company's profile; a posting names its company as well. */
const PROFILE_KEYS = new Set(
  'positionsurl careersurl careerspage jobsurl companysize teamsize headcount founded foundedyear'.split(
    ' ',
  ),
);

/** The key that shows a file to be the profile of a company: its title is the company's own name. */
function profileKeyOf(
  entries: readonly FrontMatterEntry[],
  found: ReadonlyMap<Field, readonly Candidate[]>,
): FrontMatterEntry | null {
  const belongsToJob = ['company', 'applyUrl', 'employmentType', 'salary', 'salaryMin'] as const;
  if (!found.has('companyWebsite') || belongsToJob.some((field) => found.has(field))) return null;
  return entries.find(({ key }) => PROFILE_KEYS.has(foldKey(key))) ?? null;
}

/** Keys of which an event has several, and a posting hardly one. */
const EVENT_KEYS = new Set(
  'venue speakers speaker tickets ticketurl ticketlink rsvp rsvpurl organizer organiser organizers organisers eventdate eventurl starttime endtime doors agenda talks admission'.split(
    ' ',
  ),
);
const KIND_KEYS = new Set(['layout', 'type', 'kind', 'posttype', 'contenttype', 'template']);
const EVENT_KIND =
  /^(?:events?|meet-?ups?|conferences?|talks?|workshops?|webinars?)(?:\.\w{1,8})?$/i;

/** The key that shows a file to be the page of an event: a gathering, or a job fair. */
function eventKeyOf(
  entries: readonly FrontMatterEntry[],
  found: ReadonlyMap<Field, readonly Candidate[]>,
): FrontMatterEntry | null {
  const belongsToJob = ['company', 'applyUrl', 'employmentType', 'salary', 'salaryMin'] as const;
  if (belongsToJob.some((field) => found.has(field))) return null;
  const ofEvents = entries.filter(({ key }) => EVENT_KEYS.has(foldKey(key)));
  const kind = entries.find(
    ({ key, value }) =>
      KIND_KEYS.has(foldKey(key)) && typeof value === 'string' && EVENT_KIND.test(value.trim()),
  );
  if (kind !== undefined) return kind;
  return ofEvents.length >= 2 ? (ofEvents[0] ?? null) : null;
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

function isSetOfFacts({ key, value }: FrontMatterEntry): boolean {
  return isContainer(key) && typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `hourly_rate: 48.50`: the key says what the figure is for. */
function withUnitOfKey({ key, value }: FrontMatterEntry): unknown {
  if (typeof value !== 'string' && typeof value !== 'number') return value;
  const words = key.replace(/(?<=[a-z])(?=[A-Z])|[_-]/g, ' ');
  const stated = withUnitOfLabel(String(value), words);
  return stated === String(value) ? value : stated;
}

/**
 * The description where a file keeps it in the front matter and has nothing below.
 *
 * @returns its text and the line of its key
 */
export function descriptionInFrontMatter(
  entries: readonly FrontMatterEntry[],
): { text: string; line: number } | null {
  for (const name of BODY_KEYS) {
    const entry = entries.find(({ key, value }) => foldKey(key) === name && isText(value));
    if (entry !== undefined) return { text: String(entry.value), line: entry.line ?? 1 };
  }
  return null;
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
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
      return namesEmploymentType(value);
    case 'not an employment type':
      return !namesEmploymentType(value);
  }
}

/** Beside words for kinds of work, "other" is one more kind of work. */
function namesEmploymentType(value: unknown): boolean {
  return readEmploymentTypes(value).some((type) => type !== 'OTHER');
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}

/** `link: https://apply.acme.example/7`: the address says itself that one applies there. */
function leadsToApplication(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    /^https?:\/\/(?:apply|bewerbung|application)\.|\/(?:apply|application|bewerben|bewerbung|postuler|sollicite(?:er|ren))\/?(?:[?#]|$)|#apply/i.test(
      value.slice(0, 2000),
    )
  );
}

/** Fields that stand inside a company's or an application's own block. */
function partsOf({ key, value }: FrontMatterEntry): [Field, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const parts = new Map(Object.entries(value).map(([name, part]) => [foldKey(name), part]));
  const fields = meaningsOf(key).map(({ field }) => field);
  if (fields.includes('company')) {
    return [
      [
        'companyWebsite',
        parts.get('website') ?? parts.get('websiteurl') ?? parts.get('url') ?? parts.get('sameas'),
      ],
      ['companyLogo', parts.get('logo') ?? parts.get('logourl')],
      [
        'company',
        parts.has('name')
          ? undefined
          : (parts.get('displayname') ?? parts.get('title') ?? parts.get('legalname')),
      ],
    ];
  }
  if (fields.includes('applyEmail')) return [['applyEmail', parts.get('email')]];
  if (fields.includes('applyUrl')) {
    return [
      ['applyUrl', parts.get('url') ?? parts.get('link') ?? parts.get('href')],
      ['applyEmail', parts.get('email') ?? parts.get('mail')],
      ['validThrough', parts.get('deadline') ?? parts.get('closes') ?? parts.get('closingdate')],
    ];
  }
  return [];
}

/** Each unknown key is compared with every spelling; a file with more keys than this is not mistyped. */
const MAXIMUM_KEYS = 300;

/** Slips of the keyboard between two words; two letters that changed places are one. */
function slips(a: string, b: string): number {
  const edits = distance(a, b);
  return edits === 2 && lettersOf(a) === lettersOf(b) ? 1 : edits;
}

function lettersOf(word: string): string {
  return Array.from(word).sort().join('');
}

/** "pd_job_title" is a name of its own that ends like "jobTitle", no slip of the keyboard. */
function isLongerName(key: string, spelling: string): boolean {
  const words = (name: string): number => name.split(/[\s_.-]|(?<=\p{Ll})(?=\p{Lu})/u).length;
  return words(key) > words(spelling) && foldKey(key).includes(foldKey(spelling));
}

let spellings: readonly (readonly [string, string])[] | undefined;

function foldedSpellings(): readonly (readonly [spelling: string, folded: string])[] {
  return (spellings ??= allSpellings().map((spelling) => [spelling, foldKey(spelling)] as const));
}

/** The known spelling that a key most resembles, or null when it resembles none. */
function suggestionFor(key: string): string | null {
  const folded = foldKey(key);
  if (folded.length < 4 || folded.length > 40 || isForeignKey(key)) return null;
  const allowed = folded.length < 8 ? 1 : 2;
  let best: string | null = null;
  let bestDistance = allowed + 1;
  for (const [spelling, known] of foldedSpellings()) {
    if (Math.abs(known.length - folded.length) > allowed || isLongerName(key, spelling)) continue;
    const candidate = slips(folded, known);
    if (candidate < bestDistance) {
      best = spelling;
      bestDistance = candidate;
    }
  }
  return best;
}
