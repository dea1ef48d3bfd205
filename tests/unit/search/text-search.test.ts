import { describe, expect, it } from 'vitest';
import type { Match } from '../../../src/search/browser/pagefind-client.ts';
import { textSearch } from '../../../src/search/browser/text-search.ts';

/** Postings "a", "b", "c" and "d", in this order. */
const alphabet = () =>
  Promise.resolve((id: string) => {
    const place = ['a', 'b', 'c', 'd'].indexOf(id);
    return place < 0 ? undefined : place;
  });

/** A text index that knows these answers, and tells what it was asked. */
function fakeIndex(answers: Record<string, Record<string, number>>) {
  const asked: string[] = [];
  const search = (term: string) => {
    asked.push(term);
    const results = Object.entries(answers[term] ?? {}).map(([id, score]): Match => {
      return { id, score, data: () => Promise.resolve({ excerpt: `${term} in ${id}` }) };
    });
    return Promise.resolve({ results });
  };
  const index = { search, options: () => Promise.resolve(), init: () => Promise.resolve() };
  return { asked, find: textSearch(() => Promise.resolve(index), alphabet) };
}

describe('textSearch', () => {
  it('finds what matches every part, best first', async () => {
    const { find } = fakeIndex({
      '"full stack"': { a: 3, b: 2, c: 1 },
      react: { c: 9, d: 8, b: 1 },
    });
    const found = await find('"full stack" react');
    expect([...found.keys()]).toEqual([2, 1]);
    expect(await found.get(2)?.data()).toEqual({ excerpt: 'react in c' });
  });

  it('asks the same thing once', async () => {
    const { find, asked } = fakeIndex({ cook: { a: 1 } });
    await Promise.all([find('cook'), find('cook')]);
    expect((await find('cook')).size).toBe(1);
    expect(asked).toEqual(['cook']);
  });

  it('refuses a posting that the table does not know', async () => {
    const { find } = fakeIndex({ cook: { z: 1 } });
    await expect(find('cook')).rejects.toThrow('of different builds');
  });

  it('forgets a failure', async () => {
    let fails = true;
    const find = textSearch(
      () =>
        fails
          ? Promise.reject(new Error('offline'))
          : Promise.resolve({
              search: () => Promise.resolve({ results: [] }),
              options: () => Promise.resolve(),
              init: () => Promise.resolve(),
            }),
      alphabet,
    );
    await expect(find('cook')).rejects.toThrow('offline');
    fails = false;
    await expect(find('cook')).resolves.toEqual(new Map());
  });
});
