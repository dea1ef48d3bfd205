import type { Candidate, Field } from '../../formats/raw-posting.ts';
import { problem } from '../../problems/problem.ts';
import { type DateOrder, dateOrderOf, readDate } from '../../values/date.ts';
import { type FieldContext, locate, nameOf, pick, type Picked, quote } from './pick.ts';

/** Reads a field that holds a calendar day; text that names no day is left out with a warning. */
export function readDateField(
  context: FieldContext,
  field: Extract<Field, 'datePosted' | 'validThrough'>,
): Picked<string> | null {
  return pick(
    context,
    field,
    (value, candidate) => readDay(context, field, value, candidate),
    equal,
  );
}

function equal(a: string, b: string): boolean {
  return a === b;
}

function readDay(
  context: FieldContext,
  field: Field,
  value: unknown,
  candidate: Candidate,
): string | null {
  const reading = readDate(value, provenOrder(context, candidate));
  if (reading.kind === 'date') return reading.date;
  if (reading.kind === 'none') return null;
  const details = { key: nameOf(candidate, field), value: quote(value) };
  const at = locate(context, candidate);
  if (candidate.origin === 'file name') {
    context.problems.push(problem('unreadable-date', at, { ...details, key: 'the file name' }));
  } else if (reading.kind === 'impossible' && candidate.origin === 'front matter') {
    context.problems.push(problem('impossible-date', at, details));
  } else if (reading.kind === 'ambiguous') {
    context.problems.push(problem('ambiguous-date', at, details));
  } else {
    context.problems.push(problem('unreadable-date', at, details));
  }
  return null;
}

/** How the other dates of a candidate's source are ordered: beside 11/17/2026, 11/03/2026 is in November. */
function provenOrder({ fields }: FieldContext, { origin }: Candidate): DateOrder | null {
  const orders = new Set(
    [...(fields.datePosted ?? []), ...(fields.validThrough ?? [])]
      .filter((other) => other.origin === origin)
      .map((other) => dateOrderOf(other.value))
      .filter((order) => order !== null),
  );
  const [only] = orders;
  return orders.size === 1 ? (only ?? null) : null;
}
