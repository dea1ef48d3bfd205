import type { Opening } from './opening.ts';

/** A company's board in an applicant-tracking system. */
export interface JobBoard {
  /** As the system names it: `Greenhouse`. */
  readonly system: string;
  /** The board's own address; always the same for the same board. */
  readonly address: string;
  /** Where its openings can be read by programs. */
  readonly feed: string;
  /** The one opening that an address names, as the system identifies it; null when it names the board. */
  readonly opening: string | null;
}

/** What a feed holds. */
export interface FeedReading {
  /** The company's name; null where the feed does not give one for the whole board. */
  readonly company: string | null;
  readonly openings: readonly Opening[];
}

/** One applicant-tracking system: from addresses to feeds, from feeds to openings. */
export interface JobSystem {
  readonly name: string;
  /** The board behind a web address; null when it is none of this system's. */
  readonly recognise: (address: URL) => JobBoard | null;
  /**
   * Reads a feed.
   *
   * @throws {FeedError} when it does not have the system's shape
   */
  readonly read: (feed: string, board: JobBoard) => FeedReading;
  /** Where the feed goes on after a page of it; null at its end. Absent where it has one page. */
  readonly nextPage?: (feed: string, board: JobBoard) => string | null;
  /** How to get an opening in full, where the feed has its facts only. */
  readonly detail?: {
    readonly address: (opening: Opening, board: JobBoard) => string;
    /** @throws {FeedError} when it does not have the system's shape */
    readonly read: (answer: string, board: JobBoard) => Opening;
  };
}

/** A feed that is not what its system publishes. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
}
