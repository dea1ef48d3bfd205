/** Makes a pull request of an approved issue "Post a job": `npm run issue:posting`. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import boardConfig from '../board.config.ts';
import { readEnvironment } from '../config/environment.ts';
import { siteSettings } from '../config/site-settings.ts';
import { githubClient } from '../github/github-client.ts';
import { GithubError } from '../github/github-error.ts';
import { keepComment } from '../github/kept-comment.ts';
import { githubAccess, repositoryUrl, writerOf } from '../github/run-environment.ts';
import {
  faultsComment,
  NO_PERMISSION_COMMENT,
  noPullRequestComment,
  pullRequestComment,
  refusalComment,
  STATUS_MARK,
  touchedComment,
} from '../issue-form/words.ts';
import { mayWrite, readApproval } from './github/issue-event.ts';
import { branchOf, openPullRequest, putOnBranch } from './github/posting-pull-request.ts';
import { type FromIssue, postingFromIssue } from './github/posting-from-issue.ts';
import { runCommand } from './run-command.ts';

const USAGE = `Usage: npm run issue:posting -- [--event FILE] [--dry-run]

Makes a posting of an issue that was written with the form "Post a job", once somebody who may write to
the repository has added the label "approved", and opens a pull request with it. Run again, it brings the
pull request up to date. What cannot be read is told in a comment on the issue.

  --event FILE  the event "issues" as GitHub sends it (default: what GITHUB_EVENT_PATH names)
  --dry-run     show the posting and its problems; ask and change nothing on GitHub`;

process.exitCode = await runCommand(
  {
    usage: USAGE,
    read: (args) => {
      const { event = process.env['GITHUB_EVENT_PATH'], 'dry-run': dryRun } = parseArgs({
        args,
        options: { event: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
      }).values;
      if (event === undefined || event === '') {
        throw new Error('--event is missing: outside a workflow, name the file of an event.');
      }
      return { event, dryRun };
    },
    run: ({ event, dryRun }) => follow(readEvent(event), dryRun),
    expected: GithubError,
  },
  process.argv.slice(2),
);

function readEvent(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new GithubError(
      `The event "${file}" cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
      'Name a file with an event, as JSON, with --event.',
    );
  }
}

async function follow(event: unknown, dryRun: boolean): Promise<number> {
  const approval = readApproval(event);
  if (approval === null) {
    console.log('This event approves of no open issue. Nothing to do.');
    return 0;
  }
  const settings = siteSettings(boardConfig, readEnvironment(process.env));
  const made = await postingFromIssue(approval.issue, approval.body, settings);
  if (made.kind === 'no form') {
    console.log('This issue was not written with the form "Post a job". Nothing to do.');
    return 0;
  }
  if (dryRun) return show(made);

  const client = githubClient(githubAccess(process.env));
  const say = (words: string) =>
    keepComment(client, approval.issue, words, {
      mark: STATUS_MARK,
      writer: writerOf(process.env),
    });
  if (!(await mayWrite(client, approval.by))) {
    await say(NO_PERMISSION_COMMENT);
    console.log('Whoever added the label may not write to the repository. Said so on the issue.');
    return 0;
  }
  if (made.kind !== 'posting') {
    await say(made.kind === 'faults' ? faultsComment(made.faults) : refusalComment(made.problems));
    console.log('The posting needs mending. Said so on the issue.');
    return 0;
  }
  const branch = branchOf(approval.issue);
  const proposal = { ...made, issue: approval.issue, base: approval.defaultBranch };
  if (!(await putOnBranch(client, proposal))) {
    await say(touchedComment(branch));
    console.log(`The branch ${branch} has commits by somebody else. Said so on the issue.`);
    return 0;
  }
  try {
    const number = await openPullRequest(client, proposal);
    await say(pullRequestComment(number));
    console.log(`Pull request #${number} holds the posting of issue #${approval.issue}.`);
    return 0;
  } catch (error) {
    if (!(error instanceof GithubError) || error.status !== 403) throw error;
    const base = repositoryUrl(process.env, client.repository);
    await say(noPullRequestComment(`${base}/compare/${branch}?expand=1`));
    throw error;
  }
}

function show(made: Exclude<FromIssue, { kind: 'no form' }>): number {
  if (made.kind === 'posting') {
    console.log(`Would propose ${made.path}:\n\n${made.text}\nwith the words:\n\n${made.body}`);
    return 0;
  }
  const words = made.kind === 'faults' ? faultsComment(made.faults) : refusalComment(made.problems);
  console.log(`Would say on the issue:\n\n${words}`);
  return 1;
}
