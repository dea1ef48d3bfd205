import { describe, expect, it } from 'vitest';
import type { Posting } from '../../../src/posting/posting.ts';
import { salaryText } from '../../../src/presentation/money.ts';

type Salary = NonNullable<Posting['salary']>;

const salary = (facts: Partial<Salary>): Salary => ({
  min: null,
  max: null,
  currency: null,
  unit: null,
  text: 'as written',
  ...facts,
});

describe('salaryText', () => {
  it.each<[Partial<Salary>, string]>([
    [{ min: 90_000, max: 200_000, currency: 'USD', unit: 'YEAR' }, '$90,000–$200,000 a year'],
    [{ min: 45, max: 60, currency: 'CHF', unit: 'HOUR' }, 'CHF 45–60 an hour'],
    [{ min: 45.5, max: 45.5, currency: 'GBP', unit: 'HOUR' }, '£45.50 an hour'],
    [{ min: 400, currency: 'EUR', unit: 'DAY' }, 'from €400 a day'],
    [{ max: 5_000, currency: 'EUR', unit: 'MONTH' }, 'up to €5,000 a month'],
    [{ min: 900, max: 900, currency: 'EUR', unit: 'WEEK' }, '€900 a week'],
    [{ min: 60_000, max: 60_000, currency: 'SEK' }, 'SEK 60,000'],
  ])('writes %o', (facts, expected) => {
    expect(salaryText(salary(facts), 'en').replaceAll('\u{a0}', ' ')).toBe(expected);
  });

  it.each<[string, Partial<Salary>]>([
    ['there is no figure', { currency: 'EUR', unit: 'YEAR' }],
    ['there is no currency', { min: 1, max: 2, unit: 'YEAR' }],
    ['the currency is no code', { min: 1, max: 2, currency: 'quids', unit: 'YEAR' }],
  ])('keeps the words of the employer when %s', (_, facts) => {
    expect(salaryText(salary(facts), 'en')).toBe('as written');
  });

  it('writes numbers as the language of the board does', () => {
    const text = salaryText(
      salary({ min: 60_000, max: 70_000, currency: 'EUR', unit: 'YEAR' }),
      'de',
    );
    expect(text.replaceAll('\u{a0}', ' ')).toBe('60.000–70.000 € a year');
  });
});
