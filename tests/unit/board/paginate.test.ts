import fc from 'fast-check';
import { expect, it } from 'vitest';
import { paginate } from '../../../src/board/paginate.ts';

it('has one empty page for an empty list', () => {
  expect(paginate([], 10)).toEqual([{ items: [], number: 1, count: 1, total: 0 }]);
});

it('puts every item on exactly one page, in order, and fills each page but the last', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 9 }), (items, size) => {
      const pages = paginate(items, size);
      expect(pages.flatMap((page) => page.items)).toEqual(items);
      expect(pages.map(({ number }) => number)).toEqual(pages.map((_, index) => index + 1));
      expect(pages.slice(0, -1).every((page) => page.items.length === size)).toBe(true);
      expect(
        pages.every(({ count, total }) => count === pages.length && total === items.length),
      ).toBe(true);
    }),
  );
});
