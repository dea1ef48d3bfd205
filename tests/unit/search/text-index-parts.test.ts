import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textIndexParts } from '../../../src/search/text-index-parts.ts';

const paths = Array.from({ length: 10_000 }, (_, number) => `/jobs/harbour-hand-${number}/`);

describe('textIndexParts', () => {
  it('leaves a usual board whole', () => {
    const some = paths.slice(0, 2500);
    expect(textIndexParts(some)).toEqual([{ folder: '', paths: some }]);
    expect(textIndexParts([])).toEqual([{ folder: '', paths: [] }]);
  });

  it.each([
    [2501, 2],
    [10_000, 4],
  ])('divides %i pages in %i parts of about the same size', (count, expected) => {
    const parts = textIndexParts(paths.slice(0, count));
    expect(parts.map(({ folder }) => folder)).toEqual(
      Array.from({ length: expected }, (_, number) => `${number + 1}/`),
    );
    for (const part of parts) {
      expect(part.paths.length / (count / expected)).toBeGreaterThan(0.85);
      expect(part.paths.length / (count / expected)).toBeLessThan(1.15);
    }
  });

  it.each([
    [50_000, 8],
    [100_000, 8],
    [200_000, 16],
  ])('divides %i pages in %i parts', (count, expected) => {
    const many = Array.from({ length: count }, (_, number) => `/jobs/${number}/`);
    expect(textIndexParts(many)).toHaveLength(expected);
  });

  it('keeps each page once, in its order, and in its part when others come and go', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.webPath(), { maxLength: 60 }),
        fc.uniqueArray(fc.webPath(), { maxLength: 20 }),
        fc.constantFrom(2, 4, 8),
        (some, others, count) => {
          const parts = textIndexParts(some, count);
          expect(parts.flatMap((part) => part.paths).sort()).toEqual([...some].sort());
          const more = textIndexParts([...new Set([...others, ...some])], count);
          for (const { folder, paths } of parts) {
            expect(paths).toEqual(some.filter((path) => paths.includes(path)));
            expect(more.find((part) => part.folder === folder)?.paths).toEqual(
              expect.arrayContaining([...paths]),
            );
          }
        },
      ),
    );
  });
});
