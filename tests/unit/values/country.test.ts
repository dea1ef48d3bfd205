import { describe, expect, it } from 'vitest';
import {
  ALL_COUNTRY_CODES,
  countryCode,
  countryName,
  isCountryCode,
  readCountry,
} from '../../../src/values/country.ts';
import { countryGroup } from '../../../src/values/country-group.ts';

describe('countryCode', () => {
  it.each([
    ['DE', 'DE'],
    ['DEU', 'DE'],
    ['UK', 'GB'],
    ['EL', 'GR'],
    ['USA', 'US'],
    ['U.S.', 'US'],
    ['U.S.A.', 'US'],
    ['United States of America', 'US'],
    ['the United States', 'US'],
    ['united kingdom', 'GB'],
    ['England', 'GB'],
    ['Scotland', 'GB'],
    ['Northern Ireland', 'GB'],
    ['Czech Republic', 'CZ'],
    ['Czechia', 'CZ'],
    ['South Korea', 'KR'],
    ['S. Korea', 'KR'],
    ['The Netherlands', 'NL'],
    ['Deutschland', 'DE'],
    ['España', 'ES'],
    ['Österreich', 'AT'],
    ['Nederland', 'NL'],
    ['Schweiz', 'CH'],
    ['Suisse', 'CH'],
    ['Sverige', 'SE'],
    ['Polska', 'PL'],
    ['Türkiye', 'TR'],
    ['Turkey', 'TR'],
    ['Brasil', 'BR'],
    ['Viet Nam', 'VN'],
    ['  Bosnia and Herzegovina ', 'BA'],
    ['Kosovo', 'XK'],
  ])('%s is %s', (text, code) => {
    expect(countryCode(text)).toBe(code);
  });

  it.each(['in', 'it', 'no', 'is', 'de', 'us', 'XX', 'EU', 'Berlin', 'remote', '', 'Congo'])(
    '%s is no one country',
    (text) => {
      expect(countryCode(text)).toBeNull();
    },
  );
});

describe('readCountry', () => {
  it.each([
    ['us', 'US'],
    ['gbr', 'GB'],
    [{ '@type': 'Country', name: 'Canada' }, 'CA'],
    [{ name: 'DE' }, 'DE'],
    [42, null],
    [null, null],
    ['nowhere', null],
  ])('%j is %s', (value, code) => {
    expect(readCountry(value)).toBe(code);
  });
});

describe('codes and names', () => {
  it('knows the codes of the standard and no others', () => {
    expect(ALL_COUNTRY_CODES.length).toBeGreaterThanOrEqual(249);
    expect(isCountryCode('FR')).toBe(true);
    expect(isCountryCode('fr')).toBe(false);
    expect(isCountryCode('EU')).toBe(false);
  });

  it('names a country in the reader’s language, and an unknown code as it is', () => {
    expect(countryName('DE', 'en')).toBe('Germany');
    expect(countryName('DE', 'de')).toBe('Deutschland');
    expect(countryName('ZZ', 'en')).toBe('ZZ');
  });
});

describe('countryGroup', () => {
  it.each([
    ['EU', 27, ['DE', 'SE'], ['GB', 'NO']],
    ['the European Union', 27, ['FR'], ['CH']],
    ['EEA', 30, ['NO'], ['CH', 'GB']],
    ['DACH', 3, ['DE', 'AT', 'CH'], ['LI']],
    ['North America', 3, ['US', 'CA', 'MX'], ['BR']],
  ])('%s has %i members', (text, size, inside, outside) => {
    const members = countryGroup(text) ?? [];
    expect(members).toHaveLength(size);
    expect(members).toEqual(expect.arrayContaining(inside));
    for (const code of outside) expect(members).not.toContain(code);
  });

  it.each(['Europe', 'Americas', 'LATAM', 'APAC', 'EMEA', 'Africa', 'Asia', 'Nordics', 'MENA'])(
    '%s consists of unique ISO codes',
    (text) => {
      const members = countryGroup(text) ?? [];
      expect(members.length).toBeGreaterThan(4);
      expect(new Set(members).size).toBe(members.length);
      for (const code of members) expect(isCountryCode(code)).toBe(true);
    },
  );

  it.each(['Germany', 'EU time zones', 'me', ''])('%s is no region', (text) => {
    expect(countryGroup(text)).toBeNull();
  });
});
