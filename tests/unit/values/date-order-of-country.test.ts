import { describe, expect, it } from 'vitest';
import {
  countryOfCurrency,
  dateOrderOfCountry,
} from '../../../src/values/date-order-of-country.ts';

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

describe('the country whose money a currency is', () => {
  it.each([
    ['GBP', 'GB'],
    ['AUD', 'AU'],
    ['USD', null],
    ['EUR', null],
    [null, null],
  ])('%s: %s', (currency, country) => {
    expect(countryOfCurrency(currency)).toBe(country);
  });
});
