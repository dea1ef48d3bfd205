import { describe, expect, it } from 'vitest';
import {
  findApplicantLocations,
  readApplicantLocations,
} from '../../../src/values/applicant-locations.ts';
import { ALL_COUNTRY_CODES } from '../../../src/values/country.ts';

describe('readApplicantLocations', () => {
  it.each<[unknown, unknown]>([
    ['worldwide', 'worldwide'],
    ['Anywhere in the world', 'worldwide'],
    ['Remote (worldwide)', 'worldwide'],
    ['US only', ['US']],
    ['(US only)', ['US']],
    ['us', ['US']],
    ['USA', ['US']],
    ['US, CA, GB', ['CA', 'GB', 'US']],
    ['Germany or Austria', ['AT', 'DE']],
    ['US/Canada', ['CA', 'US']],
    ['DACH', ['AT', 'CH', 'DE']],
    ['California', ['US']],
    [
      ['de', 'AT'],
      ['AT', 'DE'],
    ],
    [{ '@type': 'Country', name: 'Canada' }, ['CA']],
    [
      [
        { '@type': 'Country', name: 'USA' },
        { '@type': 'AdministrativeArea', name: 'Ontario' },
      ],
      ['CA', 'US'],
    ],
    ['EU time zones', null],
    ['UTC-5 to UTC+2', null],
    ['everywhere except Germany', null],
    [['Germany', 'Fooland'], null],
    ['no', null],
    ['', null],
    [null, null],
    [true, null],
    [[], null],
  ])('%j is %j', (value, expected) => {
    expect(readApplicantLocations(value)).toEqual(expected);
  });

  it('expands the EU', () => {
    expect(readApplicantLocations('EU')).toHaveLength(27);
  });

  it('reads a list of nearly every country as worldwide, a long list as itself', () => {
    const most = ALL_COUNTRY_CODES.filter((_, index) => index % 12 !== 0);
    expect(readApplicantLocations(most)).toBe('worldwide');
    expect(readApplicantLocations(most.map((name) => ({ '@type': 'Country', name })))).toBe(
      'worldwide',
    );
    expect(readApplicantLocations(ALL_COUNTRY_CODES.slice(0, 100))).toHaveLength(100);
  });
});

describe('findApplicantLocations', () => {
  it.each<[string, unknown]>([
    ['You can live anywhere in the world; your hours are up to you.', 'worldwide'],
    ['Work from anywhere in the world', 'worldwide'],
    ['Acme | Remote (worldwide) | Engineer', 'worldwide'],
    ['Acme | Remote (US only) | Engineer', ['US']],
    ['US only', ['US']],
    ['Acme | REMOTE (Germany, Austria)', ['AT', 'DE']],
    ['Candidates must be based in Germany or Austria and speak German.', ['AT', 'DE']],
    ['We are only accepting applicants that are based in Spain.', ['ES']],
    ['You must reside in the United States.', ['US']],
    ['Open to candidates based in the United States, Canada, or Mexico.', ['CA', 'MX', 'US']],
    ['This job can be done remotely from anywhere in the UK.', ['GB']],
    ['US citizens only', ['US']],
    ['Must be a US citizen.', ['US']],
    ['Can be remote, but must be US-based.', ['US']],
    ['* You’re based in the USA', ['US']],
  ])('%s', (prose, expected) => {
    expect(findApplicantLocations(prose)).toEqual(expected);
  });

  it('reads a bracketed region', () => {
    expect(findApplicantLocations('Remote (EU)')).toHaveLength(27);
  });

  it.each([
    ['100% remoto, para quem mora no Brasil.', ['BR']],
    ['Solo residentes en España.', ['ES']],
    ['Remote mit Wohnsitz in Deutschland oder Österreich', ['AT', 'DE']],
  ])('%s', (prose, countries) => {
    expect(findApplicantLocations(prose)).toEqual(countries);
  });

  it.each([
    'Our customers can pay anywhere in the world.',
    'Used by thousands of teams worldwide.',
    'Work from anywhere in the world for four weeks a year.',
    'Health insurance (currently US only)',
    'Remote (European time zones)',
    'We are based in Lisbon.',
    'If you are based in the US, we cover your dental plan.',
    'You must reside in the USA to receive benefits.',
    'Must be based in Atlantis.',
    'You must be located in the EU timezone.',
    'Remote (see below)',
    '',
  ])('%s is no statement of who may apply', (prose) => {
    expect(findApplicantLocations(prose)).toBeNull();
  });
});
