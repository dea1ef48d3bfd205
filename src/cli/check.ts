import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import boardConfig from '../board.config.ts';
import { readEnvironment } from '../config/environment.ts';
import { siteSettings } from '../config/site-settings.ts';
import type { FolderReading } from '../loader/board-folder.ts';
import { siteAddresses } from '../presentation/addresses.ts';
import { githubReport } from '../problems/github-report.ts';
import { hasErrors } from '../problems/problem.ts';
import { summariseProblems } from '../problems/report.ts';
import { textReport } from '../problems/text-report.ts';
import { readCompanyProfiles } from './company-profiles.ts';
import { type MarkupReading, markupOf } from './markup-reading.ts';
import { markupGithubReport, markupTextReport } from './markup-report.ts';
import { readBoard } from './read-board.ts';

const USAGE = `Usage: npm run check -- [paths…] [--format text|json|github]

Reads the postings as a build would and prints every problem. Paths are posting files or folders;
without any, the whole board is checked. Names the postings for which search engines get no JobPosting
markup too, and why; that is no problem. Exit code 1 when a posting would be refused.`;

const FORMATS = ['text', 'json', 'github'] as const;
type Format = (typeof FORMATS)[number];

process.exitCode = await check(process.argv.slice(2));

async function check(args: string[]): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    return usageError(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help === true) {
    console.log(USAGE);
    return 0;
  }
  const format = FORMATS.find((name) => name === values.format);
  if (format === undefined) return usageError(`There is no format "${values.format}".`);
  const missing = positionals.find((target) => !existsSync(target));
  if (missing !== undefined) return usageError(`There is no file or folder "${missing}".`);

  const settings = siteSettings(boardConfig, readEnvironment(process.env));
  const reading = await readChosen(
    positionals.map((target) => path.resolve(target)),
    path.resolve(settings.postingsDirectory),
    (directory) => readBoard(directory, settings, { demands: settings }),
  );
  const profiles = await readCompanyProfiles(settings.companiesDirectory);
  const markup = markupOf(reading.published, profiles, {
    ...settings,
    addresses: siteAddresses(settings),
  });
  print(reading, markup, format);
  return hasErrors(reading.problems) ? 1 : 0;
}

/**
 * Reads the whole board, so that a posting is compared with all others, and keeps what was asked for.
 * Paths outside the board's folder are read as folders of their own.
 */
async function readChosen(
  targets: readonly string[],
  board: string,
  read: (directory: string) => Promise<FolderReading>,
): Promise<FolderReading> {
  if (targets.length === 0) return read(board);
  const folders = new Set(
    targets.map((target) => (isBelow(target, board) ? board : folderOf(target))),
  );
  const readings: FolderReading[] = [];
  for (const folder of folders) readings.push(await read(folder));
  const files = readings
    .flatMap((reading) => reading.files)
    .filter(({ file }) => targets.some((target) => isBelow(file.absolutePath, target)));
  const names = new Set(files.map(({ file }) => file.displayPath));
  return {
    files,
    published: readings
      .flatMap((reading) => reading.published)
      .filter(({ file }) => names.has(file.displayPath)),
    problems: readings.flatMap((reading) => reading.problems).filter(({ file }) => names.has(file)),
  };
}

function isBelow(file: string, folder: string): boolean {
  return file === folder || file.startsWith(folder + path.sep);
}

function folderOf(target: string): string {
  return statSync(target).isDirectory() ? target : path.dirname(target);
}

function print(
  { files, published, problems }: FolderReading,
  markup: MarkupReading,
  format: Format,
): void {
  if (format === 'json') {
    const postings = files.flatMap(({ posting }) =>
      posting === null
        ? []
        : [{ ...posting, withoutMarkupBecause: markup.reasons.get(posting) ?? [] }],
    );
    console.log(JSON.stringify({ problems, postings }, null, 2));
    return;
  }
  if (format === 'github') {
    if (problems.length > 0) console.log(githubReport(problems));
    if (markup.without.length > 0) console.log(markupGithubReport(markup.without));
    return;
  }
  const isTerminal = (process.stdout as { isTTY?: boolean }).isTTY === true;
  const colour = isTerminal && process.env['NO_COLOR'] === undefined;
  if (problems.length > 0) console.log(`${textReport(problems, textOf, colour)}\n`);
  if (markup.without.length > 0) {
    console.log(`${markupTextReport(markup.without, markup.open)}\n`);
  }
  const counted = `${files.length} ${files.length === 1 ? 'file' : 'files'} read`;
  console.log(`${counted}, ${published.length} fit to publish: ${summariseProblems(problems)}.`);
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function usageError(message: string): number {
  console.error(`${message}\n\n${USAGE}`);
  return 2;
}
