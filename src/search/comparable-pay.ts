import type { SalaryUnit } from '../values/salary-unit.ts';
import type { FacetedPosting } from './facet-values.ts';

/** How often in a full year; only for comparison, never shown as anybody's pay. */
const TIMES_A_YEAR: Record<SalaryUnit, number> = {
  HOUR: 2080,
  DAY: 260,
  WEEK: 52,
  MONTH: 12,
  YEAR: 1,
};

/** What of the postings' pay can be compared. Both lists have an entry for each posting. */
export interface ComparablePay {
  /** ISO 4217 codes, that of most postings first. Currencies are never converted. */
  readonly currencies: readonly string[];
  /** A year's pay at its upper end; null without figures, currency or unit. */
  readonly yearly: readonly (number | null)[];
  /** Index of the currency; null where the pay is. */
  readonly currency: readonly (number | null)[];
}

/** An amount as that of a full year, in whole units. */
export function yearlyAmount(amount: number, unit: SalaryUnit): number {
  return Math.round(amount * TIMES_A_YEAR[unit]);
}

export function comparablePay(postings: readonly Pick<FacetedPosting, 'salary'>[]): ComparablePay {
  const paid = postings.map(({ salary }) => {
    const amount = salary?.max ?? salary?.min ?? null;
    if (salary === null || amount === null || salary.currency === null || salary.unit === null) {
      return null;
    }
    return { currency: salary.currency, yearly: yearlyAmount(amount, salary.unit) };
  });
  const byCurrency = Map.groupBy(
    paid.filter((pay) => pay !== null),
    ({ currency }) => currency,
  );
  const currencies = [...byCurrency]
    .sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
    .map(([currency]) => currency);
  return {
    currencies,
    yearly: paid.map((pay) => pay && pay.yearly),
    currency: paid.map((pay) => pay && currencies.indexOf(pay.currency)),
  };
}
