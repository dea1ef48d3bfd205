import type { Candidate } from '../../formats/raw-posting.ts';
import { hasErrors, problem } from '../../problems/problem.ts';
import { saysNothing } from '../../values/says-nothing.ts';
import { readText } from '../../values/text.ts';
import { type FieldContext, locate, type Picked, quote } from './pick.ts';

/** Text that says something. Only the front matter's own placeholders are kept, to be reported. */
export function stated(
  isPlaceholder: (text: string) => boolean,
): (value: unknown, candidate: Candidate) => string | null {
  return (value, { origin }) => {
    const text = readText(value);
    if (text === null || saysNothing(text)) return null;
    return origin !== 'front matter' && isPlaceholder(text) ? null : text;
  };
}

/** A last resort is published, and its editor told where it came from. */
export function reportGuess(
  context: FieldContext,
  code: 'title-from-page' | 'company-from-page',
  found: Picked<string> | null,
): void {
  const source = found?.candidate.guessedFrom;
  if (found === null || source === undefined) return;
  const details = { value: quote(found.value), source };
  context.problems.push(problem(code, locate(context, found.candidate), details));
}

/** A template's own words in place of a title or a company: nothing was filled in. */
export function reportPlaceholder(
  context: FieldContext,
  field: 'title' | 'company',
  found: Picked<string> | null,
  isPlaceholder: (text: string) => boolean,
): void {
  if (found === null || !isPlaceholder(found.value)) return;
  const reason = `its ${field} is "${quote(found.value)}", which is a placeholder from a template`;
  context.problems.push(problem('not-a-posting', locate(context, found.candidate), { reason }));
}

/** What a posting cannot be published without. */
export function reportMissing(
  context: FieldContext,
  found: { title: Picked<string> | null; company: Picked<string> | null; hasText: boolean },
): void {
  // A file that could not be read at all lacks everything; saying so once is enough.
  if (hasErrors(context.problems)) return;
  const at = { file: context.file, line: 1, column: 1 };
  if (found.title === null && found.company === null) {
    const reason = 'neither a title nor a company could be found in it';
    context.problems.push(problem('not-a-posting', at, { reason }));
    return;
  }
  if (found.title === null) context.problems.push(problem('missing-title', at, {}));
  if (found.company === null) context.problems.push(problem('missing-company', at, {}));
  if (!found.hasText) context.problems.push(problem('missing-description', at, {}));
}
