import { describe, expect, it } from 'vitest';
import type { Pagefind } from '../../../src/search/browser/pagefind-client.ts';
import { phraseSearch } from '../../../src/search/browser/phrase-search.ts';

/** A text index of two parts; each knows what is found in it. */
function searchIn(found: Record<string, { id: string; score: number }[]>, names: string[]) {
  const asked: string[] = [];
  const open = (part: string): Promise<Pagefind> =>
    Promise.resolve({
      options: () => Promise.resolve(),
      init: () => Promise.resolve(),
      search: (term) => {
        asked.push(part + term);
        return Promise.resolve({ results: found[part] ?? [] });
      },
    });
  const find = phraseSearch(open, () => Promise.resolve({ parts: ['', '2/'], names }));
  return { asked, find };
}

describe('phraseSearch', () => {
  it('asks every part and joins what they find', async () => {
    const { find, asked } = searchIn(
      {
        '': [{ id: 'a', score: 4 }],
        '2/': [
          { id: 'a', score: 2 },
          { id: 'c', score: 0.001 },
        ],
      },
      ['2/c', 'a', 'b', '2/a'],
    );
    expect([...(await find('full stack'))]).toEqual([1, 255, 0, 128]);
    expect(asked).toEqual(['"full stack"', '2/"full stack"']);
  });

  it('finds nothing where no part does', async () => {
    expect([...(await searchIn({}, ['a']).find('full stack'))]).toEqual([0]);
  });

  it('refuses a posting that the table does not know', async () => {
    const { find } = searchIn({ '': [{ id: 'z', score: 1 }] }, ['a']);
    await expect(find('full stack')).rejects.toThrow('of different builds');
  });
});
