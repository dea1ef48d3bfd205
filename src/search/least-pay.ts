import { SALARY_UNITS, type SalaryUnit } from '../values/salary-unit.ts';
import { type ComparablePay, yearlyAmount } from './comparable-pay.ts';

/** The least that somebody wants to be paid. */
export interface LeastPay {
  /** Above zero. */
  readonly amount: number;
  /** ISO 4217 code. */
  readonly currency: string;
  readonly unit: SalaryUnit;
}

/** The parameters of the address that hold it: `?pay-from=60000&currency=EUR&unit=year`. */
export const LEAST_PAY_PARAMETERS = ['pay-from', 'currency', 'unit'] as const;

const AMOUNT = /^\d{1,9}(?:\.\d{1,2})?$/;
const CURRENCY = /^[A-Z]{3}$/;

/** Reads it from an address; null when it is not there or not understood. A year is the usual unit. */
export function leastPayOf(parameters: URLSearchParams): LeastPay | null {
  const [written, code, unitName] = LEAST_PAY_PARAMETERS.map((name) => parameters.get(name) ?? '');
  const currency = (code ?? '').toUpperCase();
  const unit = SALARY_UNITS.find((known) => known.toLowerCase() === (unitName || 'year'));
  const amount = AMOUNT.test(written ?? '') ? Number(written) : 0;
  if (amount === 0 || unit === undefined || !CURRENCY.test(currency)) return null;
  return { amount, currency, unit };
}

export function setLeastPay(parameters: URLSearchParams, least: LeastPay | null): void {
  for (const name of LEAST_PAY_PARAMETERS) parameters.delete(name);
  if (least === null) return;
  parameters.set('pay-from', String(least.amount));
  parameters.set('currency', least.currency);
  parameters.set('unit', least.unit.toLowerCase());
}

/**
 * An amount as people type it, above zero: `60000`, `60,000`, `60 000`, `60k`, `17.50`, `17,50`.
 * Null when it is none.
 */
export function amountTyped(text: string): number | null {
  const plain = text.replace(/[\s'’_]/g, '').toLowerCase();
  const thousands = plain.endsWith('k');
  const digits = (thousands ? plain.slice(0, -1) : plain)
    .replace(/[.,](?=\d{3}(?!\d))/g, '')
    .replace(',', '.');
  if (!AMOUNT.test(digits)) return null;
  const amount = Math.round(Number(digits) * (thousands ? 100_000 : 100)) / 100;
  return amount > 0 && amount < 1e9 ? amount : null;
}

/** Tells whether a posting, by its place in the table, pays at least so much by the year. */
export function paidAtLeast(pay: ComparablePay, least: LeastPay): (place: number) => boolean {
  const wanted = pay.currencies.indexOf(least.currency);
  const yearly = yearlyAmount(least.amount, least.unit);
  return (place) => pay.currency[place] === wanted && (pay.yearly[place] ?? 0) >= yearly;
}
