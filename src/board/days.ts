import type { Posting } from '../posting/posting.ts';

/** The postings of one day, in the order in which they were given. */
export interface Day {
  /** ISO date; null for postings whose date is not known. */
  readonly date: string | null;
  readonly postings: readonly Posting[];
}

/** Splits postings, already in order, at every change of `datePosted`. */
export function groupByDay(postings: readonly Posting[]): Day[] {
  const days: { date: string | null; postings: Posting[] }[] = [];
  for (const posting of postings) {
    const last = days.at(-1);
    if (last !== undefined && last.date === posting.datePosted) last.postings.push(posting);
    else days.push({ date: posting.datePosted, postings: [posting] });
  }
  return days;
}
