import { readDate } from '../../values/date.ts';
import { readEmploymentTypes } from '../../values/employment-type.ts';
import { readSalary } from '../../values/salary.ts';
import { readWorkplace } from '../../values/workplace.ts';
import { fieldOfLabel } from '../labels.ts';
import type { Field } from '../raw-posting.ts';
import { cleanCompanyName, isCompanyName } from './company-name.ts';
import type { OutlineLine } from './outline.ts';
import { isPlaceName } from './place-name.ts';
import { cleanTitle, isTitleShaped } from './role-name.ts';

const LONGEST_VALUE = 120;
const SEARCHED_LINES = 400;
/** "Job type" over "Full-time" and "Part-time". */
const MOST_VALUES = 4;

/** A label alone on its line, and the value in the line below it. */
export interface StackedFact {
  readonly field: Field;
  readonly label: string;
  readonly value: string;
  readonly line: number | undefined;
}

/**
 * What a page says in pairs of lines, the label above its value, as badges and fact boxes come out when
 * they are copied. A value counts only if it is of the label's kind; names, which anything may be, count
 * only where another such pair stands in the text.
 */
export function readStackedLabels(lines: readonly OutlineLine[]): StackedFact[] {
  const found: StackedFact[] = [];
  const names: StackedFact[] = [];
  for (const [index, { text, line }] of lines.slice(0, SEARCHED_LINES).entries()) {
    const label = text.replace(/^[^\p{L}]{1,4}/u, '');
    const field = label.length <= 44 ? fieldOfLabel(label) : undefined;
    if (field === undefined) continue;
    const value = valueBelow(field, lines, index + 1);
    if (value === null) continue;
    const fact = { field, label: label.replace(/[\s:：]{1,4}$/u, ''), value, line };
    if (field === 'title' || field === 'company') names.push(fact);
    else found.push(fact);
  }
  const several = found.length + names.length >= 2;
  return several ? [...names, ...found] : found;
}

function valueBelow(field: Field, lines: readonly OutlineLine[], start: number): string | null {
  const value = lines[start]?.text ?? '';
  if (value === '' || value.length > LONGEST_VALUE || fieldOfLabel(value) !== undefined)
    return null;
  if (!isOfKind(field, value)) return null;
  if (field !== 'employmentType') return value;
  const values = [value];
  for (let next = start + 1; next < start + MOST_VALUES; next += 1) {
    const more = lines[next]?.text ?? '';
    if (more.length > 40 || readEmploymentTypes(more).length === 0) break;
    values.push(more);
  }
  return values.join(', ');
}

function isOfKind(field: Field, value: string): boolean {
  switch (field) {
    case 'title':
      return isTitleShaped(cleanTitle(value));
    case 'company':
      return isCompanyName(cleanCompanyName(value));
    case 'location':
      return isPlaceName(value) || isAddressLike(value);
    case 'salary':
      return value.length <= 80 && readSalary(value)?.currency != null;
    case 'employmentType':
      return value.length <= 60 && readEmploymentTypes(value).length > 0;
    case 'workplace':
      return value.length <= 60 && readWorkplace(value) !== null;
    case 'datePosted':
    case 'validThrough':
      return readDate(value).kind === 'date';
    default:
      return false;
  }
}

/** "Madison, WI 53703", "神奈川県横浜市中区": a town of any name, no sentence. */
function isAddressLike(value: string): boolean {
  return value.length <= 60 && !/[.!?:;@]|https?/u.test(value) && /^[\p{Lu}\p{Lo}\d]/u.test(value);
}
