import type { Salary, SalaryHints, SalaryUnit } from '../salary.ts';
import { type Amount, MULTIPLIER, NUMBER, readAmount } from './amount.ts';
import {
  CURRENCY_AFTER,
  CURRENCY_BEFORE,
  countsInMillions,
  currencyOf,
  leastYearlyWage,
} from './currency.ts';
import { unitAfter } from './unit.ts';

/** One sum or range as a text words it, and where. */
export interface PayRange {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  /** Stated right behind the amount. */
  readonly unit: SalaryUnit | null;
  /** Whether a sign, a code or a word for a currency stood with it. */
  readonly hasCurrency: boolean;
  readonly isRange: boolean;
  readonly thousands: boolean;
  readonly start: number;
  readonly end: number;
}

/** What may stand behind the first end of a range: a yearly step ("96,000 x 2,400 - 120,000"), a unit, "gross", a remark in brackets. */
const UNIT_BETWEEN =
  '(?:[ ]?[x×][ ]?(?:[$€£][ ]?)?\\d{1,3}(?:,\\d{3}){0,2})?(?:[ ](?:gross|brutto|bruto|brut))?(?:[ ]?(?:/|per|an|a)[ ]?(?:hour|hr|h|day|week|month|mo|year|yr|annum))?(?:[ ]\\([^()\\n]{1,30}\\))?';
/** "EUR 44,100 rising to EUR 52,300". */
const RISING =
  '(?:,?[ ](?:rising|increasing|going up|progressing|growing|steigend|ansteigend|oplopend|stigande|stigende|évoluant|jusqu.?|pudiendo llegar)[ ](?:up )?(?:to|auf|bis|tot|till|til|à|vers|a)[ ])';
const side = (name: string) =>
  `(?<${name}Before>${CURRENCY_BEFORE})?[ \\u00a0]{0,2}(?<${name}Number>${NUMBER})(?:[,.][-–—]|/[-=])?(?<${name}Times>${MULTIPLIER})?(?:[ \\u00a0]{0,2}(?<${name}After>${CURRENCY_AFTER}))?`;
const BETWEEN =
  '[ \\u00a0\\u200b-\\u200d*_]{0,4}(?:-|–|—|‒|−|~|〜|～|\\bto\\b(?: -)?|(?<=\\d)to(?=[$€£\\d])|\\band\\b|\\bbis(?: zu)?\\b|à|\\ba\\b|\\bà\\b|\\btot\\b|\\btill?\\b|\\bal?\\b|\\bund\\b|\\bet\\b|\\by\\b|\\ben\\b|\\be\\b|\\boch\\b|\\bog\\b|\\bup to\\b|\\bdo\\b|\\bhasta\\b|\\bat[eé]\\b|až|から|至|到)(?: up to)?[ \\u00a0\\u200b-\\u200d*_]{0,4}';
const LIMIT =
  "(?<limit>up to|bis zu|bis|max(?:imum|\\.)?|jusqu'à|hasta|tot|fino a|upp till|less than|from|ab|starting (?:at|from)|starts? at|minimum|min\\.?|mindestens|at least|over|more than|à partir de|desde|vanaf|från|fra|od|a partir de)[ \\u00a0:]{1,2}";

const PATTERN = new RegExp(
  `(?<!(?!\\p{Script=Han})[\\p{L}\\p{N}$€£#.,'’/_-])(?:${LIMIT})?(?<!(?!\\p{Script=Han})[\\p{L}\\p{N}])${side('low')}(?:${UNIT_BETWEEN}(?:${RISING}|${BETWEEN})${side('high')})?(?<plus>\\+(?![\\p{L}\\p{N}]))?`,
  'giu',
);
const LAKH = 1e5;
/** "6,50,000": where one counts in lakh, two digits stand between commas. */
const INDIAN_GROUPS = /^\d{1,2}(?:,\d{2}){1,3},\d{3}$/u;
const UPPER = /^(?:up to|bis|max|jusqu|hasta|tot|fino|upp|less)/i;

/** Every sum and range of a text that a currency, a multiplier or a unit marks as money, in order. */
export function payRangesIn(text: string, hints: SalaryHints = {}): PayRange[] {
  const ranges: PayRange[] = [];
  PATTERN.lastIndex = 0;
  for (let match = PATTERN.exec(text); match !== null; match = PATTERN.exec(text)) {
    const range = toRange(match, text, hints);
    if (isOutOfProportion(range)) {
      const low = match.groups?.['lowNumber'] ?? '';
      PATTERN.lastIndex = text.indexOf(low, match.index) + low.length;
    } else if (range !== null) ranges.push(range);
  }
  return ranges;
}

/** "Step 1 - $109,366": no job pays from one end to the other, so the first number is of another kind. */
function isOutOfProportion(range: PayRange | null): boolean {
  if (range === null || !range.isRange || range.min === null || range.max === null) return false;
  return range.min > 0 && range.max > range.min * LARGEST_SPREAD;
}

const LARGEST_SPREAD = 100;

function toRange(match: RegExpMatchArray, text: string, hints: SalaryHints): PayRange | null {
  const part = match.groups ?? {};
  const low = readAmount(part['lowNumber'] ?? '', part['lowTimes']);
  const high =
    part['highNumber'] === undefined ? null : readAmount(part['highNumber'], part['highTimes']);
  const start = match.index ?? 0;
  if (low === null) return null;
  const written = [
    part['lowAfter'],
    part['highAfter'],
    part['highBefore'],
    part['lowBefore'],
  ].filter((sign) => sign !== undefined);
  const factor = Math.max(low.factor, high?.factor ?? 1);
  if (isRetirementPlan(part['lowNumber'], low.factor, written)) return null;
  const currency = settleCurrency(written, hints, Math.max(low.value, high?.value ?? 0));
  if (factor >= 1e6 && !countsInMillions(currency)) return null;
  const lowValue = shareThousands(shareFactor(low, factor), high?.value ?? 0);
  const highValue = high === null ? null : shareFactor(high, factor);
  const end = start + match[0].length;
  const behind = unitAfter(text.slice(end, end + 60));
  const lpa = /lpa/i.test(`${part['lowTimes'] ?? ''}${part['highTimes'] ?? ''}`);
  const unit = behind?.unit ?? unitBetween(match[0]) ?? (lpa ? ('YEAR' as const) : null);
  const amount = Math.max(low.value, high?.value ?? 0);
  const peso = written.includes('$') ? pesoOf(hints.country, amount, unit) : null;
  const isIndian = INDIAN_GROUPS.test(part['lowNumber'] ?? '');
  const base = {
    // Of the countries that count in lakh, only India advertises pay by the year.
    currency: currency ?? peso ?? ((factor === LAKH || isIndian) && unit === 'YEAR' ? 'INR' : null),
    unit,
    hasCurrency: written.length > 0,
    isRange: high !== null,
    thousands: factor > 1 || isIndian,
    start,
    end: end + (behind?.length ?? 0),
  };
  if (highValue !== null) return { ...base, min: lowValue, max: highValue };
  if (part['limit'] !== undefined && UPPER.test(part['limit']))
    return { ...base, min: null, max: lowValue };
  const open = part['limit'] !== undefined || part['plus'] !== undefined;
  return { ...base, min: lowValue, max: open ? null : lowValue };
}

/** Where `$` may be the peso or the American dollar: the peso, and the least that no dollars could be. */
const PESOS: Readonly<Record<string, string>> = { AR: 'ARS', CL: 'CLP', CO: 'COP', UY: 'UYU' };
const NO_DOLLARS: Readonly<Record<SalaryUnit, number>> = {
  HOUR: 500,
  DAY: 4000,
  WEEK: 20_000,
  MONTH: 60_000,
  YEAR: 1_000_000,
};

/** "$ 6.200 la hora" in Argentina is in pesos: nobody is paid so many dollars. */
function pesoOf(
  country: string | null | undefined,
  amount: number,
  unit: SalaryUnit | null,
): string | null {
  const peso = PESOS[country ?? ''];
  return peso !== undefined && unit !== null && amount >= NO_DOLLARS[unit] ? peso : null;
}

/** "25 USD/hour - 35 USD/hour": the unit of the first sum. */
function unitBetween(words: string): SalaryUnit | null {
  const slash = /(?:\/|per|an?)[ ]?(?:hour|hr|h|day|week|month|mo|year|yr|annum)\b/i.exec(words);
  return slash === null ? null : (unitAfter(slash[0])?.unit ?? null);
}

/** "125-175k": one multiplier for both ends. */
function shareFactor(amount: Amount, factor: number): number {
  return amount.factor === 1 && amount.value < 1000 ? amount.value * factor : amount.value;
}

/** "50-80.000 Kč": the thousands written once. */
function shareThousands(low: number, high: number): number {
  const written = high >= 10_000 && high % 1000 === 0 && low < 1000 && low * 1000 < high;
  return written && Number.isInteger(low) && low * 20_000 > high ? low * 1000 : low;
}

/** America's "401k". */
function isRetirementPlan(
  number: string | undefined,
  factor: number,
  written: readonly string[],
): boolean {
  return number === '401' && factor > 1 && written.length === 0;
}

/** A code or word says more than a sign: "$90k to $200k CAD" is Canadian. */
function settleCurrency(
  written: readonly string[],
  hints: SalaryHints,
  sum: number,
): string | null {
  const codes = written.map((sign) => (/^[A-Za-z]{3}/.test(sign) ? currencyOf(sign, hints) : null));
  const signs = written.map((sign) => currencyOf(sign, hints));
  const currency = [...codes, ...signs].find((one) => one !== null);
  if (currency !== undefined) return currency;
  if (written.includes('¥') && sum >= 1_000_000) return 'JPY';
  return written.length === 0 ? (hints.currency ?? null) : null;
}

/**
 * The unit of a pay: the stated one unless the sum makes it absurd ("$100,000+ monthly commission"),
 * else yearly from a sum that is no monthly wage in the currency.
 */
export function settleUnit(
  stated: SalaryUnit | null,
  { min, max, currency }: Pick<Salary, 'min' | 'max' | 'currency'>,
): SalaryUnit | null {
  const ends = [min, max].filter((end) => end !== null);
  const least = leastYearlyWage(currency);
  // The ceilings are those of currencies whose yearly wages begin at 20,000.
  const scale = (least ?? 0) / 20_000;
  const isAbsurd = (end: number, unit: SalaryUnit): boolean => end > CEILING[unit] * scale;
  if (stated !== null && (least === null || !ends.some((end) => isAbsurd(end, stated))))
    return stated;
  return least !== null && ends.every((end) => end >= least && end < 2_000_000 * scale)
    ? 'YEAR'
    : null;
}

/** More than anyone is paid in US dollars or the like. */
const CEILING: Readonly<Record<SalaryUnit, number>> = {
  HOUR: 5000,
  DAY: 20_000,
  WEEK: 50_000,
  MONTH: 90_000,
  YEAR: 50_000_000,
};
