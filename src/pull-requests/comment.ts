import { codeBlock, codeText } from '../github/untrusted-text.ts';
import { counted } from '../presentation/labels.ts';
import { previewPage } from './preview.ts';
import type { Report, ReportedPosting, ReportedProblem } from './report.ts';

/** The invisible mark by which the comment is known again. */
export const COMMENT_MARK = '<!-- corkboard: postings of this pull request -->';

/** Characters of a comment; GitHub takes 65,536, and the mark and what is said around it need a few. */
const ROOM = 60_000;
/** Postings that are shown unfolded. */
const UNFOLDED = 2;

/** A report as the Markdown of a comment. Nothing of the report's text means anything in it. */
export function reportComment(report: Report, preview: string | null): string {
  if (report.postings.length === 0) return 'This pull request changes no postings.\n';
  return `${reportInMarkdown(report, preview)}\nCorrections can be made in this pull request; this comment follows them. \`docs/fields.md\` lists the fields.\n`;
}

/** The same without what only holds for a comment. */
export function reportInMarkdown(report: Report, preview: string | null): string {
  const { postings } = report;
  const parts = [`${headline(report)}\n`];
  if (preview !== null) parts.push(`[Look at the preview](${preview}/) of the board.\n`);
  const open = postings.length <= UNFOLDED;
  let room = ROOM - parts.join('\n').length;
  let shown = 0;
  for (const posting of postings) {
    const section = sectionOf(posting, preview, open || hasErrors(posting));
    if (section.length + 1 > room) break;
    room -= section.length + 1;
    parts.push(section);
    shown += 1;
  }
  const left = postings.length - shown + report.morePostings;
  if (left > 0) {
    parts.push(
      `${counted(left, 'more posting')} had no room here. The log of the check tells of their problems.\n`,
    );
  }
  return parts.join('\n');
}

function headline({ postings, morePostings, errors, warnings }: Report): string {
  const changed = counted(postings.length + morePostings, 'changed posting');
  if (errors > 0) {
    const also = warnings > 0 ? ` and ${counted(warnings, 'warning')}` : '';
    return `### ${counted(errors, 'error')}${also} in ${changed}\n\nA posting with an error cannot be published. What to write instead stands below each of them.`;
  }
  const fine = warnings > 0 ? `${counted(warnings, 'warning')} in` : 'No problems in';
  return `### ${fine} ${changed}\n\nPlease look through what was understood: this is how the board will show it.`;
}

const WORDS: Readonly<Record<ReportedPosting['change'], string>> = {
  added: 'new',
  modified: 'changed',
  renamed: 'renamed',
  removed: 'removed',
};

function sectionOf(posting: ReportedPosting, preview: string | null, open: boolean): string {
  const { file, change, from, heading, id } = posting;
  const name = heading === null ? '' : `${codeText(heading)} · `;
  const before = from === null ? '' : ` (before: ${codeText(from)})`;
  const state = hasErrors(posting) ? ' · <b>cannot be published yet</b>' : '';
  const parts = [
    `<details${open ? ' open' : ''}><summary>${name}${codeText(file)} · ${WORDS[change]}${before}${state}</summary>`,
    '',
  ];
  if (change === 'removed') {
    parts.push(
      'Links to its page will no longer work. To close a posting, keep the file and add the line `closed: true`.',
      '',
    );
  }
  if (preview !== null && id !== null) {
    parts.push(`[The page in the preview](${previewPage(preview, id)})`, '');
  }
  if (posting.problems.length > 0) parts.push(problemsOf(posting), '');
  if (posting.fields.length > 0) parts.push(tableOf(posting), '');
  for (const reason of posting.withoutMarkupBecause) {
    parts.push(`Search engines get no JobPosting markup for it, because ${codeText(reason)}.`, '');
  }
  parts.push('</details>', '');
  return parts.join('\n');
}

const LONGEST_BLOCK = 6_000;

function problemsOf({ problems, moreProblems }: ReportedPosting): string {
  const lines = problems.map((problem) => {
    const { severity, message, hint, code } = problem;
    return `${severity}${placeOf(problem)}  ${message} [${code}]\n    ${hint}`;
  });
  if (moreProblems > 0) lines.push(`and ${counted(moreProblems, 'more problem')}`);
  return codeBlock(lines.join('\n'), LONGEST_BLOCK);
}

function placeOf({ line, column }: ReportedProblem): string {
  if (line === null) return '';
  return column === null ? `, line ${line}` : `, line ${line}, column ${column}`;
}

function tableOf({ fields }: ReportedPosting): string {
  const rows = fields.map(({ field, value, where }) =>
    value === null
      ? `| ${codeText(field)} | not stated | |`
      : `| ${codeText(field)} | ${codeText(value)} | ${codeText(where)} |`,
  );
  return ['| Field | Understood as | Found in |', '| --- | --- | --- |', ...rows].join('\n');
}

function hasErrors({ problems }: ReportedPosting): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
