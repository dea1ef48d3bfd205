import type { SalaryUnit } from '../values/salary.ts';
import type { FacetedPosting } from './facet-values.ts';

/** How often in a full year; only for comparison, never shown. */
const TIMES_A_YEAR: Record<SalaryUnit, number> = {
  HOUR: 2080,
  DAY: 260,
  WEEK: 52,
  MONTH: 12,
  YEAR: 1,
};

/**
 * The postings whose pay can be compared, best paid first by the upper end of a year's pay. Currencies
 * are not converted: those of one currency stand together, the most frequent currency first. A posting
 * without figures, currency or unit is not among them.
 *
 * @param postings newest first, which is also the order of equal pay
 * @returns indexes into the postings
 */
export function payOrder(postings: readonly Pick<FacetedPosting, 'salary'>[]): number[] {
  const paid = postings.flatMap(({ salary }, index) => {
    const amount = salary?.max ?? salary?.min ?? null;
    if (salary === null || amount === null || salary.currency === null || salary.unit === null) {
      return [];
    }
    return [{ index, currency: salary.currency, yearly: amount * TIMES_A_YEAR[salary.unit] }];
  });
  const byCurrency = Map.groupBy(paid, ({ currency }) => currency);
  return [...byCurrency]
    .sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
    .flatMap(([, group]) => group.sort((a, b) => b.yearly - a.yearly || a.index - b.index))
    .map(({ index }) => index);
}
