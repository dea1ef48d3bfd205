import { describe, expect, it } from 'vitest';
import { knownNamesOf, likelyMeant } from '../../../src/editing/known-names.ts';
import { companyOf, postingOf } from '../support/posting-of.ts';

const known = knownNamesOf([
  postingOf({ company: companyOf('Bojverket'), tags: ['rust', 'design systems'] }),
  postingOf({
    company: companyOf('Ninefold', { website: 'https://ninefold.example' }),
    tags: ['rust', 'embedded'],
    category: 'hardware',
  }),
  postingOf({ company: companyOf('Ninefold') }),
]);

describe('known names', () => {
  it('come most used first, with their postings', () => {
    expect(known.companies).toEqual([
      { name: 'Ninefold', postings: 2 },
      { name: 'Bojverket', postings: 1 },
    ]);
    expect(known.tags[0]).toEqual({ name: 'rust', postings: 2 });
    expect(known.categories).toEqual([{ name: 'hardware', postings: 1 }]);
    expect(known.websites.get('Ninefold')).toBe('https://ninefold.example');
  });

  it.each([
    ['Bojvreket', known.companies, 'Bojverket'],
    ['bojverket', known.companies, 'Bojverket'],
    ['embeded', known.tags, 'embedded'],
    ['design-systems', known.tags, 'design systems'],
    ['Bojverket', known.companies, null],
    ['design', known.tags, null],
    ['c', known.tags, null],
    ['Quite Another', known.companies, null],
  ])('%s may mean %s', (name, names, meant) => {
    expect(likelyMeant(name, names)).toBe(meant);
  });
});
