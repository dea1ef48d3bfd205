import { describe, expect, it } from 'vitest';
import type { Match } from '../../../src/search/browser/pagefind-client.ts';
import { textAnswer } from '../../../src/search/browser/text-answer.ts';
import type { Matches } from '../../../src/search/browser/text-search.ts';

const vocabulary = {
  words: new Map([
    ['rust', 'rust'],
    ['kubernetes', 'kubernetes'],
  ]),
  names: new Map([['rust', 'rust']]),
};
const whole = () => Promise.resolve(vocabulary);

/** An index that answers as written, and tells what it was asked. */
function index(answers: Record<string, string>) {
  const asked: string[] = [];
  const find = (query: string): Promise<Matches> => {
    asked.push(query);
    const excerpt = answers[query];
    const data = () => Promise.resolve({ excerpt: excerpt ?? '' });
    const match: Match = { id: 'a', score: 1, data };
    return Promise.resolve(new Map(excerpt === undefined ? [] : [[0, match]]));
  };
  return { asked, find };
}

describe('textAnswer', () => {
  it('asks once for words that the postings are known by', async () => {
    const { asked, find } = index({ rust: 'in <mark>Rust</mark>' });
    expect(await textAnswer('rust', vocabulary, whole, find)).toMatchObject({ suggestions: [] });
    expect(asked).toEqual(['rust']);
  });

  it('asks once for a word that the best match shows', async () => {
    const { asked, find } = index({ sabbat: 'yearly <mark>sabbaticals</mark>' });
    expect((await textAnswer('sabbat', vocabulary, whole, find)).matches.size).toBe(1);
    expect(asked).toEqual(['sabbat']);
  });

  it('finds nothing for a word that the index took a shorter one for, and offers what is near', async () => {
    const { find } = index({
      kubernetesx: 'a <mark>kube</mark>',
      kubernetes: '<mark>Kubernetes</mark>',
    });
    expect(await textAnswer('kubernetesx', vocabulary, whole, find)).toEqual({
      matches: new Map(),
      suggestions: ['kubernetes'],
    });
  });

  it('believes what a word in quotes finds, as a stem does', async () => {
    const { find } = index({ caring: 'we <mark>care</mark>', '"caring"': 'we <mark>care</mark>' });
    expect((await textAnswer('caring', vocabulary, whole, find)).matches.size).toBe(1);
  });

  it('believes the index where no excerpt can be loaded', async () => {
    const match: Match = { id: 'a', score: 1, data: () => Promise.reject(new Error('offline')) };
    const find = (): Promise<Matches> => Promise.resolve(new Map([[0, match]]));
    expect((await textAnswer('sabbat', vocabulary, whole, find)).matches.size).toBe(1);
  });

  it('offers nothing that finds nothing', async () => {
    const { find } = index({});
    expect(await textAnswer('kubernets', vocabulary, whole, find)).toEqual({
      matches: new Map(),
      suggestions: [],
    });
  });
});
