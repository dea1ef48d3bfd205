import type { Candidate } from '../../formats/raw-posting.ts';
import { problem } from '../../problems/problem.ts';
import { readSalary, type Salary, type SalaryHints } from '../../values/salary.ts';
import { readText } from '../../values/text.ts';
import { reportNotUnderstood } from './not-understood.ts';
import { type FieldContext, locate, pick, type Picked } from './pick.ts';

/**
 * Reads pay from one field, or from its parts. A figure without currency or unit takes both from a
 * better-trusted source that has them without a figure, as pages do whose data says 0–0.
 *
 * @param spoken the ISO 3166-1 code of the job's only country and the language of its text, which tell
 * whose dollar `$` is
 */
export function readPay(
  context: FieldContext,
  spoken: Pick<SalaryHints, 'country' | 'language'>,
): Picked<Salary> | null {
  const salaries = context.fields.salary ?? [];
  const stated = salaries.filter(({ origin }) => origin !== 'text');
  const bySign = { ...spoken, ...currencyAndUnit(context, stated) };
  const hints = { ...spoken, ...currencyAndUnit(context, stated, salaries) };
  reportNotUnderstood(
    context,
    'salary',
    (value) => (saysNoAmount(value) ? value : readSalary(asRange(value), hints)),
    'an amount of money',
  );
  const picked =
    readParts(context, hints) ??
    pick(context, 'salary', (value) => withCurrency(value, hints, bySign), sameRange);
  if (picked === null) return null;
  const { min, max } = picked.value;
  if (min !== null && max !== null && min > max) {
    const at = locate(context, picked.candidate);
    context.problems.push(problem('salary-reversed', at, { minimum: min, maximum: max }));
    return null;
  }
  return picked;
}

/**
 * A sum that was read before the country was known, such as "148 kr. i timen", is read once more.
 *
 * @param bySign what tells whose a sign is, without the sums of the text, which only bear it
 */
function withCurrency(value: unknown, hints: SalaryHints, bySign: SalaryHints): Salary | null {
  const salary = readSalary(asRange(value), hints);
  if (salary === null) return null;
  const text = wordsOf(value) ?? salary.text;
  const said = readSalary(text);
  const again = readSalary(text, bySign);
  const isBySign = salary.currency === null || said?.currency === salary.currency;
  return isBySign && again !== null && sameRange(again, salary)
    ? { ...salary, currency: again.currency }
    : salary;
}

/** As it is written in the text that it was read from. */
function wordsOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null && 'text' in value
    ? readText(value.text)
    : null;
}

/** `[50000, 70000]` are the two ends of one range. */
function asRange(value: unknown): unknown {
  if (!Array.isArray(value) || value.length !== 2) return value;
  const [min, max] = value as unknown[];
  return typeof min === 'number' && typeof max === 'number' ? { min, max } : value;
}

function sameRange(a: Salary, b: Salary): boolean {
  return a.min === b.min && a.max === b.max;
}

/** Pay given as `salary_min`, `salary_max` and `currency`. */
function readParts(context: FieldContext, hints: SalaryHints): Picked<Salary> | null {
  const [minimum] = context.fields.salaryMin ?? [];
  const [maximum] = context.fields.salaryMax ?? [];
  const candidate = minimum ?? maximum;
  if (candidate === undefined) return null;
  const ends = {
    min: minimum?.value ?? null,
    max: maximum?.value ?? null,
    currency: readText(context.fields.salaryCurrency?.[0]?.value),
    unit: readText(context.fields.salaryUnit?.[0]?.value),
  };
  const alone = readSalary(ends, hints);
  if (alone === null) {
    for (const field of ['salaryMin', 'salaryMax'] as const)
      reportNotUnderstood(context, field, () => null, 'an amount of money');
    return null;
  }
  const currency =
    alone.currency ?? signOf(ends.min, hints) ?? signOf(ends.max, hints) ?? inText(context, alone);
  const value = currency === alone.currency ? alone : readSalary({ ...ends, currency }, hints);
  return { value: value ?? alone, candidate };
}

/** "$ 143,736" in one of the parts. */
function signOf(end: unknown, hints: SalaryHints): string | null {
  return typeof end === 'string' ? (readSalary(end, hints)?.currency ?? null) : null;
}

/** The currency in which the posting's text repeats one of the amounts. */
function inText(context: FieldContext, { min, max }: Salary): string | null {
  for (const { origin, value } of context.fields.salary ?? []) {
    if (origin !== 'text') continue;
    const said = readSalary(value);
    const ends = [said?.min, said?.max].filter((end) => end !== null && end !== undefined);
    if (ends.some((end) => end === min || end === max)) return said?.currency ?? null;
  }
  return null;
}

/** Words that employers put in the place of an amount. */
const NO_AMOUNT =
  /\b(?:competiti(?:ve|ef|f)|negotiable|negotiat(?:ion|ed)|d\.?o\.?e\b|depend(?:s|ing|ent)|commensurate|market|attracti(?:ve|ef|f)|generous|excellent|great|good|fair|on request|upon request|discuss(?:ed)?|confidential|unpaid|volunteer|equity|verhandlungsbasis|vereinbarung|wettbewerbsf|attraktiv|marktconform|overleg|selon|à négocier|a convenir|da concordare|dohodou|do uzgodnienia|based on|according to|open)/iu;

function saysNoAmount(value: unknown): boolean {
  return typeof value === 'string' && NO_AMOUNT.test(value.slice(0, 500));
}

/** @param sources sums in the order in which they are believed; the fields for the parts come after the first */
function currencyAndUnit(
  { fields }: FieldContext,
  ...[first = [], ...others]: readonly (readonly Candidate[])[]
): Pick<Salary, 'currency' | 'unit'> {
  const partsFrom = (candidates: readonly Candidate[]) =>
    candidates.map(({ value }) => partsOf(value));
  const stated = [
    ...partsFrom(first),
    {
      currency: readText(fields.salaryCurrency?.[0]?.value),
      unit: readText(fields.salaryUnit?.[0]?.value),
    },
    ...partsFrom(others.flat()),
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
