import { describe, expect, it } from 'vitest';
import { dateOrderOfCountry } from '../../../src/values/date-order-of-country.ts';

describe('day and month where the job is', () => {
  it.each([
    ['AU', 'day first'],
    ['DE', 'day first'],
    ['US', 'month first'],
    ['CA', null],
    [null, null],
  ])('%s: %s', (country, order) => {
    expect(dateOrderOfCountry(country)).toBe(order);
  });
});
