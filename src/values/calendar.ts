const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const MILLISECONDS_IN_DAY = 86_400_000;

/** Years a posting's date may plausibly lie in. */
const FIRST_YEAR = 1970;
export const LAST_YEAR = 2199;

/** The ISO date of a day of the Gregorian calendar; null when there is no such day, or not in a plausible year. */
export function calendarDate(
  year: number,
  month: number,
  day: number,
): `${number}-${string}` | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const days = month === 2 && isLeapYear(year) ? 29 : DAYS_IN_MONTH[month - 1];
  if (days === undefined || day < 1 || day > days) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** An ISO date as days since 1970, to be counted with. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / MILLISECONDS_IN_DAY;
}

/** The day that lies `days` days after (or, when negative, before) an ISO date. */
export function addDays(date: string, days: number): string {
  return new Date((dayNumber(date) + days) * MILLISECONDS_IN_DAY).toISOString().slice(0, 10);
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
