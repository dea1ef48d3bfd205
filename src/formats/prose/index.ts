import { findApplicantLocations } from '../../values/applicant-locations.ts';
import { findEmploymentTypes } from '../../values/employment-type.ts';
import { findSalary } from '../../values/salary.ts';
import { isLevelName } from '../../values/level.ts';
import { findWorkplace } from '../../values/workplace.ts';
import type { RawFields } from '../raw-posting.ts';
import { findApplication } from './application.ts';
import { FieldCollector } from './raw-fields.ts';

export { findOpeningsPage } from './application.ts';
export { factsFromLines } from './from-lines.ts';
export { reasonNotAPosting } from './not-a-posting.ts';
export type { OutlineLine } from './outline.ts';

/** Postings are shorter; what comes after is not searched. */
const SEARCHED = 60_000;

/**
 * What a posting's body says in so many words, for fields that no better source gave: pay, workplace,
 * who may apply, employment type, how to apply.
 *
 * @param text plain text, a line for each paragraph, heading and list item
 */
export function factsFromProse(text: string): RawFields {
  const found = new FieldCollector();
  const prose = withoutLevels(text.slice(0, SEARCHED));
  found.add('salary', findSalary(prose));
  found.add('workplace', findWorkplace(prose));
  found.add('applicantLocations', findApplicantLocations(prose));
  found.add('employmentType', findEmploymentTypes(prose));
  const application = findApplication(prose.split('\n').map((line) => ({ text: line })));
  found.add('applyUrl', application?.url);
  found.add('applyEmail', application?.email);
  return found.fields();
}

/** A list of levels names seniorities, not employment types: "Intern, Level 1, Senior". */
function withoutLevels(text: string): string {
  const lines = text.split('\n');
  const levels = lines.map((line) => isLevelName(line.trim()));
  return lines
    .filter(
      (_, index) =>
        !(levels[index] === true && (levels[index - 1] === true || levels[index + 1] === true)),
    )
    .join('\n');
}
