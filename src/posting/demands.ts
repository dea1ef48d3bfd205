import { type Problem, problem } from '../problems/problem.ts';
import type { FiledPosting } from './duplicates.ts';
import { statusOf } from './status.ts';

/** What a board's owner makes every open posting state. */
export interface Demands {
  /** What it pays. */
  readonly requirePay: boolean;
  /** From where one may apply, when the work is remote. */
  readonly requireApplicantLocations: boolean;
}

/**
 * Open postings that do not state what their board demands: an error for each. Closed ones may be older
 * than the demand.
 *
 * @param today ISO date
 */
export function findUnmetDemands(
  filed: readonly FiledPosting[],
  today: string,
  demands: Demands,
): readonly Problem[] {
  if (!demands.requirePay && !demands.requireApplicantLocations) return [];
  return filed
    .filter(({ posting }) => statusOf(posting, today) === 'open')
    .flatMap(({ posting: { salary, workplace, applicantLocations }, file }) => [
      ...(demands.requirePay && salary === null ? [problem('pay-required', { file }, {})] : []),
      ...(demands.requireApplicantLocations && workplace === 'remote' && applicantLocations === null
        ? [problem('applicant-locations-required', { file }, {})]
        : []),
    ]);
}

/** Without the warnings that an error about the same thing makes superfluous. */
export function withoutSuperfluous(problems: readonly Problem[]): readonly Problem[] {
  const demanded = new Set(
    problems.filter(({ code }) => code === 'applicant-locations-required').map(({ file }) => file),
  );
  return problems.filter(({ code, file }) => code !== 'remote-for-whom' || !demanded.has(file));
}
