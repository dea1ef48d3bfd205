import { describe, expect, it } from 'vitest';
import { readableValue } from '../../../src/search/browser/choice-labels.ts';

describe('readableValue', () => {
  it.each([
    ['tag', 'machine-learning', 'machine learning'],
    ['company', 'slipway-guild', 'Slipway guild'],
    ['workplace', 'not-stated', 'Not stated'],
    ['applicants', 'de', 'Germany'],
    ['applicants', 'worldwide', 'Worldwide'],
    ['posted', '7', 'Last 7 days'],
    ['tag', '<b>', '<b>'],
  ] as const)('reads %s %s as %s', (facet, value, words) => {
    expect(readableValue(facet, value, 'en')).toBe(words);
  });
});
