import { dateOrderOfCountry } from '../../values/date-order-of-country.ts';

/** Languages in which all countries that write dates with slashes put the day first. */
const DAY_FIRST = new Set('cs da de el es fi fr it nl no nb pl pt ro sk sl hr tr uk ru'.split(' '));

const IN_FIGURES = /^(?:\p{L}{2,12}\.?,? )?(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?=$|[\s,])/u;

/** Which of day and month a page puts first; undefined when nothing tells. */
export type DateOrder = 'day first' | 'month first' | undefined;

/**
 * The order of day and month on a page. One date that can be read in one way only, such as
 * 11/16/2026, tells how all others are meant; else the country of the job or the page's language may.
 *
 * @param country ISO 3166-1 code of the country in which the job is
 */
export function dateOrder(
  dates: readonly string[],
  language: string | undefined,
  country: string | null = null,
): DateOrder {
  const orders = new Set(dates.map(orderOf).filter((order) => order !== undefined));
  if (orders.size === 1) return [...orders][0];
  const ofCountry = dateOrderOfCountry(country);
  if (orders.size === 0 && ofCountry !== null) return ofCountry;
  return orders.size === 0 && language !== undefined && DAY_FIRST.has(language)
    ? 'day first'
    : undefined;
}

function orderOf(text: string): DateOrder {
  const match = IN_FIGURES.exec(text.trim());
  if (match === null) return undefined;
  const [first, second] = [Number(match[1]), Number(match[3])];
  if (first > 12 && second <= 12) return 'day first';
  return second > 12 && first <= 12 ? 'month first' : undefined;
}

/** A date written in figures, with its parts in the order that leaves no doubt; others as they are. */
export function unambiguousDate(text: string, order: DateOrder): string {
  const match = IN_FIGURES.exec(text.trim());
  if (match === null || order === undefined) return text;
  const [first = '', second = '', year = ''] = [match[1], match[3], match[4]];
  const [day, month] = order === 'day first' ? [first, second] : [second, first];
  if (Number(month) > 12) return text;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
