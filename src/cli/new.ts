/** Begins a posting file: `npm run new`. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import boardConfig from '../board.config.ts';
import { readEnvironment } from '../config/environment.ts';
import { siteSettings } from '../config/site-settings.ts';
import { type Draft, fileNameOf, writeDraft } from '../editing/draft.ts';
import { knownNamesOf, type KnownNames, likelyMeant } from '../editing/known-names.ts';
import { displayPath, isHidden } from '../loader/posting-files.ts';
import { hasErrors } from '../problems/problem.ts';
import { textReport } from '../problems/text-report.ts';
import { problemsOfNew } from './new/check-new.ts';
import { FlagError, type Flags, readFlags } from './new/flags.ts';
import { interview } from './new/interview.ts';
import { BrokenOff, terminalPrompts } from './new/prompts.ts';
import { type Answers, NOTHING, REQUIRED } from './new/questions.ts';
import { readBoard } from './read-board.ts';
import { writeAside } from './write-aside.ts';

const USAGE = `Usage: npm run new -- [flags]

Writes a posting file that passes the check. Asks for what the flags leave open; with --yes, or where
nobody can answer, it asks nothing. An empty value leaves a fact out.

  --title TEXT         the job alone                                       (needed)
  --company TEXT       who is hiring                                       (needed)
  --body FILE or TEXT  what the job is, in Markdown                        (needed)
  --location TEXT      town and country; repeat it, or use semicolons, for several
  --workplace WORD     remote, hybrid or onsite
  --applicants TEXT    worldwide, or countries: NO, SE
  --salary TEXT        the pay with its currency
  --type WORDS         FULL_TIME, PART_TIME, …
  --category TEXT      one broad field of work
  --tags WORDS         parted by commas
  --apply TEXT         a web address or an e-mail address
  --closes DATE        the last day to apply: 2026-12-31
  --website ADDRESS    the company's own site
  --file NAME          the file to write, below the folder of postings
  --yes                ask nothing
  --force              overwrite an existing file`;

/** What a shell expects of a program that was broken off by Ctrl+C. */
const BROKEN_OFF = 130;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  try {
    return await begin(args);
  } catch (error) {
    if (error instanceof BrokenOff) {
      console.error('Nothing was written.');
      return BROKEN_OFF;
    }
    if (error instanceof FlagError) return fail(`${error.message}\n\nNothing was written.`);
    if (error instanceof Error && 'syscall' in error)
      return fail(`The file could not be written: ${error.message}`);
    throw error;
  }
}

async function begin(args: string[]): Promise<number> {
  const settings = siteSettings(boardConfig, readEnvironment(process.env));
  const flags = readFlags(args, settings.today);
  if (flags.help) {
    console.log(USAGE);
    return 0;
  }
  const mayAsk = !flags.yes && process.stdin.isTTY && process.stdout.isTTY;
  const missing = REQUIRED.filter((question) => flags.answers[question] === undefined);
  if (!mayAsk && missing.length > 0) {
    const flagsMissing = missing.map((question) => `--${question}`).join(', ');
    const because = flags.yes ? 'With --yes' : 'Where nobody can be asked';
    return fail(
      `${because}, a posting needs ${flagsMissing} as well. "npm run new -- --help" lists all flags.`,
    );
  }

  const directory = path.resolve(settings.postingsDirectory);
  const chosen = flags.file === null ? null : fileInside(directory, flags.file);
  const board = await readBoard(directory, settings);
  const known = knownNamesOf(board.published.flatMap(({ posting }) => posting ?? []));
  const prompts = terminalPrompts();
  const answers = mayAsk
    ? await interview(flags.answers, known, settings, settings.today, prompts)
    : unasked(flags.answers);
  const draft: Draft = { ...answers, posted: settings.today };
  const file = chosen ?? path.join(directory, fileNameOf(draft));
  const name = displayPath(file, process.cwd());

  const text = writeDraft(draft);
  const problems = problemsOfNew(text, { directory, file, name }, board, settings);
  const colour = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
  const report = textReport(problems, (asked) => (asked === name ? text : undefined), colour);
  if (hasErrors(problems)) {
    return fail(`${report}\n\nNothing was written, since the posting would be refused.`);
  }
  const overwrite = await mayOverwrite(file, flags, () =>
    mayAsk
      ? prompts.confirm(`There is a file ${name} already. Overwrite it?`)
      : Promise.resolve(false),
  );
  if (!writeAside(file, text, overwrite)) return fail(existsAlready(name));

  console.log(`\nWrote ${name}\n`);
  if (report !== '') console.log(`${report}\n`);
  for (const note of mayAsk ? [] : likelySlips(draft, known)) console.log(`${note}\n`);
  console.log(nextStep(name));
  return 0;
}

/** The flags alone; that those which are needed are there was made sure of. */
function unasked(answers: Answers): Omit<Draft, 'posted'> {
  const { title = '', company = '', body = '' } = answers;
  return { ...NOTHING, ...answers, title, company, body };
}

/**
 * The file that an editor names, by its path from here or from the folder of postings.
 *
 * @throws {FlagError} when the board would not read it as a posting
 */
function fileInside(directory: string, named: string): string {
  const withExtension = /\.md$/i.test(named) ? named : `${named}.md`;
  const fromHere = path.resolve(withExtension);
  const isInside = (file: string): boolean => file.startsWith(directory + path.sep);
  const file = isInside(fromHere) ? fromHere : path.resolve(directory, withExtension);
  if (!isInside(file)) {
    throw new FlagError(
      `--file "${named}" leads out of the folder of postings, ${displayPath(directory, process.cwd()) || '.'}.`,
    );
  }
  if (isHidden(path.relative(directory, file).split(path.sep).join('/'))) {
    throw new FlagError(
      `--file "${named}" has a name that begins with an underscore or a dot, which would hide the posting.`,
    );
  }
  return file;
}

async function mayOverwrite(
  file: string,
  { force }: Flags,
  ask: () => Promise<boolean>,
): Promise<boolean> {
  return existsSync(file) && (force || (await ask()));
}

function existsAlready(name: string): string {
  return `There is a file ${name} already, and nothing was written. Choose another name with --file, or overwrite it with --force.`;
}

/** Names of the draft that may be slips of names on the board. */
function likelySlips(draft: Draft, known: KnownNames): string[] {
  const meant = (what: string, name: string, names: KnownNames['tags']): string[] => {
    const likely = likelyMeant(name, names);
    return likely === null
      ? []
      : [`The ${what} "${name}" is new on this board. Did you mean "${likely}"?`];
  };
  return [
    ...meant('company', draft.company, known.companies),
    ...(draft.category === null ? [] : meant('category', draft.category, known.categories)),
    ...draft.tags.flatMap((tag) => meant('tag', tag, known.tags)),
  ];
}

function nextStep(name: string): string {
  const quoted = /^[\w./-]+$/.test(name) ? name : JSON.stringify(name);
  return `Next: open the file, add what is missing, and run: npm run check -- ${quoted}`;
}

function fail(message: string): number {
  console.error(message);
  return 1;
}
