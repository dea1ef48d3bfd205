import { readApplicantLocations } from '../../values/applicant-locations.ts';
import { readDate } from '../../values/date.ts';
import { readEmploymentTypes } from '../../values/employment-type.ts';
import { readSalary } from '../../values/salary.ts';
import { readWorkplace } from '../../values/workplace.ts';
import { fieldOfCertainLabel, fieldOfLabel } from '../labels.ts';
import type { Field } from '../raw-posting.ts';
import { cleanCompanyName, isCompanyName } from './company-name.ts';
import type { OutlineLine } from './outline.ts';
import { isPlaceName } from './place-name.ts';
import { cleanTitle, isTitleShaped } from './role-name.ts';

const LONGEST_VALUE = 120;
/** "Remote job" over "No". */
const NO = /^(?:no|nein|non|nee|nei|nej|não|nie)$/iu;
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
    const field = label.length <= 44 ? (fieldOfLabel(label) ?? townLabel(lines, index)) : undefined;
    if (field === undefined) continue;
    const value = valueBelow(field, lines, index + 1);
    if (value === null || (field === 'title' && isOfContact(lines, index))) continue;
    const site = field === 'location' ? siteAbove(lines, index) : '';
    const fact = { field, label: label.replace(/[\s:：]{1,4}$/u, ''), value: site + value, line };
    if (field === 'title' || field === 'company') names.push(fact);
    else found.push(fact);
  }
  const several = found.length + names.length >= 2;
  return several ? [...names, ...found] : found;
}

function valueBelow(field: Field, lines: readonly OutlineLine[], start: number): string | null {
  const [below = '', further = ''] = [lines[start]?.text, lines[start + 1]?.text];
  // "1 vacancy in the following location:" over the town.
  const value = field === 'location' && below.endsWith(':') ? further : below;
  if (value === '' || value.length > LONGEST_VALUE || fieldOfLabel(value) !== undefined)
    return null;
  if (!isValueOfKind(field, value)) return null;
  if (field !== 'employmentType') return value;
  const values = [value];
  for (let next = start + 1; next < start + MOST_VALUES; next += 1) {
    const more = lines[next]?.text ?? '';
    if (more.length > 40 || readEmploymentTypes(more).length === 0) break;
    values.push(more);
  }
  return values.join(', ');
}

/** "Location" over "Work experience": two labels in a row, of values that are elsewhere. */
const OTHER_LABEL =
  /(?<!\p{L})(?:experience|skills?|education|erfahrung|kenntnisse|ausbildung|expérience|compétences|formation|experiencia|formación|competencias|ervaring|opleiding|vaardigheden|esperienza|competenze|experiência|formação|erfarenhet|utbildning|erfaring|uddannelse|utdanning|doświadczenie|wykształcenie)$/iu;

/** Whether a value is of the kind that a label promises: a place, a day, pay. */
export function isValueOfKind(field: Field, value: string): boolean {
  switch (field) {
    case 'title':
      return isTitleShaped(cleanTitle(value));
    case 'company':
      return isCompanyName(cleanCompanyName(value));
    case 'location':
      return isPlaceName(value) || (isAddressLike(value) && !OTHER_LABEL.test(value));
    case 'salary':
      return value.length <= 80 && readSalary(value)?.currency != null;
    case 'employmentType':
      return value.length <= 60 && readEmploymentTypes(value).length > 0;
    case 'workplace':
      return value.length <= 60 && (NO.test(value) || readWorkplace(value) !== null);
    case 'applicantLocations':
      return value.length <= 80 && readApplicantLocations(value) !== null;
    case 'datePosted':
    case 'validThrough':
      return isDay(value);
    default:
      return false;
  }
}

/** "Town" over "Oban": a label in a block of such pairs, and a word like any other elsewhere. */
function townLabel(lines: readonly OutlineLine[], index: number): Field | undefined {
  if (fieldOfCertainLabel(lines[index]?.text ?? '') !== 'location') return undefined;
  const near = [index - 2, index + 2].map((other) => fieldOfLabel(lines[other]?.text ?? ''));
  return near.some((field) => field !== undefined) ? 'location' : undefined;
}

const SITE =
  /^(?:site|building|campus|workplace name|standortname|établissement|sede|locatienaam)$/iu;

/** "Site", "Harp Hospital", "Town", "Oban": the house before its town. */
function siteAbove(lines: readonly OutlineLine[], index: number): string {
  const [label = '', site = ''] = [lines[index - 2]?.text, lines[index - 1]?.text];
  return SITE.test(label) && isAddressLike(site) ? `${site}, ` : '';
}

const OF_PERSON =
  /^(?:(?:full |contact )?name|nom|nombre|nome|naam|namn|navn|e-?mail(?: address)?|(?:tele)?phone(?: number)?|telephone number|telefon(?:nummer)?|téléphone|teléfono|telefone|telefono|telefoon(?:nummer)?|mobile|contact(?: person| name)?|ansprechpartner(?:in)?)\s?:?$/iu;

/** The job title of the person whom one may ask: beside that person's name or number. */
function isOfContact(lines: readonly OutlineLine[], index: number): boolean {
  return [index - 2, index + 2].some((near) => OF_PERSON.test(lines[near]?.text ?? ''));
}

/** A day, with a time or not; which of its numbers is the month, the rest of the text may tell. */
function isDay(value: string): boolean {
  return value.length <= 40 && readDate(value.replace(/,? \d{1,2}:\d{2}$/u, '')).kind !== 'none';
}

/** "Madison, WI 53703", "神奈川県横浜市中区": a town of any name, no sentence. */
function isAddressLike(value: string): boolean {
  return value.length <= 60 && !/[.!?:;@]|https?/u.test(value) && /^[\p{Lu}\p{Lo}\d]/u.test(value);
}
