import {
  findApplicantLocations,
  readApplicantLocations,
} from '../../values/applicant-locations.ts';
import { readEmail } from '../../values/email.ts';
import {
  type EmploymentType,
  findEmploymentTypes,
  isOfTime,
  readEmploymentTypes,
} from '../../values/employment-type.ts';
import { findSalary, readSalary } from '../../values/salary.ts';
import { isLevelName } from '../../values/level.ts';
import { readPlaces } from '../../values/place.ts';
import { readWebAddress } from '../../values/web-address.ts';
import { findWorkplace, readWorkplace } from '../../values/workplace.ts';
import type { Candidate, Field, RawFields } from '../raw-posting.ts';
import { findApplication } from './application.ts';
import { readDate } from '../../values/date.ts';
import { deadlineBeforeStart, deadlineWithoutYear, factsFromDatedLines } from './dated-lines.ts';
import { onlyEmail } from './only-email.ts';
import { FieldCollector } from './raw-fields.ts';

export { findOpeningsPage } from './application.ts';
export { findCompany } from './company.ts';
export { factsFromLines } from './from-lines.ts';
export { openingSentence } from './opening.ts';
export { reasonNotAPosting } from './not-a-posting.ts';
export { stemsOf } from './path-company.ts';
export { seeksSomebody } from './seeks-somebody.ts';
export type { OutlineLine } from './outline.ts';

/** "… in spring. Full-time, hybrid, $68,000. Apply by …": a sentence of facts within a paragraph. */
const FACTS_WITHIN = /(?<=[.!?]) (?=(?:Full|Part)[ -]time, \p{Ll})/gu;

/** Postings are shorter; what comes after is not searched. */
const SEARCHED = 60_000;

/**
 * What a posting's body says in so many words, for fields that no better source gave: pay, workplace,
 * who may apply, employment type, how to apply.
 *
 * @param text plain text, a line for each paragraph, heading and list item
 * @param known fields of better sources; what they give in a form that is understood is not looked for
 * @param country where the job is, ISO 3166-1 alpha-2; it tells whose dollars a sum is in
 */
export function factsFromProse(
  text: string,
  known: RawFields = {},
  country: string | null = null,
): RawFields {
  const found = new FieldCollector();
  const prose = withoutLevels(text.slice(0, SEARCHED)).replace(FACTS_WITHIN, '\n');
  const wanted = unanswered(known);
  const region = readPlaces(REGION.exec(prose)?.[1] ?? '');
  if (region.applicantLocations === 'worldwide') {
    if (wanted.workplace) found.add('workplace', region.workplace);
    if (wanted.applicantLocations) found.add('applicantLocations', 'worldwide');
  }
  if (wanted.salary) found.add('salary', findSalary(prose, { country }));
  if (wanted.workplace) found.add('workplace', findWorkplace(prose));
  if (wanted.applicantLocations) found.add('applicantLocations', findApplicantLocations(prose));
  if (wanted.employmentType) found.add('employmentType', findEmploymentTypes(prose));
  else found.add('employmentType', otherHalf(known.employmentType ?? [], prose));
  if (known.validThrough === undefined) {
    const lines = prose
      .split('\n')
      .map((line) => ({ text: line, kind: 'paragraph' as const, line: undefined }));
    for (const { value } of factsFromDatedLines(lines).validThrough ?? [])
      found.add('validThrough', value);
    const posted = readDate(known.datePosted?.[0]?.value);
    if (!found.has('validThrough') && posted.kind === 'date')
      found.add('validThrough', deadlineWithoutYear(lines, posted.date));
    else if (!found.has('validThrough') && known.datePosted?.[0] === undefined)
      found.add('validThrough', deadlineBeforeStart(lines));
  }
  if (wanted.application) {
    const lines = prose.split('\n').map((line) => ({ text: line }));
    const application = findApplication(lines);
    found.add('applyUrl', application?.url);
    found.add('applyEmail', application === null ? onlyEmail(lines) : application.email);
  }
  return found.fields();
}

/** "Region: Anywhere in the World", as boards for remote work say it. */
const REGION =
  /^(?:(?:job |work )?(?:regions?|countr(?:y|ies)|geography)|hiring (?:regions?|countries))\s{0,2}[:\t]\s{0,4}(.{3,60})$/imu;

/** Which questions better sources leave open; a value that says nothing ("Competitive") answers none. */
function unanswered(
  known: RawFields,
): Record<
  'salary' | 'workplace' | 'applicantLocations' | 'employmentType' | 'application',
  boolean
> {
  const none = (field: Field, answers: (value: unknown) => boolean): boolean =>
    !(known[field] ?? []).some(({ value }) => answers(value));
  return {
    salary: none('salary', isComplete),
    workplace: none('workplace', (value) => readWorkplace(value) !== null),
    applicantLocations: none(
      'applicantLocations',
      (value) => readApplicantLocations(value) !== null,
    ),
    employmentType: none('employmentType', (value) => readEmploymentTypes(value).length > 0),
    application:
      none(
        'applyUrl',
        (value) => readWebAddress(value).kind === 'address' || readEmail(value) !== null,
      ) && none('applyEmail', (value) => readEmail(value) !== null),
  };
}

/** Whether it is for a time, where a label of the text says the hours alone; and the other way round. */
function otherHalf(known: readonly Candidate[], prose: string): readonly EmploymentType[] {
  if (known.some(({ origin }) => origin !== 'text')) return [];
  const types = readEmploymentTypes(known.map(({ value }) => value));
  if (types.length === 0) return [];
  const stated = findEmploymentTypes(prose);
  if (types.every(isOfTime)) return stated.filter((type) => type === 'TEMPORARY');
  return types.every((type) => type === 'TEMPORARY') ? stated.filter(isOfTime) : [];
}

/** A sum without its currency or unit takes both from the text. */
function isComplete(value: unknown): boolean {
  const salary = readSalary(value);
  return salary !== null && salary.currency !== null && salary.unit !== null;
}

/** A list of levels names seniorities, not employment types: "Intern, Level 1, Senior". */
function withoutLevels(text: string): string {
  const lines = text.split('\n');
  const levels = lines.map((line) => line.length <= 60 && isLevelName(line.trim()));
  if (!levels.includes(true)) return text;
  return lines
    .filter(
      (_, index) =>
        !(levels[index] === true && (levels[index - 1] === true || levels[index + 1] === true)),
    )
    .join('\n');
}
