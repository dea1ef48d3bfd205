import { describe, expect, it } from 'vitest';
import type { Pagefind } from '../../../src/search/browser/pagefind-client.ts';
import { phraseSearch } from '../../../src/search/browser/phrase-search.ts';

function searchIn(found: readonly { id: string; score: number }[], names: string[]) {
  const asked: string[] = [];
  const open = (parts: readonly string[]): Promise<Pagefind> => {
    asked.push(parts.join());
    return Promise.resolve({
      search: (term) => {
        asked.push(term);
        return Promise.resolve({ results: found });
      },
    });
  };
  const find = phraseSearch(open, () => Promise.resolve({ parts: ['1/', '2/'], names }));
  return { asked, find };
}

describe('phraseSearch', () => {
  it('opens the parts once, and tells how well each posting matches', async () => {
    const { find, asked } = searchIn(
      [
        { id: 'a', score: 4 },
        { id: 'b', score: 2 },
        { id: 'c', score: 0.001 },
      ],
      ['c', 'a', 'z', 'b'],
    );
    expect([...(await find('full stack'))]).toEqual([1, 255, 0, 128]);
    await find('lamp keeper');
    expect(asked).toEqual(['1/,2/', '"full stack"', '"lamp keeper"']);
  });

  it('finds nothing where nothing matches', async () => {
    expect([...(await searchIn([], ['a']).find('full stack'))]).toEqual([0]);
  });

  it('refuses a posting that the table does not know', async () => {
    const { find } = searchIn([{ id: 'z', score: 1 }], ['a']);
    await expect(find('full stack')).rejects.toThrow('of different builds');
  });

  it('opens again what could not be opened', async () => {
    let turns = 0;
    const open = (): Promise<Pagefind> => {
      turns += 1;
      if (turns === 1) return Promise.reject(new Error('offline'));
      return Promise.resolve({ search: () => Promise.resolve({ results: [] }) });
    };
    const find = phraseSearch(open, () => Promise.resolve({ parts: [''], names: ['a'] }));
    await expect(find('full stack')).rejects.toThrow('offline');
    expect([...(await find('full stack'))]).toEqual([0]);
  });
});
