import { describe, expect, it } from 'vitest';
import { locationsOf, townsByCountry } from '../../../src/board/locations.ts';
import type { Posting } from '../../../src/posting/posting.ts';
import { postingOf } from '../support/posting-of.ts';

const slugsOf = (facts: Partial<Posting>) =>
  locationsOf([postingOf(facts)], [], 'en')
    .map(({ slug }) => slug)
    .sort();
const places = (...list: [string, string | null][]) =>
  list.map(([text, country]) => ({ text, country }));

describe('locationsOf', () => {
  it.each<[string, Partial<Posting>, string[]]>([
    ['nothing stated', {}, []],
    ['a town', { locations: places(['Gent, Belgium', 'BE']) }, ['belgium', 'gent-belgium']],
    ['a country', { locations: places(['Belgium', 'BE']) }, ['belgium']],
    [
      'a town in a region',
      { locations: places(['Providence, Rhode Island, United States', 'US']) },
      ['providence-united-states', 'united-states'],
    ],
    ['a place without a known country', { locations: places(['Springfield', null]) }, []],
    [
      'something that is no town',
      { locations: places(['Europe region', 'DE'], ['3 offices, Germany', 'DE']) },
      ['germany'],
    ],
    ['hybrid work', { workplace: 'hybrid' }, ['hybrid']],
    [
      'remote work for anyone',
      { workplace: 'remote', applicantLocations: 'worldwide' },
      ['remote', 'remote-worldwide'],
    ],
    [
      'remote work for some',
      { workplace: 'remote', applicantLocations: ['DE', 'AT'] },
      ['remote', 'remote-austria', 'remote-germany'],
    ],
    ['remote work, for whom not stated', { workplace: 'remote' }, ['remote']],
  ])('groups %s', (_, facts, slugs) => {
    expect(slugsOf(facts)).toEqual(slugs);
  });

  it('is one place however often a posting names it', () => {
    const posting = postingOf({ locations: places(['Berlin', 'DE'], ['Berlin, Germany', 'DE']) });
    const entries = locationsOf([posting], [], 'en');
    expect(entries.map(({ slug, open }) => [slug, open.length])).toEqual([
      ['berlin-germany', 1],
      ['germany', 1],
    ]);
  });

  it('keeps addresses when the board speaks another language', () => {
    const [entry] = locationsOf([postingOf({ locations: places(['DE', 'DE']) })], [], 'fr');
    expect(entry).toMatchObject({ slug: 'germany', name: 'Allemagne' });
  });

  it('keeps the pages of closed postings', () => {
    const [entry] = locationsOf([], [postingOf({ workplace: 'onsite', closed: true })], 'en');
    expect(entry).toMatchObject({ slug: 'on-site', open: [] });
  });
});

describe('townsByCountry', () => {
  it('puts the towns below their countries', () => {
    const open = [
      postingOf({ locations: places(['Porto, Portugal', 'PT'], ['Graz', 'AT'], ['Braga', 'PT']) }),
    ];
    const groups = townsByCountry(locationsOf(open, [], 'en'));
    expect(
      groups.map(({ country, towns }) => [country.name, towns.map(({ name }) => name)]),
    ).toEqual([
      ['Austria', ['Graz, Austria']],
      ['Portugal', ['Braga, Portugal', 'Porto, Portugal']],
    ]);
  });
});
