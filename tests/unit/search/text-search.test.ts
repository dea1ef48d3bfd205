import { describe, expect, it } from 'vitest';
import type { Match } from '../../../src/search/browser/pagefind-client.ts';
import { textSearch } from '../../../src/search/browser/text-search.ts';

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
  return { asked, find: textSearch(() => Promise.resolve(index)) };
}

describe('textSearch', () => {
  it('finds what matches every part, best first', async () => {
    const { find } = fakeIndex({
      '"full stack"': { a: 3, b: 2, c: 1 },
      react: { c: 9, d: 8, b: 1 },
    });
    const found = await find('"full stack" react');
    expect([...found.keys()]).toEqual(['c', 'b']);
    expect(await found.get('c')?.data()).toEqual({ excerpt: 'react in c' });
  });

  it('asks the same thing once', async () => {
    const { find, asked } = fakeIndex({ cook: { a: 1 } });
    await Promise.all([find('cook'), find('cook')]);
    expect((await find('cook')).size).toBe(1);
    expect(asked).toEqual(['cook']);
  });

  it('forgets a failure', async () => {
    let fails = true;
    const find = textSearch(() =>
      fails
        ? Promise.reject(new Error('offline'))
        : Promise.resolve({
            search: () => Promise.resolve({ results: [] }),
            options: () => Promise.resolve(),
            init: () => Promise.resolve(),
          }),
    );
    await expect(find('cook')).rejects.toThrow('offline');
    fails = false;
    await expect(find('cook')).resolves.toEqual(new Map());
  });
});
