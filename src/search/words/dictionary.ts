import type { Lookup } from './split-words.ts';
import type { WordBlock } from './word-block.ts';

/**
 * The blocks, by their numbers, that can have a looked-up word.
 *
 * @param starts what the words of each block begin with at least: greater than all words of the blocks
 *   before it, and not greater than its own first word
 */
export function blocksOf(starts: readonly string[], { word, beginnings }: Lookup): number[] {
  const first = Math.max(0, lowerBound(starts, (start) => start > word) - 1);
  const end = lowerBound(
    starts,
    (start) => start > word && !(beginnings && start.startsWith(word)),
  );
  return Array.from({ length: end - first }, (_, index) => first + index);
}

/** The words of a block that a lookup asks for: from one index up to before another. */
export function rangeOf(
  { words }: Pick<WordBlock, 'words'>,
  { word, beginnings }: Lookup,
): { from: number; to: number } {
  const from = lowerBound(words, (known) => known >= word);
  const to = beginnings
    ? lowerBound(words, (known) => known > word && !known.startsWith(word))
    : words[from] === word
      ? from + 1
      : from;
  return { from, to };
}

/** The first index for which something holds that holds for all later ones too; else the length. */
function lowerBound(sorted: readonly string[], holds: (item: string) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(sorted[middle] ?? '')) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * What the words of a block begin with at least, as short as it can be.
 *
 * @param last the last word of the block before; undefined for the first block
 * @param first the block's own first word
 */
export function startOf(last: string | undefined, first: string): string {
  if (last === undefined) return '';
  let shared = 0;
  while (shared < last.length && last[shared] === first[shared]) shared += 1;
  return first.slice(0, shared + 1);
}
