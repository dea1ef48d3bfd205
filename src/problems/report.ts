import type { Problem } from './problem.ts';

/** Errors first within a file; files in the order of their first problem. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compare(a.severity, b.severity),
  );
}

/** `file:line:column`, as editors and terminals link it. */
export function formatLocation({ file, line, column }: Problem): string {
  return [file, line, line === undefined ? undefined : column]
    .filter((part) => part !== undefined)
    .join(':');
}

/** One problem on two lines: what is wrong, and what to do. */
export function formatProblem(found: Problem): string {
  return `${formatLocation(found)}  ${found.severity}  ${found.message} [${found.code}]\n    ${found.hint}`;
}

/** How many errors and warnings there are, in words: `2 errors and 1 warning in 3 files`. */
export function summariseProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const counts = [count(errors, 'error'), count(warnings, 'warning')].filter(
    (part) => part !== null,
  );
  if (counts.length === 0) return 'no problems';
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${counts.join(' and ')} in ${count(files, 'file')}`;
}

function count(number: number, noun: string): string | null {
  return number === 0 ? null : `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
