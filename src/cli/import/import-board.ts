import type { FeedReading, JobBoard, JobSystem } from '../../job-feeds/job-system.ts';
import type { Opening } from '../../job-feeds/opening.ts';
import { counted } from '../../presentation/labels.ts';
import { BoardImport } from './board-import.ts';
import { ImportError } from './import-error.ts';
import { filesBySource } from './known-postings.ts';
import type { ImportOptions } from './options.ts';
import type { Outcome } from './outcome.ts';
import { readFeed, readInFull } from './read-feed.ts';
import { readRecordFile, writeRecordFile } from './record-file.ts';
import type { Surroundings } from './run.ts';

/** An opening in the list of a board. */
export interface ListedOpening {
  readonly id: string;
  readonly title: string;
  readonly place: string | null;
  readonly url: string;
  /** Whether there is a file of it. */
  readonly imported: boolean;
}

/** What became of a board: its list, where that was asked for, or the outcome of each opening. */
export interface BoardOutcome {
  readonly board: string;
  readonly listed: readonly ListedOpening[] | null;
  readonly outcomes: readonly Outcome[];
}

/**
 * Imports the chosen openings of a board, updates those that were imported before, and closes those that
 * are gone.
 *
 * @throws {FetchError} {ImportError}
 */
export async function importBoard(
  { system, board }: { readonly system: JobSystem; readonly board: JobBoard },
  options: ImportOptions,
  { postingsDirectory, today, fetcher, choose }: Surroundings,
): Promise<BoardOutcome> {
  const reading = await readFeed(system, board, fetcher, options);
  const record = await readRecordFile(postingsDirectory);
  const known = (record.boards[board.address] ??= { company: null, postings: {} });
  const files = await filesBySource(postingsDirectory, today);
  const company = options.company ?? known.company ?? reading.company;
  const work = new BoardImport(options, postingsDirectory, company, known.postings, files);
  const listed = reading.openings.map(({ id, title, place, url }) => {
    return { id, title, place, url, imported: work.fileOf(url) !== null };
  });
  if (options.list) return { board: board.address, listed, outcomes: [] };

  const ids = new Set(await chosenIds(board, reading, listed, options, choose));
  const chosen = reading.openings.filter(({ id }) => ids.has(id));
  checkCompany(system, chosen, company);
  const outcomes: Outcome[] = [];
  try {
    for (const opening of chosen) {
      const full = await readInFull(system, board, opening, fetcher, options);
      outcomes.push(await work.bring(full));
    }
    if (board.opening === null) outcomes.push(...(await work.closeGone(reading.openings)));
  } finally {
    known.company = company;
    // Also after a failure halfway: what was written must be known to the next import.
    if (!options.dryRun && outcomes.length > 0) writeRecordFile(postingsDirectory, record);
  }
  return { board: board.address, listed: null, outcomes };
}

/** What was imported before is always among them, so that it is brought up to date. */
async function chosenIds(
  board: JobBoard,
  { openings }: FeedReading,
  listed: readonly ListedOpening[],
  { all, only }: ImportOptions,
  choose: Surroundings['choose'],
): Promise<readonly string[]> {
  if (board.opening !== null) return [oneOpening(board, board.opening, openings).id];
  const before = listed.filter(({ imported }) => imported);
  const others = listed.filter(({ imported }) => !imported);
  if (all) return listed.map(({ id }) => id);
  if (only !== null) {
    const found = others.filter(({ title, place }) => includes(`${title} ${place ?? ''}`, only));
    if (
      found.length === 0 &&
      !before.some(({ title, place }) => includes(`${title} ${place ?? ''}`, only))
    ) {
      throw new ImportError(
        `None of the ${counted(openings.length, 'opening')} of ${board.address} has "${only}" in its title or place.`,
        'Use --list to see them all.',
      );
    }
    return [...before, ...found].map(({ id }) => id);
  }
  if (choose !== null && others.length > 0) {
    const chosen = await choose(others);
    if (chosen === null)
      throw new ImportError('You broke off.', 'Run the command again to choose.');
    return [...before.map(({ id }) => id), ...chosen];
  }
  if (before.length === 0 && others.length > 0) {
    throw new ImportError(
      `${board.address} has ${counted(others.length, 'opening')}, and none was chosen.`,
      'Use --list to see them, then --only with a part of a title or place, or --all.',
    );
  }
  return before.map(({ id }) => id);
}

function oneOpening(board: JobBoard, id: string, openings: readonly Opening[]): Opening {
  const found = openings.find((opening) => opening.id === id);
  if (found !== undefined) return found;
  throw new ImportError(
    `${board.address} has no opening ${id}, or no longer.`,
    `Use the board's own address with --list to see what it has.`,
  );
}

function includes(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.toLowerCase());
}

function checkCompany(
  system: JobSystem,
  openings: readonly Opening[],
  company: string | null,
): void {
  if (company !== null || openings.every(({ raw }) => raw.fields.company?.[0]?.origin === 'feed')) {
    return;
  }
  throw new ImportError(
    `The feed of ${system.name} does not name the company.`,
    'Add --company "Name of the company"; the next import of this board will know it.',
  );
}
