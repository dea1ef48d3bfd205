import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run import -- <file>… [options]

Reads a saved page, a pasted text or the Markdown of another board as a build would, shows what was
understood and where, and writes a clean Markdown file for you to correct. - stands for standard input.

  --output <path>  the file to write, or the folder to write into (default: the board's postings)
  --force          replace a file that is there already
  --dry-run        show everything, write nothing
  --format json    answer for programs (default: text)

Exit code 1 when something could not be imported.`;

/** What the command line asks for. */
export interface ImportOptions {
  readonly inputs: readonly string[];
  readonly output: string | null;
  readonly force: boolean;
  readonly dryRun: boolean;
  readonly format: 'text' | 'json';
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
  if (positionals.length === 0) throw new UsageError('Name a file to import.');
  return {
    inputs: positionals,
    output: values.output ?? null,
    force: values.force === true,
    dryRun: values['dry-run'] === true,
    format,
  };
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
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
