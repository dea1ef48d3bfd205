import {
  FeedError,
  type FeedReading,
  type JobBoard,
  type JobSystem,
} from '../../job-feeds/job-system.ts';
import { decode } from '../../loader/decode.ts';
import type { Fetcher } from '../../network/fetch-address.ts';
import { ImportError } from './import-error.ts';
import type { ImportOptions } from './options.ts';

/** A feed holds the texts of all openings, so it may be larger than a page. */
const MAXIMUM_FEED_SIZE = 30_000_000;

const FEED_TYPES = ['application/json', 'application/xml', 'text/xml', 'text/json', 'text/plain'];

/**
 * Fetches and reads the feed of a board.
 *
 * @throws {FetchError} {ImportError}
 */
export async function readFeed(
  system: JobSystem,
  board: JobBoard,
  fetcher: Fetcher,
  { timeoutSeconds, allowPrivate }: ImportOptions,
): Promise<FeedReading> {
  const { bytes, charset } = await fetcher(board.feed, {
    timeoutSeconds,
    allowPrivate,
    maximumBytes: MAXIMUM_FEED_SIZE,
    accept: FEED_TYPES,
  });
  const decoded = decode(bytes, charset);
  try {
    return system.read(decoded.kind === 'text' ? decoded.text : '', board);
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    throw new ImportError(
      `${board.feed} is not what ${system.name} publishes: ${error.message}.`,
      'Check the name of the board in its address. If the address is right, report this as a fault.',
    );
  }
}
