import { describe, expect, it } from 'vitest';
import type { Posting } from '../../../src/posting/posting.ts';
import { applicantsNote, applicantsText, whereText } from '../../../src/presentation/places.ts';
import { postingOf } from '../support/posting-of.ts';

const places = (...texts: string[]) => texts.map((text) => ({ text, country: null }));

describe('whereText', () => {
  it.each<[Partial<Posting>, string | null]>([
    [{}, null],
    [{ workplace: 'remote' }, 'Remote'],
    [{ workplace: 'remote', locations: places('Remote') }, 'Remote'],
    [{ workplace: 'hybrid', locations: places('Lyon', 'Paris') }, 'Hybrid, Lyon or Paris'],
    [{ workplace: 'onsite', locations: places('Bergen') }, 'On site, Bergen'],
    [{ locations: places('Bergen') }, 'Bergen'],
    [{ locations: places('A', 'B', 'C', 'D') }, 'A or B or C or D'],
    [{ locations: places('A', 'B', 'C', 'D', 'E') }, 'A or B or C or 2 more places'],
  ])('reads %o', (facts, expected) => {
    expect(whereText(postingOf(facts))).toBe(expected);
  });
});

describe('who may apply', () => {
  const many = ['DE', 'AT', 'CH', 'FR', 'IT', 'ES'];

  it.each<[Partial<Posting>, string | null, string | null]>([
    [{}, null, null],
    [{ workplace: 'onsite' }, null, null],
    [{ workplace: 'remote' }, 'not stated', 'from where: not stated'],
    [{ workplace: 'remote', applicantLocations: [] }, 'not stated', 'from where: not stated'],
    [{ applicantLocations: 'worldwide' }, 'Anyone, worldwide', 'worldwide'],
    [{ applicantLocations: ['DE'] }, 'People in Germany', 'Germany'],
    [{ workplace: 'hybrid', applicantLocations: ['DE'] }, 'People in Germany', null],
    [
      { workplace: 'remote', applicantLocations: ['DE'], locations: places('germany') },
      'People in Germany',
      null,
    ],
    [{ applicantLocations: ['DE', 'AT'] }, 'People in Germany and Austria', 'Germany and Austria'],
    [
      { applicantLocations: many },
      'People in Germany, Austria, Switzerland, France, Italy and Spain',
      'Germany, Austria and 4 more countries',
    ],
    [{ applicantLocations: ['not a code'] }, 'People in not a code', 'not a code'],
  ])('reads %o', (facts, text, note) => {
    expect(applicantsText(postingOf(facts), 'en')).toBe(text);
    expect(applicantsNote(postingOf(facts), 'en')).toBe(note);
  });
});
