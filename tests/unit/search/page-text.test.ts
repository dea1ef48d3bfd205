import { describe, expect, it } from 'vitest';
import { descriptionStart, pageTextOf } from '../../../src/search/page-text.ts';

describe('the text of a page', () => {
  it('is read as Pagefind writes it', () => {
    const text = { url: '/jobs/a/', content: 'Cook', anchors: [] };
    expect(pageTextOf(`pagefind_dcd${JSON.stringify(text)}`)).toEqual(text);
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
