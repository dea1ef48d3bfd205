import type { Candidate } from '../../formats/raw-posting.ts';
import { problem } from '../../problems/problem.ts';
import { readSalary, type Salary } from '../../values/salary.ts';
import { readText } from '../../values/text.ts';
import { type FieldContext, locate, pick, type Picked } from './pick.ts';

/**
 * Reads pay from one field, or from its parts. A figure without currency or unit takes both from a
 * better-trusted source that has them without a figure, as pages do whose data says 0–0.
 *
 * @param country ISO 3166-1 code of the job's only country, which tells whose dollar `$` is
 */
export function readPay(context: FieldContext, country: string | null): Picked<Salary> | null {
  const hints = { country, ...currencyAndUnit(context) };
  const picked =
    readParts(context) ?? pick(context, 'salary', (value) => readSalary(value, hints), sameRange);
  if (picked === null) return null;
  const { min, max } = picked.value;
  if (min !== null && max !== null && min > max) {
    const at = locate(context, picked.candidate);
    context.problems.push(problem('salary-reversed', at, { minimum: min, maximum: max }));
    return null;
  }
  return picked;
}

function sameRange(a: Salary, b: Salary): boolean {
  return a.min === b.min && a.max === b.max;
}

/** Pay given as `salary_min`, `salary_max` and `currency`. */
function readParts(context: FieldContext): Picked<Salary> | null {
  const [minimum] = context.fields.salaryMin ?? [];
  const [maximum] = context.fields.salaryMax ?? [];
  const candidate = minimum ?? maximum;
  if (candidate === undefined) return null;
  const value = readSalary({
    min: minimum?.value ?? null,
    max: maximum?.value ?? null,
    currency: readText(context.fields.salaryCurrency?.[0]?.value),
    unit: readText(context.fields.salaryUnit?.[0]?.value),
  });
  return value === null ? null : { value, candidate };
}

function currencyAndUnit(context: FieldContext): Pick<Salary, 'currency' | 'unit'> {
  const stated = [
    ...(context.fields.salary ?? []).map(({ value }: Candidate) => partsOf(value)),
    {
      currency: readText(context.fields.salaryCurrency?.[0]?.value),
      unit: readText(context.fields.salaryUnit?.[0]?.value),
    },
  ];
  // Reading a stand-in amount lets the salary reader judge the spelling of currency and unit.
  const currency = stated.find((parts) => parts.currency !== null)?.currency ?? null;
  const unit = stated.find((parts) => parts.unit !== null)?.unit ?? null;
  const read = readSalary({ min: 1, max: null, currency, unit });
  return { currency: read?.currency ?? null, unit: read?.unit ?? null };
}

function partsOf(value: unknown): { currency: string | null; unit: string | null } {
  if (typeof value !== 'object' || value === null) return { currency: null, unit: null };
  const { currency, unit, unitText, value: inner } = value as Record<string, unknown>;
  const nested =
    typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>) : {};
  return { currency: readText(currency), unit: readText(unit ?? unitText ?? nested['unitText']) };
}
