import type { Visits } from './yours.ts';

/** Minutes without a page after which the next one begins a new visit. */
const PAUSE_MINUTES = 30;

/** Only postings of the last days are in question, and no board shows more of them. */
const REMEMBERED = 1000;

/** Tells that a page was opened: a step of this visit, or the first of a new one. */
export function visited(visits: Visits, now: Date): Visits {
  const latest = now.toISOString();
  if (visits.latest === null) return { ...visits, latest };
  const minutes = (now.getTime() - Date.parse(visits.latest)) / 60_000;
  // A clock that was set back is no reason to call everything new.
  if (minutes < PAUSE_MINUTES) return { ...visits, latest };
  return {
    before: visits.latest,
    latest,
    known: [...new Set([...visits.shown, ...visits.known])].slice(0, REMEMBERED),
    shown: [],
  };
}

/** Remembers what a list showed. Postings of earlier days need no memory: their date tells enough. */
export function shown(
  visits: Visits,
  postings: Iterable<{ readonly id: string; readonly posted: string | null }>,
  now: Date,
): Visits {
  const day = now.toISOString().slice(0, 10);
  const fresh = [...postings].filter(({ posted }) => posted !== null && posted >= day);
  const ids = new Set([...visits.shown, ...fresh.map(({ id }) => id)]);
  if (ids.size === visits.shown.length) return visits;
  return { ...visits, shown: [...ids].slice(-REMEMBERED) };
}

/**
 * Whether a posting came since the last visit: it is dated on the day of that visit or later, and no
 * list had shown it. Where the dates leave doubt, it is not called new; on a first visit nothing is.
 *
 * @param posted ISO date; null when it is not known
 */
export function isNew(visits: Visits, id: string, posted: string | null): boolean {
  if (visits.before === null || posted === null) return false;
  return posted >= visits.before.slice(0, 10) && !visits.known.includes(id);
}
