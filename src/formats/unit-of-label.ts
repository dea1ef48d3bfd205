import { readSalary, type SalaryUnit } from '../values/salary.ts';
import { readUnit } from '../values/salary/unit.ts';
import { MAX_LABEL_LENGTH } from './labels.ts';

/** Units that a label states for its figure, in the words that salaries are written with. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/\bhour|^stunden|^taux horaire|^uur|^tim(?:lön|eløn)/i, 'per hour'],
  [/\b(?:day|daily)(?![a-z])|^tagessatz|^taux journalier/i, 'per day'],
  [/\bweekly(?![a-z])/i, 'per week'],
  [/\bmonthly(?![a-z])|^monat|mensuel|maandsalaris|mensual|^måned|^månad/i, 'per month'],
  [/\b(?:annual|yearly|annum)(?![a-z])|jahres|annuel|jaarsalaris|anual|^års?l/i, 'per year'],
];

/** The unit that a label states for its figure: "per month" for "Monatslohn"; undefined for one that states none. */
export function unitOfLabel(label: string): string | undefined {
  if (label.length > MAX_LABEL_LENGTH) return undefined;
  return UNITS.find(([pattern]) => pattern.test(label))?.[1] ?? phraseFor(readUnit(label));
}

/** A salary with the unit of its label, where it has none: "Hourly rate: $20". */
export function withUnitOfLabel(salary: string, label: string): string {
  const unit = unitOfLabel(label);
  const read = unit === undefined ? null : readSalary(salary);
  return unit === undefined || read === null || read.unit !== null ? salary : `${salary} ${unit}`;
}

function phraseFor(unit: SalaryUnit | null): string | undefined {
  return unit === null ? undefined : `per ${unit.toLowerCase()}`;
}
