import type { Fetcher } from '../../network/fetch-address.ts';
import { FetchError } from '../../network/fetch-error.ts';
import { JOB_SYSTEMS, recogniseBoard } from '../../job-feeds/registry.ts';
import { destinationOf, isFolder } from './destination.ts';
import { type BoardOutcome, importBoard, type ListedOpening } from './import-board.ts';
import { showBoard, showRefused } from './show-board.ts';
import { ImportError } from './import-error.ts';
import { importOne } from './import-one.ts';
import { readLocalFile, readStandardInput } from './local-source.ts';
import { type ImportOptions, readOptions, USAGE, UsageError } from './options.ts';
import { type Outcome, outcomeData, refusal } from './outcome.ts';
import type { ReadSource } from './read-source.ts';
import { isAddress, readPage } from './remote-source.ts';
import { type Page, showOutcome } from './show-outcome.ts';
import { understand } from './understand.ts';

/** What the command finds around it. */
export interface Surroundings {
  /** The board's folder of postings. */
  readonly postingsDirectory: string;
  /** ISO date. */
  readonly today: string;
  readonly input: AsyncIterable<Uint8Array>;
  readonly page: Page;
  readonly fetcher: Fetcher;
  /** Lets a person choose openings by their ids, null when that person breaks off; null without a person. */
  readonly choose:
    ((openings: readonly ListedOpening[]) => Promise<readonly string[] | null>) | null;
  /** Prints a result. */
  readonly print: (text: string) => void;
  /** Prints what went wrong. */
  readonly complain: (text: string) => void;
}

/** Runs the command; answers its exit code. */
export async function runImport(
  args: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  try {
    const options = readOptions(args);
    if (options === null) {
      surroundings.print(USAGE);
      return 0;
    }
    checkOutput(options);
    const imports: Imported[] = [];
    for (const input of options.inputs) {
      const imported = await importInput(input, options, surroundings);
      imports.push(imported);
      if (options.format === 'text') show(imported, surroundings);
    }
    if (options.format === 'json') {
      surroundings.print(JSON.stringify({ imports: imports.map(asData) }, null, 2));
    }
    return imports.flatMap(outcomesOf).some(({ did }) => did === 'refused') ? 1 : 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    surroundings.complain(`${error.message}\n\n${USAGE}`);
    return 2;
  }
}

function checkOutput({ inputs, output }: ImportOptions): void {
  if (output === null || isFolder(output)) return;
  if (inputs.length > 1) {
    throw new UsageError('--output names one file, but there are several to write. Name a folder.');
  }
  if (!/\.(?:md|markdown)$/i.test(output)) {
    throw new UsageError(
      `--output is "${output}". Write the name of a file that ends in .md, or a folder that ends in a slash.`,
    );
  }
}

/** What became of one input: a single posting, or a board. */
type Imported = Outcome | BoardOutcome;

function outcomesOf(imported: Imported): readonly Outcome[] {
  return 'board' in imported ? imported.outcomes : [imported];
}

function asData(imported: Imported): object {
  if (!('board' in imported)) return outcomeData(imported);
  const { board, listed, outcomes } = imported;
  return listed === null
    ? { board, imports: outcomes.map(outcomeData) }
    : { board, openings: listed };
}

function show(imported: Imported, { page, print, complain }: Surroundings): void {
  if (!('board' in imported)) {
    const text = `${showOutcome(imported, page)}\n`;
    if (imported.did === 'refused') complain(text);
    else print(text);
    return;
  }
  print(showBoard(imported, page));
  const refused = showRefused(imported, page);
  if (refused !== null) complain(refused);
}

async function importInput(
  input: string,
  options: ImportOptions,
  surroundings: Surroundings,
): Promise<Imported> {
  try {
    const found = recogniseBoard(input);
    if (found !== null) return await importBoard(found, options, surroundings);
    if (options.list || options.all || options.only !== null) throw noBoard(input);
    return importRead(input, await read(input, options, surroundings), options, surroundings);
  } catch (error) {
    return refusal(input, asReason(error));
  }
}

function noBoard(input: string): ImportError {
  const names = JOB_SYSTEMS.map(({ name }) => name).join(', ');
  return new ImportError(
    `"${input}" is no company's board that could be listed.`,
    `--list, --all and --only are for boards at ${names}.`,
  );
}

function read(
  input: string,
  options: ImportOptions,
  { fetcher, input: standardInput }: Surroundings,
): Promise<ReadSource> {
  if (input === '-') return readStandardInput(standardInput);
  return isAddress(input) ? readPage(input, fetcher, options) : readLocalFile(input);
}

function importRead(
  input: string,
  read: ReadSource,
  options: ImportOptions,
  { postingsDirectory }: Surroundings,
): Outcome {
  if ('refused' in read) return refusal(input, read.refused);
  const understood = understand(read.source, read.address ?? null);
  return importOne(input, read.source, understood, options, (posting) =>
    destinationOf(posting, options.output, postingsDirectory),
  );
}

function asReason(error: unknown): { message: string; hint: string } {
  if (error instanceof ImportError || error instanceof FetchError) return error;
  // The file system's own words name the path and what is wrong with it.
  if (error instanceof Error && 'syscall' in error) {
    return {
      message: `The file could not be written or read: ${error.message}.`,
      hint: 'Check that the folder exists and that you may write into it.',
    };
  }
  throw error;
}
