/** schema.org unitText as Google reads it: what an amount is paid for. */
export const SALARY_UNITS = ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'] as const;

export type SalaryUnit = (typeof SALARY_UNITS)[number];
