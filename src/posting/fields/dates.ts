import type { Candidate, Field } from '../../formats/raw-posting.ts';
import { problem } from '../../problems/problem.ts';
import { type DateOrder, dateOrderOf, readDate } from '../../values/date.ts';
import { dateOrderOfCountry } from '../../values/date-order-of-country.ts';
import { type FieldContext, locate, nameOf, pick, type Picked, quote } from './pick.ts';

/** What the rest of a posting tells about its dates. */
export interface DateHints {
  /** BCP 47; settles a month's name that languages share. */
  readonly language?: string | null;
  /** ISO 3166-1 code of the job's only country; settles which of day and month comes first. */
  readonly country?: string | null;
  /** The day before which a day without its year cannot be. */
  readonly after?: string | null;
}

/** Reads a field that holds a calendar day; text that names no day is left out with a warning. */
export function readDateField(
  context: FieldContext,
  field: Extract<Field, 'datePosted' | 'validThrough'>,
  hints: DateHints = {},
): Picked<string> | null {
  return pick(
    context,
    field,
    (value, candidate) => readDay({ context, field, hints }, value, candidate),
    equal,
  );
}

function equal(a: string, b: string): boolean {
  return a === b;
}

function readDay(
  { context, field, hints }: { context: FieldContext; field: Field; hints: DateHints },
  value: unknown,
  candidate: Candidate,
): string | null {
  const order =
    provenOrder(context, candidate) ??
    orderOfLanguage(hints.language) ??
    dateOrderOfCountry(hints.country ?? null);
  const reading = readDate(value, order, hints.language);
  if (reading.kind === 'date') return reading.date;
  const next = nextSuchDay(value, order, hints);
  if (next !== null) return next;
  if (reading.kind === 'none') return null;
  const details = { key: nameOf(candidate, field), value: quote(value) };
  const at = locate(context, candidate);
  if (candidate.origin === 'file name') {
    context.problems.push(problem('unreadable-date', at, { ...details, key: 'the file name' }));
  } else if (reading.kind === 'impossible' && candidate.origin === 'front matter') {
    context.problems.push(problem('impossible-date', at, details));
  } else if (reading.kind === 'ambiguous') {
    context.problems.push(problem('ambiguous-date', at, details));
  } else {
    context.problems.push(problem('unreadable-date', at, details));
  }
  return null;
}

/** "1 December" of a posting of 12 November 2026 is in that year; "5 January" is in the next. */
function nextSuchDay(
  value: unknown,
  order: DateOrder | null,
  { after, language }: DateHints,
): string | null {
  if (after === null || after === undefined || typeof value !== 'string') return null;
  const text = value.replace(/(?<=\d)\.\s?$/u, '').trim();
  if (text.length > 40 || !/\d/u.test(text) || /\d{3}|\d\D{1,3}\d{1,2}\D{1,3}\d/u.test(text))
    return null;
  const year = Number(after.slice(0, 4));
  const separator = /^\d{1,2}\.\s?\d{1,2}$/u.test(text) ? '.' : ' ';
  for (const candidate of [year, year + 1]) {
    const reading = readDate(`${text}${separator}${String(candidate)}`, order, language);
    if (reading.kind === 'date' && reading.date >= after) return reading.date;
  }
  return null;
}

/** In English alone the month may come first. */
function orderOfLanguage(language: string | null | undefined): DateOrder | null {
  return language == null || /^(?:en|und|zxx)(?:-|$)/iu.test(language) ? null : 'day first';
}

/** How the other dates of a candidate's source are ordered: beside 11/17/2026, 11/03/2026 is in November. */
function provenOrder({ fields }: FieldContext, { origin }: Candidate): DateOrder | null {
  const orders = new Set(
    [...(fields.datePosted ?? []), ...(fields.validThrough ?? [])]
      .filter((other) => other.origin === origin)
      .map((other) => dateOrderOf(other.value))
      .filter((order) => order !== null),
  );
  const [only] = orders;
  return orders.size === 1 ? (only ?? null) : null;
}
