/** Writes what the check of a pull request found into one comment: `npm run pr:comment`. */
import { lstatSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { githubClient } from '../github/github-client.ts';
import { GithubError } from '../github/github-error.ts';
import { keepComment } from '../github/kept-comment.ts';
import { githubAccess, writerOf } from '../github/run-environment.ts';
import { COMMENT_MARK, reportComment } from '../pull-requests/comment.ts';
import { previewUrl } from '../pull-requests/preview.ts';
import { LARGEST_REPORT, readReport, type Report } from '../pull-requests/report.ts';
import { provenPullRequest } from './github/proven-pull-request.ts';
import { runCommand } from './run-command.ts';

const USAGE = `Usage: npm run pr:comment -- --report FILE

Keeps one comment of a pull request up to date with the report that npm run pr:check wrote. For the
event workflow_run: GITHUB_EVENT_PATH says which commit was checked, GITHUB_TOKEN may write comments.
PREVIEW_URL, such as https://deploy-preview-{number}--board.netlify.app, adds links to a preview.`;

process.exitCode = await runCommand(
  {
    usage: USAGE,
    read: (args) => {
      const { report } = parseArgs({ args, options: { report: { type: 'string' } } }).values;
      if (report === undefined) throw new Error('--report is missing.');
      return report;
    },
    run: comment,
    expected: GithubError,
  },
  process.argv.slice(2),
);

async function comment(file: string): Promise<number> {
  const report = reportIn(file);
  if (report === null) {
    console.log('There is no report, or none that can be read. Nothing was written.');
    return 0;
  }
  const client = githubClient(githubAccess(process.env));
  const event: unknown = JSON.parse(readFileSync(process.env['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
  const proven = await provenPullRequest(client, event, report.pullRequest);
  if (proven === null) {
    console.log(
      `The commit that was checked is not, or no longer, the head of pull request ${report.pullRequest}. Nothing was written.`,
    );
    return 0;
  }
  const preview = previewUrl(process.env['PREVIEW_URL'], proven);
  const kept = await keepComment(client, proven, reportComment(report, preview), {
    mark: COMMENT_MARK,
    writer: writerOf(process.env),
    onlyIfThere: report.postings.length === 0,
  });
  console.log(`The comment on pull request ${proven}: ${kept}.`);
  return 0;
}

/** Null when the file is absent, a link, too large, or no report. */
function reportIn(file: string): Report | null {
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (found?.isFile() !== true || found.size > LARGEST_REPORT) return null;
  return readReport(readFileSync(file, 'utf8'));
}
