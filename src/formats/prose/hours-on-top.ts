import { readEmploymentTypes } from '../../values/employment-type.ts';
import { readWorkload } from '../../values/workload.ts';
import type { OutlineLine } from './outline.ts';

const TOP = 12;
/** "24 - 32 uur per week": hours, and that they are those of a week. */
const OF_A_WEEK =
  /^(?:(?:ca\.?|about|around|approx\.?|etwa|rund|environ|circa|ongeveer) )?\d{1,2}(?:[.,]\d{1,2})?(?:\s?(?:[-–]|to|tot|bis|à|a)\s?\d{1,2}(?:[.,]\d{1,2})?)?\s?(?:h|hrs?|hours?|std\.?|stunden|uur|uren|heures?|horas?|ore|timmar|timer|godzin\p{L}*|hodin\p{L}*)\s?(?:\/|a|per|pro|par|por|om|i|in der|p\.)\s?(?:la )?(?:week|wk|w|woche|semaine|semana|settimana|veckan|uke[n]?|uge[n]?|tydzień|tygodniu|týdně)\.?$/iu;

/** Full or part time as the title's bracket says it, or a line of hours on top of the text; null else. */
export function hoursOnTop(lines: readonly OutlineLine[], title: unknown): string | null {
  const aside = /[(（]([^()（）]{2,24})[)）]$/u.exec(
    typeof title === 'string' ? title.slice(0, 200) : '',
  )?.[1];
  if (aside !== undefined && readEmploymentTypes(aside).length > 0) return aside;
  for (const { text, kind } of lines.slice(0, TOP)) {
    if (kind === 'item' || text.length > 120) return null;
    // "Permanent, 22.5 hours per week (three days)": among other facts.
    const piece = text
      .split(/[,;|·•()](?!\d)\s?|(?<!\d)\s[–—-]\s(?!\d)/u)
      .find((part) => part.length <= 50 && OF_A_WEEK.test(part.trim()));
    if (piece !== undefined) return readWorkload(piece.trim());
  }
  return null;
}
