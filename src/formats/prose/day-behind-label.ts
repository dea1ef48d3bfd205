import { readDate } from '../../values/date.ts';
import { weekdayOf } from '../../values/weekday.ts';
import { fieldOfCertainLabel } from '../labels.ts';

const LONGEST = 120;
/** A day written out, or in numbers that begin with the year. */
const DAY =
  /(?<![\p{L}\d])(?:\d{4}-\d{2}-\d{2}|\d{4}\/\d{1,2}\/\d{1,2}|(?:\d{4}|令和\s?\d{1,2})年\s?\d{1,2}月\s?\d{1,2}日|\d{1,2}(?:st|nd|rd|th|er|\.)?\s(?:of |de )?\p{L}{3,12}\.?,?\s(?:de )?\d{4}|\p{L}{3,12}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\d{1,2}[./]\s?\d{1,2}[./]\s?\d{4})(?!\d)/u;
/** Small words between a label and its day. */
const BETWEEN =
  /^(?:is|on|the|ist|am|der|den|dem|le|est|el|es|al|dia|día|il|è|é|o|em|op|is|de|är|er|den|to|jest|dnia|dne|je|w|on)$/iu;

/** "Ważna jeszcze 22 dni (do: 13 grudnia 2026)": how long that still is. */
const DAYS_LEFT =
  /(?:(?:jeszcze|noch|still|encore|nog|ancora|todavía|ainda|još|ještě) )?\d{1,3} (?:dni|dzień|days?|tage?|jours?|días?|dagen|dag|giorni|dias?|dagar|dager|dage|dnů)(?: (?:left|remaining|restants?|verbleibend|kvar|igjen|tilbage))?(?!\p{L})/iu;

/** Labels of the one language in which a month may stand before its day. */
export const ENGLISH_LABEL =
  /(?<!\p{L})(?:date|posted|posting|published|publication|advertised|deadline|clos(?:e|es|ing)|apply|applications?|valid|expires|last|due)(?!\p{L})/iu;

/** A day and the field of the label right before it. */
export interface LabelledDay {
  readonly field: 'datePosted' | 'validThrough';
  readonly date: string;
}

/**
 * What a short line says whose label no colon marks: "Ważna do 15 grudnia 2026", "Closing date 4 Dec 2026",
 * "Sista ansökningsdag är måndag den 7 december 2026". Any label of the table, in any language.
 */
export function daysBehindLabels(line: string): LabelledDay[] {
  if (line.length > LONGEST * 2 || !/\d{4}|令和/u.test(line)) return [];
  return line
    .split(/\s[|·•]\s|\s{3,40}|[\t\u3000]|(?<=\p{Script=Han}|\d日?)\s(?=\p{Script=Han})/u)
    .flatMap((part) => {
      const found = part.length <= LONGEST ? dayIn(part) : null;
      return found === null ? [] : [found];
    });
}

function dayIn(part: string): LabelledDay | null {
  const day = DAY.exec(part);
  if (day === null) return null;
  const words = part
    .slice(0, day.index)
    .replace(DAYS_LEFT, ' ')
    .replace(/[\s:,–-]{1,8}$/u, '')
    .split(/[\s(]+/u);
  // The label's own last word may be one of the small ones: "Ważna do".
  for (let turn = 0; turn < 4 && words.length > 0; turn += 1) {
    const field = fieldOfCertainLabel(words.join(' '));
    if (field === 'datePosted' || field === 'validThrough') {
      const order = ENGLISH_LABEL.test(words.join(' ')) ? null : 'day first';
      const reading = readDate(day[0].replace(/(?<=\d)(?:st|nd|rd|th|er)(?=\s|,)/u, ''), order);
      return reading.kind === 'date' ? { field, date: reading.date } : null;
    }
    const last = words.pop()?.replace(/[.,]$/u, '') ?? '';
    if (!BETWEEN.test(last) && weekdayOf(last) === null) return null;
  }
  return null;
}
