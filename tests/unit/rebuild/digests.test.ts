import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digests } from '../../../src/rebuild/digests.ts';

const plain = fc.jsonValue();

describe('digests', () => {
  it('are the same for equal values, whatever the order of their keys', () => {
    const digest = digests();
    expect(digest({ a: 1, b: [2, { c: 'x' }] })).toBe(digest({ b: [2, { c: 'x' }], a: 1 }));
  });

  it.each([
    [1, '1'],
    [null, undefined],
    [[], {}],
    [
      [1, 2],
      [2, 1],
    ],
    [['a', 'b'], ['a,b']],
    [{ a: 1 }, { a: 1, b: undefined }],
    [{ a: { b: 1 } }, { a: { b: 2 } }],
    [new Date(0), new Date(1)],
  ])('tell %j from %j', (one, other) => {
    const digest = digests();
    expect(digest(one)).not.toBe(digest(other));
  });

  it('tell any two values apart', () => {
    fc.assert(
      fc.property(plain, plain, (one, other) => {
        const digest = digests();
        expect(digest(one) === digest(other)).toBe(sameText(one, other));
      }),
    );
  });

  it('do not depend on what was digested before', () => {
    fc.assert(
      fc.property(plain, plain, (one, other) => {
        const digest = digests();
        digest([other, one]);
        expect(digest(one)).toBe(digests()(structuredClone(one)));
      }),
    );
  });

  it.each([
    ['a function', () => 1],
    ['a map', new Map()],
    ['something within an object', { a: [new Set()] }],
  ])('refuse %s, whose contents they would not see', (_, value) => {
    expect(() => digests()(value)).toThrow(TypeError);
  });
});

/** Whether two values are written the same with their keys in order. */
function sameText(one: unknown, other: unknown): boolean {
  return sorted(one) === sorted(other);
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, held: unknown) =>
    typeof held === 'object' && held !== null && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1)))
      : held,
  );
}
