import type { Posting } from './posting.ts';

export type Status = 'open' | 'closed';

/**
 * Whether a posting still takes applications. The one place that decides: pages, feeds, data and
 * search all ask it.
 *
 * @param today ISO date; a posting is open until the end of the day named by `validThrough`.
 */
export function statusOf(posting: Pick<Posting, 'closed' | 'validThrough'>, today: string): Status {
  if (posting.closed) return 'closed';
  return posting.validThrough !== null && posting.validThrough < today ? 'closed' : 'open';
}
