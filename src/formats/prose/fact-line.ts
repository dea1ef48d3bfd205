import { readEmploymentTypes } from '../../values/employment-type.ts';
import { readSalary } from '../../values/salary.ts';
import { readWorkplace } from '../../values/workplace.ts';
import { factsFromDatedLines } from './dated-lines.ts';
import { isPlaceName } from './place-name.ts';

/** Whether a short line, or a part of one, is a fact of a job: a place, pay, hours, a date. */
export function isFact(part: string): boolean {
  return (
    part.length <= 80 &&
    (isPlaceName(part) ||
      readEmploymentTypes(part).length > 0 ||
      readWorkplace(part) !== null ||
      Object.keys(factsFromDatedLines([{ kind: 'paragraph', text: part, line: undefined }]))
        .length > 0 ||
      readSalary(part) !== null)
  );
}
