import type { ComparablePay } from './comparable-pay.ts';

/**
 * The postings whose pay can be compared, best paid first. Those of one currency stand together, the most
 * frequent currency first; of equal pay the newest comes first.
 *
 * @returns places in the table
 */
export function payOrder({ yearly, currency }: ComparablePay): Uint32Array {
  const paid = yearly.flatMap((pay, place) =>
    pay === null ? [] : [{ place, pay, currency: currency[place] ?? 0 }],
  );
  const ordered = paid.sort(
    (a, b) => a.currency - b.currency || b.pay - a.pay || a.place - b.place,
  );
  return Uint32Array.from(ordered, ({ place }) => place);
}
