import { ALL_COUNTRY_CODES } from './country.ts';

/** Territories without a labour market, embargoed states: lists of "everyone" leave out some two dozen. */
const USUALLY_MISSING = 30;

/** Whether a list of country codes is so long that it means everyone. */
export function isNearlyEveryCountry(codes: readonly string[]): boolean {
  const unique = new Set(codes).size;
  return unique >= Math.min(200, ALL_COUNTRY_CODES.length - USUALLY_MISSING);
}
