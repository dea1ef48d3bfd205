import type { FoundField } from '../importing/found-fields.ts';
import { originText } from '../importing/field-table.ts';
import type { Posting } from '../posting/posting.ts';
import type { Problem } from '../problems/problem.ts';
import type { Change } from './changes.ts';
import {
  fitting,
  MOST_POSTINGS,
  MOST_PROBLEMS,
  type Report,
  type ReportedPosting,
} from './report.ts';

/** A changed posting, read as a build would read it after the merge. */
export interface CheckedPosting extends Change {
  readonly posting: Posting | null;
  readonly fields: readonly FoundField[];
  readonly problems: readonly Problem[];
  readonly withoutMarkupBecause: readonly string[];
}

/** Puts what was found into a report. Postings with errors come first, where there are too many. */
export function makeReport(pullRequest: number, checked: readonly CheckedPosting[]): Report {
  const all = checked.flatMap(({ problems }) => problems);
  const told = [...checked]
    .sort((a, b) => errorsOf(b.problems) - errorsOf(a.problems))
    .slice(0, MOST_POSTINGS);
  return {
    version: 1,
    pullRequest,
    postings: told.map(reported),
    morePostings: checked.length - told.length,
    errors: errorsOf(all),
    warnings: all.length - errorsOf(all),
  };
}

function reported(checked: CheckedPosting): ReportedPosting {
  const { file, change, from, posting, fields, problems, withoutMarkupBecause } = checked;
  return {
    file: fitting(file),
    change,
    from: from === null ? null : fitting(from),
    id: posting?.id ?? null,
    heading: posting === null ? null : fitting(`${posting.title} — ${posting.company.name}`),
    fields: fields.map((found) => ({
      field: found.field,
      value: found.value === null ? null : fitting(found.value),
      where: fitting(originText(found)),
    })),
    problems: problems.slice(0, MOST_PROBLEMS).map(({ code, severity, line, column, ...said }) => ({
      code,
      severity,
      line: line ?? null,
      column: column ?? null,
      message: fitting(said.message),
      hint: fitting(said.hint),
    })),
    moreProblems: Math.max(0, problems.length - MOST_PROBLEMS),
    withoutMarkupBecause: withoutMarkupBecause.map(fitting),
  };
}

function errorsOf(problems: readonly Problem[]): number {
  return problems.filter(({ severity }) => severity === 'error').length;
}
