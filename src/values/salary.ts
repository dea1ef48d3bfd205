import type { SalaryUnit } from './salary-unit.ts';

/** An employer's own figure; never converted, never completed by estimate. */
export interface Salary {
  /** Lower end, in units of the currency; null when only "up to" is stated. */
  readonly min: number | null;
  /** Upper end; null when only "from" is stated. Below `min` when the source says so. */
  readonly max: number | null;
  /** ISO 4217 code; null when the source does not say. */
  readonly currency: string | null;
  /** null when the source does not say and the amount leaves it open. */
  readonly unit: SalaryUnit | null;
  /** The source's own words. */
  readonly text: string;
}

/** What other fields of the same posting say, for readings that the amount alone leaves open. */
export interface SalaryHints {
  /** ISO 4217 code. */
  readonly currency?: string | null | undefined;
  readonly unit?: SalaryUnit | null | undefined;
  /** ISO 3166-1 alpha-2 code of where the job is. */
  readonly country?: string | null | undefined;
  /** BCP 47 tag of the text that the pay stands in. */
  readonly language?: string | null | undefined;
}

export { SALARY_UNITS, type SalaryUnit } from './salary-unit.ts';
export { readSalary } from './salary/salary-field.ts';
export { findSalary } from './salary/salary-prose.ts';
