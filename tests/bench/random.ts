/** Draws the same numbers for the same seed, each from 0 up to 1. */
export type Random = () => number;

/** @see https://github.com/cprosche/mulberry32 for the generator, which is in the public domain */
export function seededRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function drawOne<T>(random: Random, items: readonly T[]): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('There is nothing to draw from.');
  return item;
}

/** Draws by Zipf's law: the first items are by far the most frequent, as words, tags and companies are. */
export function drawFrequent<T>(random: Random, items: readonly T[]): T {
  const index = Math.floor(items.length ** random()) - 1;
  const item = items[Math.min(Math.max(index, 0), items.length - 1)];
  if (item === undefined) throw new Error('There is nothing to draw from.');
  return item;
}

/** A whole number between two others, both included. */
export function drawBetween(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}
