import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run import -- <file or address>… [options]

Reads a page, a pasted text or the Markdown of another board as a build would, shows what was
understood and where, and writes a clean Markdown file for you to correct. - stands for standard input.

  --output <path>  the file to write, or the folder to write into (default: the board's postings)
  --force          replace a file that is there already
  --dry-run        show everything, write nothing
  --format json    answer for programs (default: text)
  --timeout <s>    seconds that a site may take to answer (default: 20)
  --allow-private  fetch from private networks and from this machine too

Exit code 1 when something could not be imported.`;

const LONGEST_TIMEOUT = 600;

/** What the command line asks for. */
export interface ImportOptions {
  readonly inputs: readonly string[];
  readonly output: string | null;
  readonly force: boolean;
  readonly dryRun: boolean;
  readonly format: 'text' | 'json';
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
        timeout: { type: 'string', default: '20' },
        'allow-private': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
