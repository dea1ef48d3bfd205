import type { Candidate, Field, RawFields } from '../../formats/raw-posting.ts';
import { type Location, type Problem, problem } from '../../problems/problem.ts';

/** A value that was understood, with the candidate it came from. */
export interface Picked<T> {
  readonly value: T;
  readonly candidate: Candidate;
}

/** What the readers of single fields share: the candidates, the problems found so far, the file. */
export interface FieldContext {
  readonly fields: RawFields;
  readonly problems: Problem[];
  /** The file's path as the editor knows it. */
  readonly file: string;
}

/** Where a candidate stands, for a problem. */
export function locate(context: FieldContext, candidate: Candidate): Location {
  return { file: context.file, line: candidate.line, column: candidate.column };
}

/** The name an editor knows a candidate by: its key, or what kind of thing it was found in. */
export function nameOf(candidate: Candidate, field: Field): string {
  return candidate.key ?? field;
}

/** A candidate's value as one short line, for a message. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

/**
 * The most trusted candidate of a field that the reader understands.
 *
 * @param read answers null for a value that says nothing
 * @param same tells whether two understood values agree; when given, disagreement is reported
 */
export function pick<T>(
  context: FieldContext,
  field: Field,
  read: (value: unknown, candidate: Candidate) => T | null,
  same?: (a: T, b: T) => boolean,
): Picked<T> | null {
  let picked: Picked<T> | null = null;
  for (const candidate of context.fields[field] ?? []) {
    const value = read(candidate.value, candidate);
    if (value === null) continue;
    if (picked === null) {
      picked = { value, candidate };
      if (same === undefined || !reportsDisagreement(candidate)) break;
    } else if (reportsDisagreement(candidate) && candidate.origin !== picked.candidate.origin) {
      if (same?.(picked.value, value) === false) {
        context.problems.push(disagreement(context, field, picked, { value, candidate }));
        break;
      }
    }
  }
  return picked;
}

/**
 * Front matter is the editor's own correction, so it overrules in silence; what is read from prose is
 * too uncertain to contradict anything.
 */
function reportsDisagreement({ origin }: Candidate): boolean {
  return origin === 'JSON-LD' || origin === 'microdata' || origin === 'RDFa' || origin === 'page';
}

function disagreement<T>(
  context: FieldContext,
  field: Field,
  used: Picked<T>,
  other: Picked<T>,
): Problem {
  return problem('sources-disagree', locate(context, used.candidate), {
    field,
    used: quote(used.value),
    usedOrigin: used.candidate.origin,
    other: quote(other.value),
    otherOrigin: other.candidate.origin,
  });
}
