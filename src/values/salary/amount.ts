/** A number with what belongs to it: the sums "90k", "€ 2.980,-", "1,20,000" and "90'000" are amounts. */
export interface Amount {
  readonly value: number;
  /** What stood behind it multiplied it by: 1000 for "k" and "Tsd.", 10,000 for "万", 100,000 for "lakh"; else 1. */
  readonly factor: number;
}

const GROUPED = "\\d{1,3}(?:[.,'’ \\u00a0\\u202f\\u2009]\\d{3}){1,4}(?!\\d)";
const INDIAN = '\\d{1,2}(?:,\\d{2}){1,3},\\d{3}(?!\\d)';
const PLAIN = '\\d{1,9}';

/** Source of a pattern for a number with separators and at most two decimals. */
export const NUMBER = `(?:(?:${GROUPED}|${INDIAN}|${PLAIN})(?:[.,]\\d{1,2}(?!\\d))?)`;

/** Source of a pattern for what multiplies a number, in any case. */
export const MULTIPLIER =
  '(?:[ \\u00a0]?万(?:\\d,\\d{3}(?!\\d)|\\d{1,4}(?!\\d))?|[ \\u00a0]?(?:k|tsd\\.?|thousand|tys\\.?|tis\\.?|lakhs?|lacs?|lpa|mio\\.?|million|millions|bn|billion|trillion|mm|m|b)(?![\\p{L}\\p{N}]))';

const factors: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|tsd|thousand|tys|tis)/, 1e3],
  [/^万/, 1e4],
  [/^(?:lakhs?|lacs?|lpa)/, 1e5],
  [/^(?:trillion)/, 1e12],
  [/^(?:bn|billion|b)/, 1e9],
  [/^(?:m)/, 1e6],
];

/**
 * Reads a number as several languages write it. A separator before exactly three digits parts
 * thousands, before one or two it parts decimals.
 *
 * @param multiplier "k", "Tsd.", "million" … or empty
 */
export function readAmount(number: string, multiplier = ''): Amount | null {
  const digits = number.trim().replace(/[ '’\u00a0\u202f\u2009]/g, '');
  if (!/^\d[\d.,]{0,30}$/.test(digits)) return null;
  const decimals = /[.,](\d{1,2})$/.exec(digits)?.[1] ?? '';
  const whole = decimals === '' ? digits : digits.slice(0, -decimals.length - 1);
  const value = Number(`${whole.replace(/[.,]/g, '')}.${decimals === '' ? '0' : decimals}`);
  const word = multiplier.trim().toLowerCase();
  const factor = word === '' ? 1 : (factors.find(([pattern]) => pattern.test(word))?.[1] ?? 1);
  // "21万5,000" is 215,000.
  const rest = word.startsWith('万') ? Number(word.slice(1).replace(',', '')) : 0;
  const product = Math.round((value * factor + rest) * 100) / 100;
  if (!Number.isFinite(product)) return null;
  return { value: product, factor };
}
