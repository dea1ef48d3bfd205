import { describe, expect, it } from 'vitest';
import {
  countryInSentence,
  countryNames,
  countryNamesInSentence,
} from '../../../src/presentation/country-names.ts';
import { countryGroup } from '../../../src/values/country-group.ts';

const members = (region: string): string[] => countryGroup(region) ?? [];

describe('the names of countries', () => {
  it.each<[readonly string[], readonly string[]]>([
    [[], []],
    [
      ['GB', 'DE'],
      ['United Kingdom', 'Germany'],
    ],
    [members('EU'), ['EU']],
    [
      ['CH', ...members('EU'), 'GB'],
      ['EU', 'Switzerland', 'United Kingdom'],
    ],
    [members('EEA'), ['EEA']],
    [members('Europe'), ['Europe']],
    [
      members('EU').slice(1),
      members('EU')
        .slice(1)
        .map((code) => countryNames([code], 'en')[0] ?? ''),
    ],
  ])('are those of the regions that are complete, then the rest', (codes, names) => {
    expect(countryNames(codes, 'en')).toEqual(names);
  });

  it('take an article in an English sentence where they must', () => {
    expect(countryNamesInSentence([...members('EU'), 'GB', 'NO'], 'en')).toEqual([
      'the EU',
      'the United Kingdom',
      'Norway',
    ]);
    expect(countryInSentence('NL', 'de')).toBe('Niederlande');
  });
});
