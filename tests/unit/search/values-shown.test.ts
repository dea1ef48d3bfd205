import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valuesShown } from '../../../src/search/values-shown.ts';

const values = Array.from({ length: 14 }, (_, index) => ({
  value: `tag-${index}`,
  label: index === 13 ? 'Élan' : `Tag ${index}`,
}));
const counts = values.map((_, index) => index);
const names = (shown: readonly { value: string }[]) => shown.map(({ value }) => value);

describe('valuesShown', () => {
  it('shows all of a short facet in its own order', () => {
    const short = values.slice(0, 4);
    expect(names(valuesShown(short, [0, 9, 0, 3], [], ''))).toEqual(names(short));
  });

  it('shows the most used of a long facet, and what is chosen', () => {
    const shown = names(valuesShown(values, counts, ['tag-0'], ''));
    expect(shown).toHaveLength(9);
    expect(shown[0]).toBe('tag-13');
    expect(shown.at(-1)).toBe('tag-0');
  });

  it('finds by any part of the name, without case and accents', () => {
    expect(names(valuesShown(values, counts, [], ' ELAN '))).toEqual(['tag-13']);
    expect(names(valuesShown(values, counts, [], 'tag 1'))).toEqual([
      'tag-12',
      'tag-11',
      'tag-10',
      'tag-1',
    ]);
  });

  it('always shows what silence and "worldwide" mean, in their places', () => {
    const shown = names(valuesShown(values, counts, [], '', { first: 'tag-1', last: 'tag-12' }));
    expect(shown[0]).toBe('tag-1');
    expect(shown.at(-1)).toBe('tag-12');
    expect(shown).toHaveLength(9);
  });

  it('keeps a chosen value that no posting has', () => {
    expect(valuesShown(values.slice(0, 2), [1, 1], ['gone'], '')[0]).toEqual({
      value: 'gone',
      label: 'gone',
      count: 0,
      chosen: true,
    });
  });

  it('of a long facet shows what sorting all of it would', () => {
    const count = fc.oneof(fc.constant(0), fc.nat(5));
    fc.assert(
      fc.property(
        fc.array(count, { minLength: 11, maxLength: 40 }),
        fc.uniqueArray(fc.nat(45), { maxLength: 3 }),
        (counts, picks) => {
          const values = counts.map((_, index) => ({ value: `v${index}`, label: `V ${index}` }));
          const chosen = picks.map((pick) => `v${pick}`);
          const sorted = [...counts.entries()].sort(([, a], [, b]) => b - a);
          const top = sorted.filter(([, some]) => some > 0).slice(0, 8);
          const shown = valuesShown(values, counts, chosen, '');
          expect(new Set(names(shown))).toEqual(
            new Set([...top.map(([index]) => `v${index}`), ...chosen]),
          );
          const order = shown.map(({ count: some }) => some);
          expect(order).toEqual([...order].sort((a, b) => b - a));
          for (const { value, count: some, chosen: isChosen } of shown) {
            expect(some).toBe(counts[Number(value.slice(1))] ?? 0);
            expect(isChosen).toBe(chosen.includes(value));
          }
        },
      ),
    );
  });
});
