import { workflowCommand } from '../problems/github-report.ts';

/** An open posting without JobPosting markup. */
export interface WithoutMarkup {
  /** The file as its editor knows it. */
  readonly file: string;
  /** Why; never empty. */
  readonly reasons: readonly string[];
}

/** Files that are named for one reason; a board's own decision may concern all of them. */
const NAMED = 10;

/**
 * Which postings search engines do not list as jobs, and why, for a person at a terminal: under each
 * reason the files, the first few of many.
 *
 * @param open how many open postings there are in all
 */
export function markupTextReport(found: readonly WithoutMarkup[], open: number): string {
  const groups = byReason(found).flatMap(([reason, files]) => [
    `  ${reason}:`,
    ...files.slice(0, NAMED).map((file) => `    ${file}`),
    ...(files.length > NAMED ? [`    and ${files.length - NAMED} more`] : []),
  ]);
  const noun = open === 1 ? 'posting' : 'postings';
  return [
    `Search engines get no JobPosting markup for ${found.length} of ${open} open ${noun}, because`,
    ...groups,
  ].join('\n');
}

/** The same as notices, which GitHub shows at their files in a pull request. */
export function markupGithubReport(found: readonly WithoutMarkup[]): string {
  return byReason(found)
    .flatMap(([reason, files]) => files.slice(0, NAMED).map((file) => ({ file, reason })))
    .map(({ file, reason }) => {
      const message = `Search engines get no JobPosting markup for this posting, because ${reason}.`;
      return workflowCommand('notice', { file, title: 'no-job-posting-markup' }, message);
    })
    .join('\n');
}

/** Files by what they lack, most of them first. */
function byReason(found: readonly WithoutMarkup[]): [string, string[]][] {
  const groups = new Map<string, string[]>();
  for (const { file, reasons } of found) {
    const reason = reasons.join('; ');
    groups.set(reason, [...(groups.get(reason) ?? []), file]);
  }
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
}
