import { codeBlock, codeText } from '../github/untrusted-text.ts';
import type { Problem } from '../problems/problem.ts';

/** The invisible mark of the comment that tells what became of a posting. */
export const STATUS_MARK = '<!-- corkboard: posting of this issue -->';

const AGAIN =
  'Edit the text at the top of this issue. Then an editor removes the label `approved` and adds it again.';

/** A comment on answers that cannot be read. */
export function faultsComment(
  faults: readonly {
    readonly heading: string;
    readonly answer: string | null;
    readonly fault: string;
  }[],
): string {
  const rows = faults.map(
    ({ heading, answer, fault }) =>
      `| ${heading} | ${answer === null ? 'nothing' : codeText(answer, 100)} | ${codeText(fault, 500)} |`,
  );
  return [
    '### Not yet a posting',
    '',
    'These answers could not be read as a build would read them:',
    '',
    '| Question | Answer | What is wrong |',
    '| --- | --- | --- |',
    ...rows,
    '',
    AGAIN,
  ].join('\n');
}

/** A comment on a posting that the build would refuse. */
export function refusalComment(problems: readonly Problem[]): string {
  const lines = problems.map(
    ({ severity, message, hint, code }) => `${severity}  ${message} [${code}]\n    ${hint}`,
  );
  return [
    '### Not yet a posting',
    '',
    'The board would refuse it:',
    '',
    codeBlock(lines.join('\n'), 8_000),
    '',
    AGAIN,
  ].join('\n');
}

/** A comment that leads to the pull request. */
export function pullRequestComment(number: number): string {
  return `#${number} holds this posting. Merging it publishes the posting and closes this issue.\n\nAfter changes to the text above, an editor removes the label \`approved\` and adds it again; the pull request then follows.`;
}

export const NO_PERMISSION_COMMENT =
  'The label `approved` counts only when somebody adds it who may write to this repository. Nothing was done.';

/** @param branch the posting's branch */
export function touchedComment(branch: string): string {
  return `The branch ${codeText(branch)} has commits by somebody else, which would be lost, so it was left as it is. Change the posting there, or delete the branch, remove the label \`approved\` and add it again.`;
}

/** @param compare the address of the page that opens a pull request for the branch */
export function noPullRequestComment(compare: string): string {
  return `The posting is ready on a branch, but this repository does not let workflows open pull requests. [Open it by hand](${compare}), or allow it under Settings, Actions, General: "Allow GitHub Actions to create and approve pull requests".`;
}
