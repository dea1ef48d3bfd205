import type { Candidate, Field } from '../../formats/raw-posting.ts';
import { problem } from '../../problems/problem.ts';
import { saysNothing } from '../../values/says-nothing.ts';
import { type FieldContext, locate, nameOf, quote } from './pick.ts';

/**
 * Warns of every line of the front matter that states something for a field and that its reader makes
 * nothing of, so that no line is passed over in silence.
 *
 * @param read answers null for a value that says nothing
 * @param expected what to write, in words that fit into "Write … after the name"
 */
export function reportNotUnderstood(
  context: FieldContext,
  field: Field,
  read: (value: unknown, candidate: Candidate) => unknown,
  expected: string,
): void {
  for (const candidate of context.fields[field] ?? []) {
    const { origin, value } = candidate;
    if (origin !== 'front matter' || saysNothing(value)) continue;
    if (read(value, candidate) !== null) continue;
    const details = { key: nameOf(candidate, field), value: quote(value), expected };
    context.problems.push(problem('not-understood', locate(context, candidate), details));
  }
}
