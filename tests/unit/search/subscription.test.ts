import { describe, expect, it } from 'vitest';
import { siteAddresses } from '../../../src/presentation/addresses.ts';
import { feedOf } from '../../../src/search/browser/subscription.ts';
import { stateOf } from '../../../src/search/browser/search-state.ts';
import { facetColumns, facetValuesOf } from '../../../src/search/facet-columns.ts';
import { makePostingTable } from '../../../src/search/make-posting-table.ts';
import { valuePage } from '../../../src/search/value-pages.ts';
import { postingOf } from '../support/posting-of.ts';

const table = makePostingTable(
  [
    postingOf({ tags: ['C++'], category: 'Boats & Piers', workplace: 'onsite' }),
    postingOf({ employmentType: ['FULL_TIME'], levels: ['Senior'], applicantLocations: ['DE'] }),
  ],
  { details: '', wordStarts: [], stemmer: false },
  'en',
);
const feed = (address: string) =>
  feedOf(stateOf(new URLSearchParams(address)), facetValuesOf(facetColumns(table, 20_000)));

describe('feedOf', () => {
  it.each([
    ['tag=c-plus-plus', 'tags/c-plus-plus/feed.xml'],
    ['category=boats-piers', 'categories/boats-piers/feed.xml'],
    ['company=ninefold-lighthouses', 'companies/ninefold-lighthouses/feed.xml'],
    ['type=full-time', 'types/full-time/feed.xml'],
    ['workplace=on-site', 'locations/on-site/feed.xml'],
    ['workplace=on-site&sort=pay', 'locations/on-site/feed.xml'],
  ])('%s has %s', (address, path) => expect(feed(address)).toBe(path));

  it.each([
    '',
    'sort=pay',
    'tag=c-plus-plus&q=lamp',
    'tag=c-plus-plus&workplace=on-site',
    'tag=c-plus-plus&tag=rust',
    'tag=c-plus-plus&pay-from=1&currency=EUR',
    'tag=gone',
    'workplace=not-stated',
    'level=senior',
    'applicants=de',
    'posted=7',
    'pay=not-stated',
    'pay-from=1&currency=EUR',
  ])('%s has none', (address) => expect(feed(address)).toBeNull());
});

describe('valuePage', () => {
  it('is where the site keeps the page', () => {
    const addresses = siteAddresses({ url: 'https://board.example', basePath: '/board/' });
    const at = (...[facet, value]: Parameters<typeof valuePage>) =>
      `${addresses.base}${valuePage(facet, value) ?? ''}`;
    expect(at('tag', 'c-sharp')).toBe(addresses.tag('C#'));
    expect(at('tag', 'ü')).toBe(addresses.facetValue('tags', 'ü'));
    expect(at('company', 'slipway-guild')).toBe(addresses.company('Slipway Guild'));
    expect(at('category', 'boats')).toBe(addresses.category('Boats'));
    expect(at('type', 'full-time')).toBe(addresses.facetValue('types', 'full-time'));
    expect(at('workplace', 'remote')).toBe(addresses.facetValue('locations', 'remote'));
  });
});
