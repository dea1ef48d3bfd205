import type { Posting } from '../posting/posting.ts';

/**
 * Newest first: by `datePosted`, the undated last; within a day by weight, higher first; then by
 * title and id, so that the order never depends on how the files were read.
 */
export function compareNewestFirst(a: Posting, b: Posting): number {
  return (
    compareText(b.datePosted ?? '', a.datePosted ?? '') ||
    b.weight - a.weight ||
    compareText(a.title, b.title) ||
    compareText(a.id, b.id)
  );
}

/** Order by code units: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
