import { calendarDate } from './calendar.ts';
import { type DateFinding, type DateOrder, datesIn, orderOf } from './date-text.ts';
import { withWesternYears } from './japanese-era.ts';
import { saysNoDate } from './no-date.ts';
import { unwrapScalar } from './scalar.ts';
import { oneLine } from './text.ts';

export { addDays } from './calendar.ts';
export type { DateOrder } from './date-text.ts';

export type DateReading =
  /** A calendar day, `YYYY-MM-DD`. */
  | { readonly kind: 'date'; readonly date: string }
  /** Nothing, or text that says there is no date: "TBD", "until filled". */
  | { readonly kind: 'none' }
  /** A date that the calendar does not have, or of an implausible year: 2026-02-30. */
  | { readonly kind: 'impossible'; readonly text: string }
  /** More than one reading: 03/04/2026, two-digit years, a span of days. */
  | { readonly kind: 'ambiguous'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly text: string };

const MAXIMUM_LENGTH = 300;
/** 1973 to 2199, in seconds and in milliseconds: smaller numbers are more likely no epoch at all. */
const SECONDS = { from: 1e8, to: 7_258_118_399 } as const;
const MILLISECONDS = { from: 1e11, to: 7_258_118_399_999 } as const;

/**
 * Reads a calendar day from a date, an epoch (seconds or milliseconds, UTC) or text in any of the usual
 * notations. A date-time gives the day as its source writes it, whatever its offset. Days of the month
 * are checked against the calendar. A month without a day is unreadable, and a text that names two
 * different days is ambiguous.
 *
 * @param order of day and month where other dates of the same source prove it; settles 03/04/2026
 * @param language BCP 47 tag of the text around it, where known; settles a month's name that languages share
 */
export function readDate(
  value: unknown,
  order: DateOrder | null = null,
  language: string | null = null,
): DateReading {
  if (value === null || value === undefined || value === false) return { kind: 'none' };
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? unreadable(String(value)) : epoch(value.getTime());
  }
  const scalar = unwrapScalar(value);
  if (scalar === undefined) {
    return Array.isArray(value) && value.length === 0
      ? { kind: 'none' }
      : unreadable(describe(value));
  }
  const text = oneLine(String(scalar));
  if (saysNoDate(text)) return { kind: 'none' };
  if (/^-?\d+(?:\.\d+)?$/.test(text) && !/^\d{1,2}\.\d{1,4}$/.test(text)) return readNumber(text);
  return text.length > MAXIMUM_LENGTH
    ? unreadable(text)
    : summarise(datesIn(normaliseSigns(text), order, language), text);
}

/** The order of day and month that a date's own numbers prove (11/17/2026), or null. */
export function dateOrderOf(value: unknown): DateOrder | null {
  return typeof value === 'string' && value.length <= MAXIMUM_LENGTH
    ? orderOf(normaliseSigns(oneLine(value)))
    : null;
}

/**
 * Reads the date at the beginning of a file's name, as static-site generators write it:
 * `2015-02-17-title.md`. None when the name does not begin with three such numbers.
 */
export function dateInFileName(path: string): DateReading {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const match = /^(\d{4})([-_.]?)(\d{2})\2(\d{2})(?!\d)/.exec(name);
  if (!match) return { kind: 'none' };
  const [text, year, separator, month, day] = match;
  const date = calendarDate(Number(year), Number(month), Number(day));
  if (date !== null) return { kind: 'date', date };
  return separator === '' ? { kind: 'none' } : { kind: 'impossible', text };
}

function readNumber(text: string): DateReading {
  const number = Number(text);
  const isCompact = /^(?:19|20|21)\d{6}$/.test(text);
  if (isCompact) {
    const date = calendarDate(+text.slice(0, 4), +text.slice(4, 6), +text.slice(6));
    return date === null ? { kind: 'impossible', text } : { kind: 'date', date };
  }
  if (number >= SECONDS.from && number <= SECONDS.to) return epoch(number * 1000);
  if (number >= MILLISECONDS.from && number <= MILLISECONDS.to) return epoch(number);
  return unreadable(text);
}

function epoch(milliseconds: number): DateReading {
  const date = new Date(milliseconds).toISOString().slice(0, 10);
  return /^\d{4}-/.test(date) && calendarDate(+date.slice(0, 4), 1, 1) !== null
    ? { kind: 'date', date }
    : { kind: 'impossible', text: date };
}

function normaliseSigns(text: string): string {
  return withWesternYears(text.normalize('NFKC').replace(/[\u2010-\u2015\u2212]/gu, '-'));
}

function summarise(findings: readonly DateFinding[], text: string): DateReading {
  const [first, ...others] = new Set(findings);
  if (first === undefined) return unreadable(text);
  if (others.length > 0 || first === 'ambiguous')
    return { kind: 'ambiguous', text: text.slice(0, 100) };
  return first === 'impossible'
    ? { kind: 'impossible', text: text.slice(0, 100) }
    : { kind: 'date', date: first };
}

function describe(value: unknown): string {
  if (typeof value !== 'object')
    return typeof value === 'boolean' ? String(value) : `a ${typeof value}`;
  return Array.isArray(value) ? 'a list' : 'several values';
}

function unreadable(text: string): DateReading {
  return { kind: 'unreadable', text: text.slice(0, 100) };
}
