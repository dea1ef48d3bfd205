import { catalogue } from './catalogue.ts';

/** A stable name for one kind of problem; the full list is {@link catalogue}. */
export type ProblemCode = keyof typeof catalogue;

/** An error refuses the posting; a warning publishes it and says so. */
export type Severity = 'error' | 'warning';

/** A place in a file an editor can go to. Lines and columns count from 1. */
export interface Location {
  /** Path of the file as the editor knows it. */
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** One thing that is wrong, or doubtful, in one file. */
export interface Problem extends Location {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** What is wrong, in a sentence that quotes the value. */
  readonly message: string;
  /** What to write instead. */
  readonly hint: string;
}

/** What a code's wording needs to know; an empty object when it needs nothing. */
/** The particulars that a problem's wording needs. */
export type Details<C extends ProblemCode> =
  Parameters<(typeof catalogue)[C]['message']> extends [infer D] ? D : Record<string, never>;

/** Makes a problem from the catalogue's wording. */
export function problem<C extends ProblemCode>(
  code: C,
  location: Location,
  details: Details<C>,
): Problem {
  const entry = catalogue[code] as {
    severity: Severity;
    message: (details: Details<C>) => string;
    hint: (details: Details<C>) => string;
  };
  return {
    code,
    severity: entry.severity,
    file: location.file,
    line: location.line,
    column: location.column,
    message: entry.message(details),
    hint: entry.hint(details),
  };
}

/** Whether any of the problems refuses its posting. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
