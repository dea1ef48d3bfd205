import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNewestFirst } from '../../../src/board/order.ts';
import { postingOf } from '../support/posting-of.ts';

describe('compareNewestFirst', () => {
  it.each([
    ['the newer first', { datePosted: '2026-11-02' }, { datePosted: '2026-11-01', weight: 9 }],
    ['the undated last', { datePosted: '1999-01-01' }, { datePosted: null, weight: 99 }],
    ['the heavier first within a day', { weight: 2, title: 'B' }, { weight: 1, title: 'A' }],
    ['then by title', { title: 'A', id: 'z' }, { title: 'B', id: 'a' }],
    ['then by id', { id: 'a' }, { id: 'b' }],
  ])('puts %s', (_, first, second) => {
    const [a, b] = [postingOf(first), postingOf(second)];
    expect(compareNewestFirst(a, b)).toBeLessThan(0);
    expect(compareNewestFirst(b, a)).toBeGreaterThan(0);
  });

  it('answers one order, however the postings were read', () => {
    const postings = fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 1, maxLength: 3 }),
        title: fc.constantFrom('A', 'B'),
        weight: fc.integer({ min: 0, max: 2 }),
        datePosted: fc.constantFrom('2026-01-01', '2026-01-02', null),
      }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(postings, (facts) => {
        const all = facts.map(postingOf);
        const ids = all.toSorted(compareNewestFirst).map(({ id }) => id);
        expect(
          all
            .toReversed()
            .toSorted(compareNewestFirst)
            .map(({ id }) => id),
        ).toEqual(ids);
      }),
    );
  });
});
