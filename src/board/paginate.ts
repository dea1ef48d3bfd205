/** One page of a longer list. Numbers count from 1. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly number: number;
  /** How many pages there are. */
  readonly count: number;
  /** How many items all pages hold together. */
  readonly total: number;
}

/** Cuts a list into pages of at most `size` items. An empty list has one empty page. */
export function paginate<T>(items: readonly T[], size: number): Page<T>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    count,
    total: items.length,
  }));
}
