import { expect, it } from 'vitest';
import { indexKeys } from '../../../src/search/index-keys.ts';

const pages = ['a', 'b', 'c'].map((name) => ({ path: `/jobs/${name}/`, cacheKey: name }));
const parts = [
  { folder: '1/', paths: ['/jobs/a/', '/jobs/c/'] },
  { folder: '2/', paths: ['/jobs/b/'] },
];
const before = indexKeys(pages, parts);

it('gives every part a key of its own pages', () => {
  const changed = pages.map((page) =>
    page.path === '/jobs/b/' ? { ...page, cacheKey: 'b2' } : page,
  );
  const after = indexKeys(changed, parts);
  expect(after.whole).not.toBe(before.whole);
  expect(after.parts['1/']).toBe(before.parts['1/']);
  expect(after.parts['2/']).not.toBe(before.parts['2/']);
});

it('tells the order of pages of different parts in the whole alone', () => {
  const [a, b, c] = pages;
  if (a === undefined || b === undefined || c === undefined) throw new Error();
  const after = indexKeys([b, a, c], parts);
  expect(after.whole).not.toBe(before.whole);
  expect(after.parts).toEqual(before.parts);
});

it('tells a part that becomes the first, which has the program', () => {
  const [, second] = parts;
  if (second === undefined) throw new Error();
  expect(indexKeys(pages, [second]).parts['2/']).not.toBe(before.parts['2/']);
});
