import type { Posting } from '../posting/posting.ts';
import { shortDay } from '../presentation/days.ts';
import { salaryText } from '../presentation/money.ts';
import { whereText } from '../presentation/where.ts';
import { isRecord } from './read-yours.ts';
import { keep, type KeptPosting, type Yours } from './yours.ts';

/** What the board says today about postings that were kept. */
export interface BoardState {
  /** The open ones by their ids. */
  readonly open: ReadonlyMap<string, KeptPosting>;
  /** Ids of closed ones; null when the archive could not be read. */
  readonly closed: ReadonlySet<string> | null;
}

type PublishedPosting = Pick<
  Posting,
  'id' | 'title' | 'company' | 'workplace' | 'locations' | 'salary' | 'validThrough'
>;

/** The postings of `/jobs.json` or `/archive.json`, as they would be kept now. */
export function publishedPostings(
  document: unknown,
  language: string,
): ReadonlyMap<string, KeptPosting> {
  const postings = isRecord(document) ? document['postings'] : null;
  if (!Array.isArray(postings)) throw new Error('This is no list of postings.');
  return new Map(
    (postings as PublishedPosting[]).map((posting) => [
      posting.id,
      {
        id: posting.id,
        title: posting.title,
        company: posting.company.name,
        where: whereText(posting),
        pay: posting.salary && salaryText(posting.salary, language),
        closes: posting.validThrough,
      },
    ]),
  );
}

/** Brings what is kept up to date with the open postings; the same object when nothing differs. */
export function refreshed(yours: Yours, open: BoardState['open']): Yours {
  let next = yours;
  for (const shelf of ['saved', 'hidden'] as const) {
    for (const posting of yours[shelf]) {
      const now = open.get(posting.id);
      if (now !== undefined && !sameFacts(posting, now)) next = keep(next, shelf, now);
    }
  }
  return next;
}

/**
 * Whether a kept posting can still be applied for, in words; null where there is nothing to say.
 *
 * @param board null before the board has been asked, or when it cannot be
 * @param today the reader's day, as an ISO date
 */
export function stateText(
  { id, closes }: KeptPosting,
  board: BoardState | null,
  today: string,
  language: string,
): string | null {
  if (board !== null && !board.open.has(id)) {
    if (board.closed === null) return 'No longer open';
    return board.closed.has(id) ? 'Closed' : 'No longer on the board';
  }
  if (closes === null) return null;
  return `${closes < today ? 'Closed on' : 'Closes on'} ${shortDay(closes, language)}`;
}

function sameFacts(a: KeptPosting, b: KeptPosting): boolean {
  return (['title', 'company', 'where', 'pay', 'closes'] as const).every(
    (fact) => a[fact] === b[fact],
  );
}
