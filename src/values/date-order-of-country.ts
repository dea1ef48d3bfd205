import type { DateOrder } from './date-text.ts';

/** Countries that write the day first, by ISO 3166-1 code; Canada and the Philippines write both ways. */
const DAY_FIRST = new Set(
  'GB IE AU NZ ZA IN PK BD LK MU SG MY NG KE GH UG TZ ZM ZW MT CY JM TT BB FR DE AT CH IT ES PT NL BE LU DK NO FI PL CZ SK GR RO BG HR SI RS UA TR BR AR CL CO PE UY MX'.split(
    ' ',
  ),
);

/** How dates in figures are written where the job is; null where both ways are in use. */
export function dateOrderOfCountry(country: string | null): DateOrder | null {
  if (country === 'US') return 'month first';
  return country !== null && DAY_FIRST.has(country) ? 'day first' : null;
}

/** The country whose money alone a currency is; null for those of several countries and those paid anywhere. */
export function countryOfCurrency(currency: string | null): string | null {
  return currency !== null && /^(?:GBP|AUD|NZD|INR|ZAR|SGD|KES|NGN|PKR)$/u.test(currency)
    ? currency.slice(0, 2)
    : null;
}
