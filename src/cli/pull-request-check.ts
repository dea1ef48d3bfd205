/** Checks the postings that a pull request changes: `npm run pr:check`. */
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'astro/zod';
import boardConfig from '../board.config.ts';
import { readEnvironment } from '../config/environment.ts';
import { siteSettings } from '../config/site-settings.ts';
import { githubReport } from '../problems/github-report.ts';
import { summariseProblems } from '../problems/report.ts';
import { reportComment } from '../pull-requests/comment.ts';
import { makeReport } from '../pull-requests/make-report.ts';
import { checkPullRequest } from './github/check-pull-request.ts';
import { takePostings, TreeError } from './github/pull-request-tree.ts';
import { runCommand } from './run-command.ts';

const USAGE = `Usage: npm run pr:check -- [--repository FOLDER] [--base COMMIT] [--report FILE]

Checks the postings that the commit checked out in FOLDER changes, beside all others of the board, and
annotates their lines. Only the folder of postings is taken from FOLDER; none of its code is run. In a
workflow, GITHUB_EVENT_PATH names the pull request, and GITHUB_STEP_SUMMARY gets the result.

  --repository FOLDER  a clone of the repository (default: .)
  --base COMMIT        what to compare with (default: HEAD^1, which is the base where HEAD is a merge)
  --report FILE        where to write what was found, for npm run pr:comment

Exit code 1 when a changed posting would be refused.`;

const eventShape = z.object({ pull_request: z.object({ number: z.int().positive() }) });

process.exitCode = await runCommand(
  {
    usage: USAGE,
    read: (args) =>
      parseArgs({
        args,
        options: {
          repository: { type: 'string', default: '.' },
          base: { type: 'string', default: 'HEAD^1' },
          report: { type: 'string' },
        },
      }).values,
    run: ({ repository, base, report }) => check(repository, base, report ?? null),
    expected: TreeError,
  },
  process.argv.slice(2),
);

async function check(repository: string, base: string, file: string | null): Promise<number> {
  const settings = siteSettings(boardConfig, readEnvironment(process.env));
  const folder = folderOf(settings.postingsDirectory);
  const tree = await takePostings(repository, folder, base);
  try {
    const checked = await checkPullRequest(tree, settings);
    const problems = checked.flatMap((posting) => posting.problems);
    const report = makeReport(pullRequestNumber(), checked);
    if (problems.length > 0) console.log(githubReport(problems));
    console.log(
      checked.length === 0
        ? `No posting in ${folder} is changed.`
        : `Changed postings: ${checked.length}; ${summariseProblems(problems)}.`,
    );
    if (file !== null) writeFileSync(file, JSON.stringify(report));
    const summary = process.env['GITHUB_STEP_SUMMARY'];
    if (summary) appendFileSync(summary, reportComment(report, null));
    return report.errors > 0 ? 1 : 0;
  } finally {
    rmSync(tree.root, { recursive: true, force: true });
  }
}

/** @throws {TreeError} when postings are kept outside the repository */
function folderOf(postingsDirectory: string): string {
  const folder = postingsDirectory.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
  if (folder !== '' && !/^(?:\/|[A-Za-z]:)|(?:^|\/)\.\.(?:\/|$)/.test(folder)) return folder;
  throw new TreeError(
    `POSTINGS_DIR is "${postingsDirectory}". Name a folder of the repository, from its root.`,
  );
}

/** 1 outside a workflow, where nobody asks for it. */
function pullRequestNumber(): number {
  const file = process.env['GITHUB_EVENT_PATH'];
  if (!file) return 1;
  const event = eventShape.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  return event.success ? event.data.pull_request.number : 1;
}
