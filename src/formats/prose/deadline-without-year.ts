import { calendarDate, dayNumber } from '../../values/calendar.ts';
import { foldWord, monthOf } from '../../values/month-name.ts';
import { weekdayOf, weekdayOfDate } from '../../values/weekday.ts';

/** "11 December", "December 11th", "11. Dezember", "11 de diciembre": a day whose year nobody needed to say. */
const DAY =
  /^[\s:–-]{0,4}(?:(?:\d{1,2}(?:[:.]\d{2})? ?(?:[ap]\.?m\.?|h|uhr|uur)|noon|midnight|midday|close of (?:business|play)),? ){0,1}(?:(?:on|the|le|den|dem|am|el|il|al|dia|día|op)\s|(\p{L}{4,14})(?:-feira)?,?\s(?:the |den |le |el )?){0,3}(?:(\d{1,2})(?:st|nd|rd|th|er|\.)?\s(?:of |de )?(\p{L}{3,12})|(\p{L}{3,12})\s(\d{1,2})(?:st|nd|rd|th)?)(?![\p{L}\d]|,?\s(?:de )?\d{4})/iu;
/** No posting stays open longer. */
const LONGEST = 200;

/**
 * The day by which one may apply, from a day and month behind "by" or "until": the next such day after the
 * posting's own. Null where it lies too far ahead, or where the day of the week that is named with it is
 * another.
 *
 * @param rest what follows "by", "until" and the like
 * @param posted the ISO date on which the posting was written
 */
export function deadlineAfter(rest: string, posted: string): string | null {
  const match = DAY.exec(rest.slice(0, 80));
  if (match === null) return null;
  const [, weekday, dayBefore, monthBehind, monthBefore, dayBehind] = match;
  const month = monthOf(foldWord(monthBehind ?? monthBefore ?? ''));
  const day = Number(dayBefore ?? dayBehind);
  if (month === null || month === 'ambiguous') return null;
  const date = nextSuchDay(month, day, posted);
  if (date === null) return null;
  const named = weekday === undefined ? null : weekdayOf(weekday);
  return named === null || named === weekdayOfDate(date) ? date : null;
}

/**
 * The next such day of a year on or after the day of a posting, ISO 8601; null where there is none or it
 * lies too far ahead for a last day to apply.
 *
 * @param posted the ISO date on which the posting was written
 */
export function nextSuchDay(month: number, day: number, posted: string): string | null {
  const year = Number(posted.slice(0, 4));
  const date = [year, year + 1]
    .map((one) => calendarDate(one, month, day))
    .find((one) => one !== null && one >= posted);
  return date == null || dayNumber(date) - dayNumber(posted) > LONGEST ? null : date;
}
