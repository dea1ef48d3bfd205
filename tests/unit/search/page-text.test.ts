import { describe, expect, it } from 'vitest';
import { descriptionStart, pageTextsOf } from '../../../src/search/page-text.ts';

describe('the text of a page', () => {
  const cook = { url: '/jobs/a/', content: 'Cook', anchors: [] };
  const mate = { url: '/jobs/b/', content: 'Mate', anchors: [] };

  it('is read as Pagefind writes that of several pages', () => {
    const unpacked = `pagefind_dcd${JSON.stringify({ en_1: cook, en_2: mate })}`;
    const texts = pageTextsOf(unpacked, 'fragment/en_group_3.pf_fragment');
    expect([...texts]).toEqual([
      ['en_1', cook],
      ['en_2', mate],
    ]);
  });

  it('is read as Pagefind writes that of a single page, in a file of its name', () => {
    const unpacked = `pagefind_dcd${JSON.stringify(cook)}`;
    const file = '2/fragment/en_1.pf_fragment';
    expect([...pageTextsOf(unpacked, file)]).toEqual([['en_1', cook]]);
  });

  it.each([
    ['Lamp Keeper. Ninefold. not stated You  trim', 5, 'You  trim'],
    ['Cook. You cook', 0, 'Cook. You cook'],
    ['Cook.', 1, 'Cook.'],
    ['', 0, ''],
  ])('of %j begins to describe after %i words', (content, location, rest) => {
    const anchors = [
      { id: 'other', location: 1 },
      { id: 'description', location },
    ];
    expect(content.slice(descriptionStart({ content, anchors }))).toBe(rest);
    expect(descriptionStart({ content, anchors: [] })).toBe(0);
  });
});
