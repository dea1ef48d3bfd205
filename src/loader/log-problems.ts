import type { AstroIntegrationLogger } from 'astro';
import type { Problem } from '../problems/problem.ts';
import { formatProblem } from '../problems/report.ts';

/** Writes every problem to the build's log, errors last so that they stay in sight. */
export function logProblems(logger: AstroIntegrationLogger, problems: readonly Problem[]): void {
  for (const found of problems) {
    if (found.severity === 'warning') logger.warn(formatProblem(found));
  }
  for (const found of problems) {
    if (found.severity === 'error') logger.error(formatProblem(found));
  }
}
