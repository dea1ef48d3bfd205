import pc from 'picocolors';
import { fieldTable } from '../../importing/field-table.ts';
import { sortProblems } from '../../problems/report.ts';
import { textReport } from '../../problems/text-report.ts';
import type { Outcome } from './outcome.ts';

/** Where a report is read. */
export interface Page {
  /** Columns of the terminal. */
  readonly width: number;
  readonly colour: boolean;
}

/** An outcome for a person at a terminal. */
export function showOutcome(outcome: Outcome, { width, colour }: Page): string {
  const { bold, green, red } = pc.createColors(colour);
  const { fields, problems, reason, file } = outcome;
  const parts = [bold(outcome.input)];
  if (fields.length > 0) parts.push(fieldTable(fields, width, colour));
  if (problems.length > 0) {
    const name = problems[0]?.file;
    const textOf = (asked: string): string | undefined =>
      asked === name ? outcome.sourceText : undefined;
    parts.push(textReport(sortProblems(problems), textOf, colour));
  }
  switch (outcome.did) {
    case 'wrote':
      parts.push(
        `${green('Wrote')} ${file ?? ''}\nLook it through, then run: npm run check -- ${file ?? ''}`,
      );
      break;
    case 'would write':
      parts.push(`Would write ${file ?? ''}:\n\n${outcome.markdown ?? ''}`.trimEnd());
      break;
    case 'refused':
      if (reason !== null) parts.push(`${red('Not imported:')} ${reason.message}\n${reason.hint}`);
      else parts.push(`${red('Not imported:')} the errors above keep it from being a posting.`);
      parts.push('Nothing was written.');
  }
  return parts.join('\n\n');
}
