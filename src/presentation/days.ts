/**
 * An ISO date as people write it: `21 November 2026`.
 *
 * @param language BCP 47 tag that decides the order and the names
 */
export function longDay(date: string, language: string): string {
  return format(date, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** An ISO date for a narrow column: `21 Nov 2026`. */
export function shortDay(date: string, language: string): string {
  return format(date, language, { day: 'numeric', month: 'short', year: 'numeric' });
}

/**
 * A month as people write it: `November 2026`, or `Nov` when there is little room.
 *
 * @param month `2026-11`
 */
export function monthName(month: string, language: string, length: 'long' | 'short'): string {
  return format(
    `${month}-01`,
    language,
    length === 'long' ? { month: 'long', year: 'numeric' } : { month: 'short' },
  );
}

/** The parts of an ISO date, for setting them apart: day of the month, month, year, weekday. */
export function dayParts(date: string, language: string) {
  return {
    day: String(Number(date.slice(8, 10))),
    month: format(date, language, { month: 'short' }),
    year: date.slice(0, 4),
    weekday: format(date, language, { weekday: 'long' }),
  };
}

/** Making a format takes far longer than using it, and a build writes days by the ten thousand. */
const formats = new Map<string, Intl.DateTimeFormat>();

function format(date: string, language: string, options: Intl.DateTimeFormatOptions): string {
  const locale = language === 'en' ? 'en-GB' : language;
  const key = `${locale} ${JSON.stringify(options)}`;
  const known =
    formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  formats.set(key, known);
  return known.format(new Date(`${date}T00:00:00Z`));
}
