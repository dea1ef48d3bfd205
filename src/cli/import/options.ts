import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run import -- <file or address>… [options]

Reads a page, a pasted text or the Markdown of another board as a build would, shows what was
understood and where, and writes a clean Markdown file for you to correct. - stands for standard input.

  --output <path>  the file to write, or the folder to write into (default: the board's postings)
  --force          replace a file that is there already
  --dry-run        show everything, write nothing
  --format json    answer for programs (default: text)
  --list           list the openings of a company's board
  --all            import all openings of a board
  --only <text>    import the openings with this in their title or place
  --company <name> the company of a board whose feed does not name it
  --timeout <s>    seconds that a site may take to answer (default: 20)
  --allow-private  fetch from private networks and from this machine too

A company's board at Ashby, Greenhouse, Lever, Personio, Recruitee, SmartRecruiters, Teamtailor or
Workable is read through its public feed. Imported again, postings follow the board, except where you
have changed them, and those that are gone are closed.

Exit code 1 when something could not be imported.`;

const LONGEST_TIMEOUT = 600;

/** What the command line asks for. */
export interface ImportOptions {
  readonly inputs: readonly string[];
  readonly output: string | null;
  readonly force: boolean;
  readonly dryRun: boolean;
  readonly format: 'text' | 'json';
  readonly list: boolean;
  readonly all: boolean;
  /** A part of a title or a place. */
  readonly only: string | null;
  readonly company: string | null;
  readonly timeoutSeconds: number;
  readonly allowPrivate: boolean;
}

/** What is wrong with the command line, in a sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Reads the command line.
 *
 * @returns null when help was asked for
 * @throws {UsageError}
 */
export function readOptions(args: readonly string[]): ImportOptions | null {
  const { values, positionals } = parse(args);
  if (values.help === true) return null;
  const { format } = values;
  if (format !== 'text' && format !== 'json') {
    throw new UsageError(`There is no format "${format}". Write text or json.`);
  }
  if (positionals.length === 0) throw new UsageError('Name a file or an address to import.');
  return {
    inputs: positionals,
    output: values.output ?? null,
    force: values.force === true,
    dryRun: values['dry-run'] === true,
    format,
    list: values.list === true,
    all: values.all === true,
    only: values.only ?? null,
    company: values.company ?? null,
    timeoutSeconds: secondsOf(values.timeout),
    allowPrivate: values['allow-private'] === true,
  };
}

function secondsOf(text: string): number {
  const seconds = Number(text);
  if (seconds > 0 && seconds <= LONGEST_TIMEOUT) return seconds;
  throw new UsageError(`--timeout is "${text}". Write seconds, from 1 to ${LONGEST_TIMEOUT}.`);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        output: { type: 'string', short: 'o' },
        force: { type: 'boolean', short: 'f' },
        'dry-run': { type: 'boolean' },
        format: { type: 'string', default: 'text' },
        list: { type: 'boolean' },
        all: { type: 'boolean' },
        only: { type: 'string' },
        company: { type: 'string' },
        timeout: { type: 'string', default: '20' },
        'allow-private': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
