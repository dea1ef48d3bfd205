import {
  FeedError,
  type FeedReading,
  type JobBoard,
  type JobSystem,
} from '../../job-feeds/job-system.ts';
import type { Opening } from '../../job-feeds/opening.ts';
import { decode } from '../../loader/decode.ts';
import type { Fetcher } from '../../network/fetch-address.ts';
import { ImportError } from './import-error.ts';
import type { ImportOptions } from './options.ts';

/** A feed holds the texts of all openings, so it may be larger than a page. */
const MAXIMUM_FEED_SIZE = 30_000_000;

/** A hundred openings each; no company has more. */
const MAXIMUM_PAGES = 100;

const FEED_TYPES = [
  'application/json',
  'application/xml',
  'application/rss+xml',
  'text/xml',
  'text/json',
  'text/plain',
];

/** Fetches one answer of a system and reads it. */
type Reader = <T>(address: string, read: (answer: string) => T) => Promise<T>;

/**
 * Fetches and reads the feed of a board, with all its pages.
 *
 * @throws {FetchError} {ImportError}
 */
export async function readFeed(
  system: JobSystem,
  board: JobBoard,
  fetcher: Fetcher,
  options: ImportOptions,
): Promise<FeedReading> {
  const ask = readerOf(system, fetcher, options);
  const readings: FeedReading[] = [];
  let address: string | null = board.feed;
  while (address !== null && readings.length < MAXIMUM_PAGES) {
    address = await ask(address, (answer): string | null => {
      readings.push(system.read(answer, board));
      return system.nextPage?.(answer, board) ?? null;
    });
  }
  if (address !== null) {
    throw new ImportError(
      `The feed of ${board.address} has no end.`,
      'Import single openings by their own addresses.',
    );
  }
  const all = readings.flatMap(({ openings }) => openings);
  return {
    company: readings[0]?.company ?? null,
    // A list that changes while it is read may show an opening on two pages.
    openings: [...new Map(all.map((opening) => [opening.id, opening])).values()],
  };
}

/**
 * An opening with its text, which some systems give only one by one.
 *
 * @throws {FetchError} {ImportError}
 */
export async function readInFull(
  system: JobSystem,
  board: JobBoard,
  opening: Opening,
  fetcher: Fetcher,
  options: ImportOptions,
): Promise<Opening> {
  const { detail } = system;
  if (detail === undefined) return opening;
  const ask = readerOf(system, fetcher, options);
  return ask(detail.address(opening, board), (answer) => detail.read(answer, board));
}

function readerOf(
  system: JobSystem,
  fetcher: Fetcher,
  { timeoutSeconds, allowPrivate }: ImportOptions,
): Reader {
  return async (address, read) => {
    const { bytes, charset } = await fetcher(address, {
      timeoutSeconds,
      allowPrivate,
      maximumBytes: MAXIMUM_FEED_SIZE,
      accept: FEED_TYPES,
    });
    const decoded = decode(bytes, charset);
    try {
      return read(decoded.kind === 'text' ? decoded.text : '');
    } catch (error) {
      if (!(error instanceof FeedError)) throw error;
      throw new ImportError(
        `${address} is not what ${system.name} publishes: ${error.message}.`,
        'Check the name of the board in its address. If the address is right, report this as a fault.',
      );
    }
  };
}
