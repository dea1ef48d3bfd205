import { describe, expect, it } from 'vitest';
import { findSalary, readSalary } from '../../../../src/values/salary.ts';

describe('a dollar sign where it may be the peso', () => {
  it.each([
    ['$ 6.400 la hora', 'AR', 'ARS', 'HOUR'],
    ['$ 850.000 mensuales', 'CL', 'CLP', 'MONTH'],
    ['$ 2.300.000 al mes', 'CO', 'COP', 'MONTH'],
  ])('%s in %s', (text, country, currency, unit) => {
    expect(readSalary(text, { country })).toMatchObject({ currency, unit });
  });

  it('stays open where the sum may be either', () => {
    expect(readSalary('$ 2.500 al mes', { country: 'AR' })?.currency).toBeNull();
  });
});

describe('numbers in lakh', () => {
  it('are Indian pay by the year', () => {
    expect(findSalary('4,50,000 - 7,00,000 P.A.')).toMatchObject({
      min: 450_000,
      max: 700_000,
      currency: 'INR',
      unit: 'YEAR',
    });
  });

  it('are no pay without a unit', () => {
    expect(findSalary('We have 4,50,000 customers')).toBeNull();
  });
});

describe('a unit that is said twice', () => {
  it('is read', () => {
    expect(readSalary('$31.50 to $37.00 HOUR hourly / 40 hours per week')?.unit).toBe('HOUR');
  });
});

describe('a Dutch scale of pay', () => {
  it.each([
    '€ 2.800 - € 3.400 (schaal 7, bij 36 uur)',
    '€ 2.800 tot € 3.400 o.b.v. 38 uur',
    '€ 2.800 - € 3.400 bij een fulltime dienstverband',
  ])('is by the month: %s', (text) => {
    expect(readSalary(text)?.unit).toBe('MONTH');
  });

  it.each(['€ 28.000 - € 34.000 (schaal 7)', '€ 2.800 - € 3.400', '€ 18 bij 36 uur'])(
    'leaves %s',
    (text) => {
      expect(readSalary(text)?.unit).not.toBe('MONTH');
    },
  );
});
