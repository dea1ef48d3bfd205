import { cleanSpaces } from '../folded-text.ts';
import type { Salary, SalaryHints, SalaryUnit } from '../salary.ts';
import { readAmount } from './amount.ts';
import { readCurrency } from './currency.ts';
import { isEstimateLabel } from './estimate.ts';
import { payRangesIn, settleUnit } from './pay-range.ts';
import { foldKeepingLength, readUnit, unitIn } from './unit.ts';

const LONGEST_TEXT = 200;

/**
 * Reads a salary field: a number, a text ("$120k–$150k + equity", "90.000 € brutto/Jahr"), an object
 * of ends (`{ min, max, currency, unit }`), or schema.org MonetaryAmount with a QuantitativeValue.
 *
 * @param hints what other fields say; they settle what the value leaves open and never overrule it
 * @returns null for placeholders: 0, 0–0, "Competitive", "DOE"
 */
export function readSalary(value: unknown, hints: SalaryHints = {}): Salary | null {
  if (typeof value === 'number') return fromEnds(value, value, {}, hints, String(value));
  if (typeof value === 'string') return readText(value, hints);
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 10)) {
      const salary: Salary | null = Array.isArray(item) ? null : readSalary(item, hints);
      if (salary !== null) return salary;
    }
    return null;
  }
  if (typeof value === 'object' && value !== null) {
    return readObject(value as Record<string, unknown>, hints);
  }
  return null;
}

function readText(value: string, hints: SalaryHints): Salary | null {
  const text = cleanSpaces(value.slice(0, 2000));
  const ranges = payRangesIn(text, hints).filter(
    ({ min, max, start, end }) => Math.max(min ?? 0, max ?? 0) > 0 && !isShare(text, start, end),
  );
  const range =
    ranges.find(({ hasCurrency }) => hasCurrency) ?? ranges.find((one) => plausible(one, text));
  if (range === undefined) return null;
  if (isEstimateLabel(foldKeepingLength(text.slice(0, range.start)))) return null;
  const currency = range.currency ?? hints.currency ?? null;
  const open = { min: range.min, max: range.max, currency };
  return {
    ...open,
    unit: settleUnit(range.unit ?? unitIn(text) ?? hints.unit ?? unitOfScale(text, open), open),
    text: text.length <= LONGEST_TEXT ? text : text.slice(range.start, range.end).trim(),
  };
}

/** "€ 2.745 - € 3.690 (schaal 6, bij 36 uur)": Dutch scales of pay, and pay for a week of so many hours, are by the month. */
const DUTCH_SCALE =
  /(?<!\p{L})(?:(?:loon|salaris)?schaal|fwg|functiegroep)\s?\d{1,3}(?!\d)|(?<!\p{L})(?:bij|o\.?b\.?v\.?|op basis van) (?:een )?(?:\d{2}(?:[.,]\d)?[- ]?(?:uur|uren|urige)|fulltime|voltijd)(?!\p{Ll}{4})/iu;

function unitOfScale(
  text: string,
  { min, max, currency }: Pick<Salary, 'min' | 'max' | 'currency'>,
): SalaryUnit | null {
  const ends = [min, max].filter((end) => end !== null);
  const isMonthly = ends.length > 0 && ends.every((end) => end >= 1200 && end <= 12_000);
  return currency === 'EUR' && isMonthly && DUTCH_SCALE.test(text) ? 'MONTH' : null;
}

/** A bare number in a salary field is pay only if nothing else could be meant: no "4 weeks", no "2 positions". */
function plausible(
  range: {
    thousands: boolean;
    unit: SalaryUnit | null;
    isRange: boolean;
    start: number;
    end: number;
  },
  text: string,
): boolean {
  if (range.thousands || range.unit !== null) return true;
  return (
    /^[\s\p{P}]*$/u.test(text.slice(0, range.start)) && /^[\s\p{P}]*$/u.test(text.slice(range.end))
  );
}

/** "10% bonus", "0.5–1%": equity and bonus shares. */
function isShare(text: string, start: number, end: number): boolean {
  return /^ ?%/.test(text.slice(end, end + 2)) || text.slice(start, end).includes('%');
}

/** Keys as they are compared: in lower case, letters alone. */
const MIN_KEYS =
  'minvalue min minimum from low lower start salarymin minsalary minamount lowerbound'.split(' ');
const MAX_KEYS =
  'maxvalue max maximum to until high upper end salarymax maxsalary maxamount upperbound'.split(
    ' ',
  );
const ONE_KEYS = ['value', 'amount', 'price', 'salary', 'rate'];
const UNIT_KEYS =
  'unittext unit period interval per frequency duration payperiod timeunit basis cycle type'.split(
    ' ',
  );
const CURRENCY_KEYS = 'currency currencycode pricecurrency salarycurrency paycurrency'.split(' ');

interface Stated {
  currency?: string | null;
  unit?: SalaryUnit | null;
}

function readObject(written: Record<string, unknown>, hints: SalaryHints): Salary | null {
  const amount = withFoldedKeys(written);
  const inner = amount['value'] ?? amount['range'];
  const value = Array.isArray(inner) ? (inner[0] as unknown) : inner;
  const nested =
    typeof value === 'object' && value !== null
      ? withFoldedKeys(value as Record<string, unknown>)
      : {};
  const all = { ...nested, ...withoutNested(amount) };
  const ends = [first(all, MIN_KEYS), first(all, MAX_KEYS)].map((end) => wordsOf(end, hints));
  const currency =
    readCurrency(first(all, CURRENCY_KEYS), hints) ??
    readCurrency(first(nested, CURRENCY_KEYS), hints) ??
    ends.find((end) => end?.currency != null)?.currency ??
    null;
  const unit =
    unitOf(first(nested, UNIT_KEYS)) ??
    unitOf(first(all, UNIT_KEYS)) ??
    ends.find((end) => end?.unit != null)?.unit ??
    null;
  const scale = inThousands(first(all, UNIT_KEYS)) ? 'k' : '';
  const min = endOf(first(all, MIN_KEYS), scale);
  const max = endOf(first(all, MAX_KEYS), scale);
  const one =
    first(nested, ONE_KEYS) ?? (typeof value === 'object' ? undefined : first(all, ONE_KEYS));
  const words = typeof all['text'] === 'string' ? cleanSpaces(all['text']) : null;
  if (min !== null || max !== null) return fromEnds(min, max, { currency, unit }, hints, words);
  const single = endOf(one, scale);
  if (single !== null) return fromEnds(single, single, { currency, unit }, hints, words);
  const text = typeof one === 'string' ? one : words;
  if (text === null) return null;
  return readText(text, {
    ...hints,
    currency: currency ?? hints.currency,
    unit: unit ?? hints.unit,
  });
}

/** `min: $72,000 a year`: the sign and the unit may stand with an end itself. */
function wordsOf(end: unknown, hints: SalaryHints): Salary | null {
  return typeof end === 'string' && /[^\d.,\s]/u.test(end.slice(0, 40))
    ? readText(end.slice(0, 40), { country: hints.country ?? null })
    : null;
}

function withFoldedKeys(object: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(object).map(([key, part]) => [key.toLowerCase().replace(/[^a-z]/g, ''), part]),
  );
}

function withoutNested(amount: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(amount).filter(([, part]) => typeof part !== 'object' && part !== ''),
  );
}

function first(from: Record<string, unknown>, keys: readonly string[]): unknown {
  return keys
    .map((key) => from[key])
    .find((part) => part !== undefined && part !== null && part !== '');
}

function unitOf(value: unknown): SalaryUnit | null {
  return readUnit(
    inThousands(value) ? String(value).replace(/^\s{0,3}[a-z]{1,9}\W{0,3}/i, '') : value,
  );
}

/** `unit: k/year`: the ends are in thousands. */
function inThousands(unit: unknown): boolean {
  return typeof unit === 'string' && /^\s{0,3}(?:k|thousands?)(?![a-z])/i.test(unit);
}

function endOf(value: unknown, scale: string): number | null {
  if (scale !== '' && typeof value === 'number')
    return value > 0 && value < 1000 ? value * 1000 : endOf(value, '');
  if (typeof value === 'number') return Number.isFinite(value) && value > 0 ? value : null;
  if (typeof value !== 'string' || value.length > 40) return null;
  const match =
    /^[^\d\n-]{0,8}?([\d][\d.,'’ \u00a0\u202f]{0,24}?)\s{0,2}(k|tsd\.?)?[^\d\n]{0,8}$/i.exec(
      value.trim(),
    );
  const amount = readAmount(plainDecimals(match?.[1] ?? ''), match?.[2]);
  return amount === null || amount.value === 0 ? null : amount.value;
}

/** Machines write "50000.0000" where people do not. */
function plainDecimals(number: string): string {
  return number.replace(/^(\d{4,})\.(\d{2})\d+$/, '$1.$2').replace(/\.0+$/, '');
}

function fromEnds(
  low: number | null,
  high: number | null,
  stated: Stated,
  hints: SalaryHints,
  words: string | null,
): Salary | null {
  const min = low !== null && low > 0 ? low : null;
  const max = high !== null && high > 0 ? high : null;
  if (min === null && max === null) return null;
  const currency = stated.currency ?? hints.currency ?? null;
  const unit = settleUnit(stated.unit ?? hints.unit ?? null, { min, max, currency });
  return { min, max, currency, unit, text: words ?? wordsFor(min, max, currency, unit) };
}

/** Data has no words of its own; these say no more than the data does. */
function wordsFor(
  min: number | null,
  max: number | null,
  currency: string | null,
  unit: SalaryUnit | null,
): string {
  const ends =
    min === null
      ? `up to ${String(max)}`
      : max === null
        ? `from ${String(min)}`
        : min === max
          ? String(min)
          : `${String(min)}–${String(max)}`;
  return [ends, currency, unit === null ? null : `per ${unit.toLowerCase()}`]
    .filter(Boolean)
    .join(' ');
}
