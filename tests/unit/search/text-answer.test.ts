import { describe, expect, it } from 'vitest';
import { textAnswer } from '../../../src/search/browser/text-answer.ts';
import type { Found } from '../../../src/search/browser/text-search.ts';

const vocabulary = () =>
  Promise.resolve({
    words: new Map([
      ['rust', 'rust'],
      ['kubernetes', 'kubernetes'],
    ]),
    names: new Map([['rust', 'rust']]),
  });

/** An index in which each of these texts finds one posting, and tells what it was asked. */
function index(...texts: string[]) {
  const asked: string[] = [];
  const find = (query: string): Promise<Found> => {
    asked.push(query);
    return Promise.resolve({
      places: Uint32Array.from(texts.includes(query) ? [0] : []),
      unknown: query.split(' ').filter((word) => !texts.includes(word)),
      marker: () => () => [],
    });
  };
  return { asked, find };
}

describe('textAnswer', () => {
  it('asks once where something is found', async () => {
    const { asked, find } = index('rust');
    expect(await textAnswer('rust', vocabulary, find)).toEqual({
      places: Uint32Array.of(0),
      suggestions: [],
    });
    expect(asked).toEqual(['rust']);
  });

  it('offers what is near a word that no posting has', async () => {
    const { find } = index('kubernetes');
    expect(await textAnswer('kubernetesx', vocabulary, find)).toMatchObject({
      suggestions: ['kubernetes'],
    });
  });

  it('offers a text without the word that no posting has', async () => {
    const { find } = index('rust');
    expect(await textAnswer('rust qqqqqq', vocabulary, find)).toMatchObject({
      suggestions: ['rust'],
    });
  });

  it('offers nothing that finds nothing', async () => {
    const { find } = index();
    expect(await textAnswer('kubernets', vocabulary, find)).toMatchObject({ suggestions: [] });
  });
});
