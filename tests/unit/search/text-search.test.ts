import { describe, expect, it } from 'vitest';
import { textSearch } from '../../../src/search/browser/text-search.ts';
import type { WordIndex } from '../../../src/search/browser/word-index.ts';
import { packBlock, packOccurrences, readBlock } from '../../../src/search/words/word-block.ts';

const LISTS = [
  [{ place: 1, impact: 9 }],
  [
    { place: 0, impact: 5 },
    { place: 1, impact: 5 },
    { place: 3, impact: 12 },
  ],
];
const block = readBlock(
  packBlock(
    [
      { word: 'cook', family: 0 },
      { word: 'react', family: 1 },
    ],
    (family) => packOccurrences(LISTS[family] ?? []),
  ),
);

function searchIn(phrases: Record<string, number[]> = {}) {
  const asked: string[] = [];
  const words: WordIndex = (lookup) => {
    asked.push(lookup.word);
    return Promise.resolve({ lookup, blocks: [block] });
  };
  const phrase = (text: string) => {
    const levels = phrases[text];
    return levels === undefined
      ? Promise.reject(new Error('offline'))
      : Promise.resolve(Uint8Array.from(levels));
  };
  return { asked, find: textSearch(words, phrase, 4) };
}
const places = async (found: Promise<{ places: Uint32Array }>) => [...(await found).places];

describe('textSearch', () => {
  it('finds what matches every word, best first', async () => {
    const { find } = searchIn();
    expect(await places(find('react'))).toEqual([3, 0, 1]);
    expect(await places(find('react coo'))).toEqual([1]);
    expect(await places(find('???'))).toEqual([]);
  });

  it('tells the words that no posting has', async () => {
    const { find } = searchIn();
    expect(await find('cook Zzz reactx')).toMatchObject({ unknown: ['Zzz', 'reactx'] });
  });

  it('finds phrases with words', async () => {
    const { find } = searchIn({ 'full stack': [255, 0, 0, 128] });
    expect(await places(find('"full stack"'))).toEqual([0, 3]);
    expect(await places(find('"full stack" react'))).toEqual([0, 3]);
    expect(await places(find('"full stack" cook'))).toEqual([]);
  });

  it('asks the same thing once, and again what failed', async () => {
    const phrases: Record<string, number[]> = {};
    const { find, asked } = searchIn(phrases);
    await Promise.all([find('cook'), find('cook')]);
    expect(asked).toEqual(['cook']);
    await expect(find('"full stack"')).rejects.toThrow('offline');
    phrases['full stack'] = [1, 0, 0, 0];
    expect(await places(find('"full stack"'))).toEqual([0]);
  });
});
