import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumberReader, NumberWriter } from '../../../../src/search/words/numbers.ts';
import {
  HIGHEST_IMPACT,
  packBlock,
  packOccurrences,
  raiseLevels,
  readBlock,
} from '../../../../src/search/words/word-block.ts';

describe('numbers', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 31 - 1)), (numbers) => {
        const writer = new NumberWriter();
        for (const number of numbers) writer.number(number);
        const reader = new NumberReader(writer.written());
        expect(numbers.map(() => reader.number())).toEqual(numbers);
        expect(reader.at).toBe(writer.length);
      }),
    );
  });

  it('take one byte up to 127', () => {
    const writer = new NumberWriter();
    for (const number of [0, 127, 128, 16_383, 16_384]) writer.number(number);
    expect(writer.length).toBe(1 + 1 + 2 + 2 + 3);
  });
});

const PLACES = 3_000;
const list = fc.uniqueArray(fc.nat(PLACES - 1), { maxLength: 40 }).chain((places) =>
  fc.tuple(
    ...places
      .sort((a, b) => a - b)
      .map((place) =>
        fc.record({
          place: fc.constant(place),
          impact: fc.integer({ min: 1, max: HIGHEST_IMPACT }),
        }),
      ),
  ),
);

describe('a block', () => {
  it('is read as it was packed', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(5)), {
          selector: ([word]) => word,
        }),
        fc.array(list, { minLength: 6, maxLength: 6 }),
        (entries, lists) => {
          const words = entries
            // What UTF-8 cannot say does not occur in the texts of pages.
            .filter(([word]) => word.isWellFormed())
            .map(([word, family]) => ({ word, family }))
            .sort((a, b) => (a.word < b.word ? -1 : 1));
          const block = readBlock(
            packBlock(words, (family) => packOccurrences(lists[family] ?? [])),
          );
          expect(block.words).toEqual(words.map(({ word }) => word));
          for (const [index, { family }] of words.entries()) {
            const levels = new Uint8Array(PLACES);
            raiseLevels(levels, block, block.families[index] ?? 0, 2);
            const expected = new Uint8Array(PLACES);
            for (const { place, impact } of lists[family] ?? []) expected[place] = 2 * impact;
            expect(levels).toEqual(expected);
          }
        },
      ),
    );
  });

  it('keeps the highest level, and never writes past the postings', () => {
    const list = packOccurrences([
      { place: 0, impact: 1 },
      { place: 2, impact: 9 },
      { place: 9, impact: 9 },
    ]);
    const block = readBlock(packBlock([{ word: 'a', family: 0 }], () => list));
    const levels = Uint8Array.of(5, 0, 5);
    raiseLevels(levels, block, 0, 1);
    expect(levels).toEqual(Uint8Array.of(5, 0, 9));
  });

  it('that is damaged is no endless work', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const block = readBlock(Uint8Array.of(3, ...bytes));
        raiseLevels(new Uint8Array(9), block, 0, 1);
        expect(block.words).toHaveLength(3);
      }),
    );
  });
});
