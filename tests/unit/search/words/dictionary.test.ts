import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, rangeOf, startOf } from '../../../../src/search/words/dictionary.ts';

const word = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', 'é', '開', '😀'),
  minLength: 1,
  maxLength: 5,
});
const lookup = fc.record({ word, beginnings: fc.boolean() });
const sorted = fc.uniqueArray(word, { maxLength: 60 }).map((words) => words.sort());

const wanted = (words: readonly string[], asked: { word: string; beginnings: boolean }) =>
  words.filter((known) => (asked.beginnings ? known.startsWith(asked.word) : known === asked.word));

describe('rangeOf', () => {
  it('has the words that a plain look finds', () => {
    fc.assert(
      fc.property(sorted, lookup, (words, asked) => {
        const { from, to } = rangeOf({ words }, asked);
        expect(words.slice(from, to)).toEqual(wanted(words, asked));
      }),
    );
  });
});

describe('blocksOf', () => {
  it('names all blocks that have a wanted word, and no others but one', () => {
    fc.assert(
      fc.property(sorted, fc.integer({ min: 1, max: 8 }), lookup, (words, size, asked) => {
        const blocks = Array.from({ length: Math.ceil(words.length / size) }, (_, number) =>
          words.slice(number * size, (number + 1) * size),
        );
        const starts = blocks.map(([first = ''], number) =>
          startOf(blocks[number - 1]?.at(-1), first),
        );
        const named = blocksOf(starts, asked);
        const found = named.flatMap((number) => wanted(blocks[number] ?? [], asked));
        expect(found).toEqual(wanted(words, asked));
        const without = named.filter((number) => wanted(blocks[number] ?? [], asked).length === 0);
        expect(without.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('names none of an empty dictionary', () => {
    expect(blocksOf([], { word: 'a', beginnings: true })).toEqual([]);
  });
});
