import type { Problem } from '../problems/problem.ts';
import { summariseProblems } from '../problems/report.ts';

/** Ends a build in which at least one posting was refused; the log has the problems one by one. */
export class InvalidPostingsError extends Error {
  override readonly name = 'InvalidPostingsError';
  /** Shown by Astro below the message. */
  readonly hint =
    "Mend the files named above, or publish the others without them: set INVALID_POSTINGS=skip for one build, or invalidPostings: 'skip' in src/board.config.ts.";

  constructor(problems: readonly Problem[]) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    super(`The board was not built: ${summariseProblems(errors)}.`);
    // The fault lies in the files, so a trace through the reader would only hide their names.
    this.stack = '';
  }
}
