import { expect, it } from 'vitest';
import { mostUsedFirst } from '../../../src/board/facets.ts';
import { postingOf } from '../support/posting-of.ts';

it('puts what most open postings carry first, equals by name, and leaves its input alone', () => {
  const one = [postingOf()];
  const entries = [
    { name: 'b', open: one },
    { name: 'a', open: one },
    { name: 'none', open: [] },
    { name: 'c', open: [...one, ...one] },
  ];
  expect(mostUsedFirst(entries).map(({ name }) => name)).toEqual(['c', 'a', 'b']);
  expect(entries.map(({ name }) => name)).toEqual(['b', 'a', 'none', 'c']);
});
