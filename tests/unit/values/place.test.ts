import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { ALL_COUNTRY_CODES, countryName } from '../../../src/values/country.ts';
import { readPlaces } from '../../../src/values/place.ts';
import { ENOUGH_SECONDS, processorSeconds } from '../support/processor-time.ts';

/** "Berlin, Germany [DE]" for each place. */
function placesOf(value: unknown): string[] {
  return readPlaces(value).places.map(({ text, country }) => `${text} [${country ?? '?'}]`);
}

describe('readPlaces: places', () => {
  it.each<[string, string[]]>([
    ['Berlin', ['Berlin [DE]']],
    ['Berlin, Germany', ['Berlin, Germany [DE]']],
    ['Berlin, DE', ['Berlin, DE [DE]']],
    ['Juba, South Sudan, with frequent travel to Bor', ['Juba, South Sudan [SS]']],
    ['Lille, France (avec déplacements réguliers en Belgique)', ['Lille, France [FR]']],
    ['Berlin Germany', ['Berlin Germany [DE]']],
    ['10115 Berlin', ['10115 Berlin [DE]']],
    ['Berlin / Munich', ['Berlin [DE]', 'Munich [DE]']],
    ['NYC or SF', ['NYC [US]', 'SF [US]']],
    ['Berlin, Hamburg, München', ['Berlin [DE]', 'Hamburg [DE]', 'München [DE]']],
    ['Austin, TX', ['Austin, TX [US]']],
    ['Austin TX', ['Austin TX [US]']],
    ['Boise, Idaho', ['Boise, Idaho [US]']],
    ['Sunnyvale, CA', ['Sunnyvale, CA [US]']],
    ['Redlands, CA', ['Redlands, CA [US]']],
    ['Toronto, CA', ['Toronto, CA [CA]']],
    ['Toronto, ON, Canada', ['Toronto, ON, Canada [CA]']],
    ['London, UK', ['London, UK [GB]']],
    ['London, ON', ['London, ON [CA]']],
    ['London, England, United Kingdom', ['London, England, United Kingdom [GB]']],
    ['The Hague, NL', ['The Hague, NL [NL]']],
    ['Vienna, AT', ['Vienna, AT [AT]']],
    ['Vienna, VA', ['Vienna, VA [US]']],
    ['Sydney NSW', ['Sydney NSW [AU]']],
    ['Seattle, WA', ['Seattle, WA [US]']],
    ['Perth, WA, Australia', ['Perth, WA, Australia [AU]']],
    ['Ponsonby, Auckland, New Zealand', ['Ponsonby, Auckland, New Zealand [NZ]']],
    ['Cambridge, MA (near Boston)', ['Cambridge, MA [US]']],
    ['India (Bangalore)', ['Bangalore, India [IN]']],
    ['Bosnia and Herzegovina', ['Bosnia and Herzegovina [BA]']],
    ['Austria, Germany and Switzerland', ['Austria [AT]', 'Germany [DE]', 'Switzerland [CH]']],
    [
      'Tulsa, OK, Reno, NV, and Toronto, ON',
      ['Tulsa, OK [US]', 'Reno, NV [US]', 'Toronto, ON [CA]'],
    ],
    ['Oslo,Norway', ['Oslo, Norway [NO]']],
    ['Washington,\u00a0DC', ['Washington, DC [US]']],
  ])('%s', (text, places) => {
    expect(placesOf(text)).toEqual(places);
    expect(readPlaces(text).workplace).toBeNull();
  });

  it.each<[string, string]>([
    ['Birmingham', 'Birmingham [?]'],
    ['Cambridge', 'Cambridge [?]'],
    ['Georgia', 'Georgia [?]'],
    ['Springfield, DE', 'Springfield, DE [?]'],
    ['Smalltown, IN', 'Smalltown, IN [?]'],
    ['CA', 'CA [?]'],
  ])('%s keeps its words and has no country', (text, place) => {
    expect(placesOf(text)).toEqual([place]);
  });

  it('lets the town decide between the two Georgias', () => {
    expect(placesOf('Atlanta, Georgia')).toEqual(['Atlanta, Georgia [US]']);
    expect(placesOf('Tbilisi, Georgia')).toEqual(['Tbilisi, Georgia [GE]']);
  });

  it.each(['', 'N/A', 'Unknown', 'TBD', 'Multiple locations', '-', null, undefined, 7, {}])(
    '%j names no place',
    (value) => {
      expect(readPlaces(value)).toEqual({ places: [], workplace: null, applicantLocations: null });
    },
  );
});

describe('readPlaces: workplace and who may apply', () => {
  it.each<[string, string[], string | null, string | string[] | null]>([
    ['Remote', [], 'remote', null],
    ['Remote OK', [], 'remote', null],
    ['100% remote', [], 'remote', null],
    ['Distributed', [], 'remote', null],
    ['Remote; Berlin, Germany', ['Berlin, Germany [DE]'], 'remote', null],
    ['Berlin, DE - Remote OK', ['Berlin, DE [DE]'], 'remote', null],
    ['San Francisco or Remote', ['San Francisco [US]'], 'remote', null],
    ['London | Remote', ['London [GB]'], 'remote', null],
    ['London/ Remote', ['London [GB]'], 'remote', null],
    ['Finland or Remote', ['Finland [FI]'], 'remote', null],
    ['RemoteMunich,Germany', ['Munich, Germany [DE]'], 'remote', null],
    ['Reno, NV; Virtual (100% remote)', ['Reno, NV [US]'], 'remote', null],
    ['Remote (US only)', [], 'remote', ['US']],
    ['Remote, Germany', [], 'remote', ['DE']],
    ['Remote - Germany', [], 'remote', ['DE']],
    ['Germany (Remote)', [], 'remote', ['DE']],
    ['US Remote', [], 'remote', ['US']],
    ['Remote within the United States', [], 'remote', ['US']],
    ['Remote (must be based in UK)', [], 'remote', ['GB']],
    ['Remote (US/CA/UK)', [], 'remote', ['CA', 'GB', 'US']],
    ['Remote: Poland, Spain, Portugal', [], 'remote', ['ES', 'PL', 'PT']],
    ['Remote, DACH', [], 'remote', ['AT', 'CH', 'DE']],
    ['US or Canada - Remote', [], 'remote', ['CA', 'US']],
    ['Remote, Texas', ['Texas [US]'], 'remote', ['US']],
    ['Remote, Barcelona', ['Barcelona [ES]'], 'remote', null],
    ['Remote (EU time zones)', [], 'remote', null],
    ['Remote (UTC-5 to UTC+2)', [], 'remote', null],
    ['Remote Worldwide', [], 'remote', 'worldwide'],
    ['Anywhere', [], 'remote', 'worldwide'],
    ['Anywhere in the world', [], 'remote', 'worldwide'],
    ['Anywhere in the U.S. (remote)', [], 'remote', ['US']],
    ['Hybrid, 2 days in Berlin', ['Berlin [DE]'], 'hybrid', null],
    ['Amsterdam (hybrid)', ['Amsterdam [NL]'], 'hybrid', null],
    ['3 days on site in London', ['London [GB]'], 'hybrid', null],
    ['On-site in Amsterdam', ['Amsterdam [NL]'], 'onsite', null],
    ['Not remote, Seattle', ['Seattle [US]'], 'onsite', null],
    ['Remote-friendly, London', ['London [GB]'], null, null],
    ['San Francisco (remote during pandemic)', ['San Francisco [US]'], null, null],
  ])('%s', (text, places, workplace, applicants) => {
    const read = readPlaces(text);
    expect(placesOf(text)).toEqual(places);
    expect(read.workplace).toBe(workplace);
    expect(read.applicantLocations).toEqual(applicants);
  });

  it('reads a region as its member countries', () => {
    expect(readPlaces('Remote (EU)').applicantLocations).toHaveLength(27);
  });
});

describe('readPlaces: data', () => {
  it('reads schema.org Place with a PostalAddress', () => {
    const place = {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        addressLocality: 'Springfield',
        addressRegion: 'IL',
        addressCountry: { '@type': 'Country', name: 'US' },
      },
    };
    expect(placesOf(place)).toEqual(['Springfield, IL, US [US]']);
  });

  it('lets the stated country outrank what the town suggests', () => {
    expect(
      placesOf({ addressLocality: 'Paris', addressRegion: 'TX', addressCountry: 'US' }),
    ).toEqual(['Paris, TX, US [US]']);
    expect(placesOf({ text: 'Berlin', country: 'us' })).toEqual(['Berlin, us [US]']);
  });

  it('reads "Remote" in the locality as a workplace and the country as for whom', () => {
    const read = readPlaces({ addressLocality: 'Remote', addressCountry: 'DE' });
    expect(read).toEqual({ places: [], workplace: 'remote', applicantLocations: ['DE'] });
  });

  it.each<[unknown, string[]]>([
    [{ town: 'Whitby', county: 'North Yorkshire' }, ['Whitby, North Yorkshire [?]']],
    [{ address: '4 Quay St', city: 'Tobermory', country: 'UK' }, ['Tobermory, UK [GB]']],
    [
      ['Berlin', 'Paris', 'berlin'],
      ['Berlin [DE]', 'Paris [FR]'],
    ],
    [
      [{ name: 'Tokyo' }, 'Osaka'],
      ['Tokyo [JP]', 'Osaka [JP]'],
    ],
    [{ address: 'Hauptstraße, Berlin, Germany' }, ['Hauptstraße, Berlin, Germany [DE]']],
    [{ city: 'Lyon', country: 'France' }, ['Lyon, France [FR]']],
    [{ name: 'Toronto', country: 'Canada' }, ['Toronto, Canada [CA]']],
    [{ name: 'Head office', country: 'Canada' }, ['Canada [CA]']],
  ])('%j', (value, places) => {
    expect(placesOf(value)).toEqual(places);
  });

  it('keeps the countries of a list beside "Remote" as places', () => {
    const read = readPlaces(['Remote', 'Germany']);
    expect(read.workplace).toBe('remote');
    expect(read.places).toEqual([{ text: 'Germany', country: 'DE' }]);
  });

  it('reads a list of remote in nearly every country as worldwide', () => {
    const everywhere = ALL_COUNTRY_CODES.filter((_, index) => index % 20 !== 0);
    const read = readPlaces(everywhere.map((code) => `Remote - ${countryName(code, 'en')}`));
    expect(read.workplace).toBe('remote');
    expect(read.applicantLocations).toBe('worldwide');
  });

  it('reads a virtual location as remote', () => {
    expect(readPlaces({ '@type': 'VirtualLocation' }).workplace).toBe('remote');
  });

  it('stays within sane bounds on hostile input', () => {
    const nested = Array.from({ length: 1000 }).reduce<unknown>((inner) => [inner], 'Berlin');
    expect(readPlaces(nested).places).toEqual([]);
    for (const piece of ['(', '/', ' - ', 'Remote', 'A, ', 'or ', '\u00a0']) {
      const before = process.cpuUsage();
      readPlaces(piece.repeat(50_000));
      expect(processorSeconds(before)).toBeLessThan(ENOUGH_SECONDS);
    }
  });

  it('never throws and only yields ISO codes', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const { country } of readPlaces(value).places) {
          if (country !== null) expect(ALL_COUNTRY_CODES).toContain(country);
        }
      }),
    );
  });
});

describe('names with "and" in them', () => {
  it.each([
    ['Dumfries and Galloway, Scotland', ['Dumfries and Galloway, Scotland']],
    ['Trinidad and Tobago', ['Trinidad and Tobago']],
    ['Tyne and Wear, England or Remote', ['Tyne and Wear, England']],
    ['Berlin and Munich', ['Berlin', 'Munich']],
  ])('%s', (text, places) => {
    expect(readPlaces(text).places.map((place) => place.text)).toEqual(places);
  });
});

describe('conditions that stand among places', () => {
  it.each(['LOCAL', 'RELOCATE OK', 'H-1B is OK', 'Full-time', 'REMOTE (EU only)'])('%s', (text) => {
    expect(readPlaces(text).places).toEqual([]);
  });

  it('keeps an office beside remote work that is a mere option', () => {
    expect(readPlaces('Singapore (Remote OK)')).toMatchObject({
      places: [{ text: 'Singapore', country: 'SG' }],
      workplace: 'remote',
      applicantLocations: null,
    });
  });
});
