import type { Posting } from '../posting/posting.ts';
import type { SalaryUnit } from '../values/salary-unit.ts';

type Salary = NonNullable<Posting['salary']>;

const PER_UNIT: Record<SalaryUnit, string> = {
  HOUR: 'an hour',
  DAY: 'a day',
  WEEK: 'a week',
  MONTH: 'a month',
  YEAR: 'a year',
};

/**
 * A salary in words: `$90,000–$200,000 a year`, `from €45 an hour`. Never converts a currency; a
 * salary without figures, or without a currency, reads as the employer wrote it.
 *
 * @param language BCP 47 tag that decides how numbers are written
 */
export function salaryText(salary: Salary, language: string): string {
  return salaryParts(salary, language).join(' ');
}

/** The same in parts that belong together on one line: the amount, and what it is paid for. */
export function salaryParts(salary: Salary, language: string): string[] {
  const amount = knownAmountText(salary, language);
  if (amount === null) return [salary.text];
  return salary.unit === null ? [amount] : [amount, PER_UNIT[salary.unit]];
}

/** What an amount is paid for: `a year`. */
export function perUnit(unit: SalaryUnit): string {
  return PER_UNIT[unit];
}

/** One amount, in whole units where it is whole. */
export function amount(value: number, currency: string, language: string): string {
  return currencyFormat(currency, language, [value])?.format(value) ?? `${value} ${currency}`;
}

/** A range takes long to write, and a posting's pay stands on many pages. */
const amounts = new WeakMap<Salary, { readonly language: string; readonly text: string | null }>();

function knownAmountText(salary: Salary, language: string): string | null {
  const known = amounts.get(salary);
  if (known?.language === language) return known.text;
  const text = amountText(salary, language);
  amounts.set(salary, { language, text });
  return text;
}

function amountText({ min, max, currency }: Salary, language: string): string | null {
  if (currency === null || (min === null && max === null)) return null;
  const format = currencyFormat(currency, language, [min, max]);
  if (format === null) return null;
  if (min === null) return `up to ${format.format(max ?? 0)}`;
  if (max === null) return `from ${format.format(min)}`;
  if (min === max) return format.format(min);
  return format.formatRange(min, max).replace(/\s?–\s?/u, '–');
}

/** By language, currency and whether amounts are whole; null where the currency is not one. */
const formats = new Map<string, Intl.NumberFormat | null>();

function currencyFormat(
  currency: string,
  language: string,
  amounts: readonly (number | null)[],
): Intl.NumberFormat | null {
  const whole = amounts.every((amount) => amount === null || Number.isInteger(amount));
  const key = `${language} ${currency} ${whole}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = makeFormat(currency, language, whole);
  formats.set(key, made);
  return made;
}

function makeFormat(currency: string, language: string, whole: boolean): Intl.NumberFormat | null {
  try {
    return new Intl.NumberFormat(language, {
      style: 'currency',
      currency,
      ...(whole && { maximumFractionDigits: 0 }),
    });
  } catch {
    return null;
  }
}
