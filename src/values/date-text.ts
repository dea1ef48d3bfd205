import { calendarDate, LAST_YEAR } from './calendar.ts';
import { foldWord, monthOf } from './month-name.ts';

/** What one date in a text comes to: an ISO date, or why it names no single day. */
export type DateFinding = `${number}-${string}` | 'impossible' | 'ambiguous';

const NUMERIC =
  /(?<!\d)(?:(\d{4}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{1,2})|(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2})|(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\9 ?(\d{4}|\d{2}))(?!\d)/gu;
const COMPACT = /(?<!\d)((?:19|20|21)\d{2})(\d{2})(\d{2})(?=T\d{4}|$)/gu;
const TIME =
  /(?<!\d)\d{1,2}[:.h]\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?![\d.:]\d)(?: ?[ap]\.?m\b\.?)?/giu;
const OFFSET = /(?<=\s|gmt|utc)[+-]\d{4}\b/giu;
const TOKEN = /\d+|\p{L}+/gu;
const FILLERS = new Set(
  'st nd rd th er ere e de del d of the am den dne o a la le el utc gmt z est edt cst cdt mst mdt pst pdt cet cest bst mon tue wed thu fri sat sun'.split(
    ' ',
  ),
);

/** Which of two numbers before a year is the month. */
export type DateOrder = 'day first' | 'month first';

/** The order that a date with a number above twelve proves: 11/17/2026 has its month first. */
export function orderOf(text: string): DateOrder | null {
  const orders = new Set<DateOrder>();
  for (const [, , , , , , , , first, separator, second, year] of text.matchAll(NUMERIC)) {
    if (year?.length !== 4 || separator === '.') continue;
    if (Number(first) > 12 && Number(second) <= 12) orders.add('day first');
    if (Number(second) > 12 && Number(first) <= 12) orders.add('month first');
  }
  const [only] = orders;
  return orders.size === 1 ? (only ?? null) : null;
}

/**
 * Every date a short text names, in its order: numbers first, then days with the name of a month.
 *
 * @param order settles 03/04/2026, when it is known
 * @param language settles a month's name that languages share, when it is known
 */
export function datesIn(
  text: string,
  order: DateOrder | null = null,
  language: string | null = null,
): DateFinding[] {
  const findings: DateFinding[] = [];
  const rest = text
    .replace(NUMERIC, (...groups: (string | undefined)[]) => {
      findings.push(numericDate(groups, order));
      return ' ; ';
    })
    .replace(COMPACT, (whole: string, year: string, month: string, day: string) => {
      const date = calendarDate(Number(year), Number(month), Number(day));
      if (date !== null) findings.push(date);
      return date === null ? whole : ' ; ';
    });
  return [...findings, ...namedMonthDates(rest, language)];
}

function numericDate(
  groups: readonly (string | undefined)[],
  order: DateOrder | null,
): DateFinding {
  const [, isoYear, , isoMonth, isoDay, cjkYear, cjkMonth, cjkDay, first, separator, second, year] =
    groups;
  if (isoYear !== undefined) return known(isoYear, isoMonth, isoDay);
  if (cjkYear !== undefined) return known(cjkYear, cjkMonth, cjkDay);
  if (year?.length === 2) return 'ambiguous';
  const a = Number(first);
  const b = Number(second);
  const isDayFirst = separator === '.' ? b <= 12 : a > 12;
  if (isDayFirst || a === b) return known(year, second, first);
  if (b > 12) return known(year, first, second);
  if (order === null) return 'ambiguous';
  return order === 'day first' ? known(year, second, first) : known(year, first, second);
}

function known(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): DateFinding {
  return calendarDate(Number(year), Number(month), Number(day)) ?? 'impossible';
}

type Token = { readonly number: string } | { readonly word: string };

function namedMonthDates(text: string, language: string | null): DateFinding[] {
  const plain = text.replace(TIME, ' ').replace(OFFSET, ' ');
  const tokens = (foldWord(plain).match(TOKEN) ?? [])
    .filter((token) => !FILLERS.has(token))
    .map((token): Token => (/^\d/.test(token) ? { number: token } : { word: token }));
  return tokens.flatMap((token, index) => {
    const isBesideNumber = [-1, 1].some((offset) => numberAt(tokens, index + offset) !== undefined);
    const month = 'word' in token && isBesideNumber ? monthOf(token.word, language) : null;
    if (month === null) return [];
    const finding = dateAround(tokens, index, month);
    return finding === null ? [] : [finding];
  });
}

function dateAround(
  tokens: readonly Token[],
  index: number,
  month: number | 'ambiguous',
): DateFinding | null {
  const [twoBefore, before, after, twoAfter, threeAfter] = [-2, -1, 1, 2, 3].map((offset) =>
    numberAt(tokens, index + offset),
  );
  const compose = (year: number, day: number): DateFinding =>
    month === 'ambiguous' ? month : (calendarDate(year, month, day) ?? 'impossible');

  if (isDay(before) && isYear(after)) {
    return isDay(twoBefore) ? 'ambiguous' : compose(Number(after), Number(before));
  }
  if (isDay(after) && isYear(twoAfter)) return compose(Number(twoAfter), Number(after));
  if (isDay(after) && isDay(twoAfter) && isYear(threeAfter)) return 'ambiguous';
  if (isYear(before) && isDay(after)) return compose(Number(before), Number(after));
  if (isDay(before) && isDay(after)) return 'ambiguous';
  return null;
}

function numberAt(tokens: readonly Token[], index: number): string | undefined {
  const token = tokens[index];
  return token && 'number' in token ? token.number : undefined;
}

function isDay(number: string | undefined): boolean {
  return number !== undefined && number.length <= 2;
}

function isYear(number: string | undefined): boolean {
  return number?.length === 4 && Number(number) > 31 && Number(number) <= LAST_YEAR + 7800;
}
