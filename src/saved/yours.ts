/** A posting that a reader saved or hid, with what was known of it then. */
export interface KeptPosting {
  readonly id: string;
  readonly title: string;
  readonly company: string;
  readonly where: string | null;
  readonly pay: string | null;
  /** ISO date: the last day on which it takes applications. */
  readonly closes: string | null;
}

/** When a reader was here, and what they were shown; together they tell what is new. */
export interface Visits {
  /** The end of the visit before this one, as an ISO date-time; null on the first. */
  readonly before: string | null;
  /** The latest sign of this visit. */
  readonly latest: string | null;
  /** Ids that lists showed on earlier visits. Older ones than any date in question are dropped. */
  readonly known: readonly string[];
  /** Ids that lists showed on this visit. */
  readonly shown: readonly string[];
}

/** All that the board keeps about a reader, on the reader's own device. */
export interface Yours {
  /** Newest first. */
  readonly saved: readonly KeptPosting[];
  readonly hidden: readonly KeptPosting[];
  /** Ids of postings that were opened, newest first. */
  readonly seen: readonly string[];
  readonly visits: Visits;
}

/** Where nothing is kept yet. */
export const NOTHING: Yours = {
  saved: [],
  hidden: [],
  seen: [],
  visits: { before: null, latest: null, known: [], shown: [] },
};

/** The kinds of lists that postings are kept in. */
export type Shelf = 'saved' | 'hidden';

/** What is kept is bounded, so that it never fills the browser's storage by itself. */
export const LIMITS = { saved: 1000, hidden: 2000, seen: 3000 } as const;

/** Puts a posting on a shelf. One that lies there already is brought up to date in its place. */
export function keep(yours: Yours, shelf: Shelf, posting: KeptPosting): Yours {
  const present = yours[shelf];
  const kept = present.some(({ id }) => id === posting.id)
    ? present.map((other) => (other.id === posting.id ? posting : other))
    : [posting, ...present].slice(0, LIMITS[shelf]);
  return { ...yours, [shelf]: kept };
}

export function letGo(yours: Yours, shelf: Shelf, id: string): Yours {
  return { ...yours, [shelf]: yours[shelf].filter((posting) => posting.id !== id) };
}

export function isKept(yours: Yours, shelf: Shelf, id: string): boolean {
  return yours[shelf].some((posting) => posting.id === id);
}

/** Remembers that a posting was opened. */
export function markSeen(yours: Yours, id: string): Yours {
  if (yours.seen[0] === id) return yours;
  const others = yours.seen.filter((other) => other !== id);
  return { ...yours, seen: [id, ...others].slice(0, LIMITS.seen) };
}
