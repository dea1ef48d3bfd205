import { readEmploymentTypes } from '../../values/employment-type.ts';
import { readSalary } from '../../values/salary.ts';
import { readWorkplace } from '../../values/workplace.ts';
import { factsFromDatedLines } from './dated-lines.ts';
import { isPlaceName } from './place-name.ts';

/** "24 uur per week", "35 hrs/week", "37,5 timer": hours of a week by their number. */
const WEEKLY_HOURS =
  /^(?:ca\.? )?\d{1,2}(?:[.,]\d{1,2})?(?:\s?[-–]\s?\d{1,2}(?:[.,]\d{1,2})?)?\s?(?:h|hrs?|hours?|std\.?|stunden|uur|uren|heures?|horas?|ore|timmar|timer|godzin\p{L}*|hodin\p{L}*|tuntia)(?!\p{L})(?:\s?\/?\s?[\p{L}.]{1,10}){0,3}$/iu;

/** Whether short lines near the top tell both pay by its time and hours, as no other text does. */
export function hasPayAndHours(lines: readonly string[]): boolean {
  const top = lines.slice(0, 16).filter((text) => text.length <= 80);
  return (
    top.some((text) => {
      const salary = readSalary(text);
      return salary?.currency != null && salary.unit !== null;
    }) && top.some((text) => WEEKLY_HOURS.test(text) || readEmploymentTypes(text).length > 0)
  );
}

/** Whether a short line, or a part of one, is a fact of a job: a place, pay, hours, a date. */
export function isFact(part: string): boolean {
  return (
    part.length <= 80 &&
    (isPlaceName(part) ||
      WEEKLY_HOURS.test(part) ||
      readEmploymentTypes(part).length > 0 ||
      readWorkplace(part) !== null ||
      Object.keys(factsFromDatedLines([{ kind: 'paragraph', text: part, line: undefined }]))
        .length > 0 ||
      readSalary(part) !== null)
  );
}
