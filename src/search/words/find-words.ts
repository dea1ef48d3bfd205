import { rangeOf } from './dictionary.ts';
import { rarity } from './impact.ts';
import type { Lookup } from './split-words.ts';
import { HIGHEST_IMPACT, raiseLevels, type WordBlock } from './word-block.ts';

/** How well each posting, by its place, matches one thing that was asked for: 0 not at all, to 255. */
export type Levels = Uint8Array;

/** A lookup with the blocks that can have its word. */
export interface LoadedLookup {
  readonly lookup: Lookup;
  readonly blocks: readonly WordBlock[];
}

/** The word itself tells more than one that only begins with it, in whatever posting. */
const WHOLE = Math.floor(255 / HIGHEST_IMPACT);
const BEGINNING = 8;

/** Whether any word is what a lookup asks for. */
export function isKnown({ lookup, blocks }: LoadedLookup): boolean {
  return blocks.some((block) => {
    const { from, to } = rangeOf(block, lookup);
    return to > from;
  });
}

/**
 * The postings that have a word.
 *
 * @param anyOf one of the lists must be found, of that list every lookup
 * @param count of the postings
 */
export function levelsOf(anyOf: readonly (readonly LoadedLookup[])[], count: number): Levels {
  const levels = new Uint8Array(count);
  for (const all of anyOf) {
    const each = all.map((one) => lookupLevels(one, count));
    for (let place = 0; place < count; place += 1) {
      let least = each.length === 0 ? 0 : 255;
      for (const other of each) least = Math.min(least, other[place] ?? 0);
      if (least > (levels[place] ?? 0)) levels[place] = least;
    }
  }
  return levels;
}

function lookupLevels({ lookup, blocks }: LoadedLookup, count: number): Levels {
  const levels = new Uint8Array(count);
  for (const block of blocks) {
    const { from, to } = rangeOf(block, lookup);
    const whole = block.words[from] === lookup.word ? block.families[from] : undefined;
    const seen = new Uint8Array(block.starts.length);
    for (let index = from; index < to; index += 1) {
      const family = block.families[index] ?? 0;
      if (seen[family] === 1) continue;
      seen[family] = 1;
      raiseLevels(levels, block, family, family === whole ? WHOLE : BEGINNING);
    }
  }
  return levels;
}

/**
 * The postings that match everything, best first, and of equal ones the newest.
 *
 * @param asked the levels of each thing that was asked for; nothing matches when nothing was
 * @returns places in the table
 */
export function matchesAll(asked: readonly Levels[]): Uint32Array<ArrayBuffer> {
  const [first = new Uint8Array()] = asked;
  const count = first.length;
  const weights = asked.map((levels) => rarity(count, having(levels)));
  // Better matches first, then newer ones: one number for both can be sorted without a callback.
  const keys = new Float64Array(count);
  const steps = 2 ** 20;
  const highest = 255 * weights.reduce((sum, weight) => sum + weight, 0);
  let found = 0;
  for (let place = 0; place < count; place += 1) {
    let score = 0;
    let all = true;
    for (let index = 0; index < asked.length && all; index += 1) {
      const level = asked[index]?.[place] ?? 0;
      all = level > 0;
      score += level * (weights[index] ?? 0);
    }
    if (!all) continue;
    keys[found] = Math.round((1 - score / highest) * steps) * count + place;
    found += 1;
  }
  return Uint32Array.from(keys.subarray(0, found).sort(), (key) => key % count);
}

function having(levels: Levels): number {
  let count = 0;
  for (let place = 0; place < levels.length; place += 1) if (levels[place] !== 0) count += 1;
  return count;
}
