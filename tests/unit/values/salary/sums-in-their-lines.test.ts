import { describe, expect, it } from 'vitest';
import { findSalary } from '../../../../src/values/salary.ts';

describe('sums as boards set them', () => {
  it.each([
    ['$3,600to$4,800\nMonthly', { min: 3600, max: 4800, unit: 'MONTH' }],
    ['7 400–9 100 zł\nbrutto / mies. | umowa o pracę', { min: 7400, max: 9100, unit: 'MONTH' }],
    ['£14.50 - £15.20\nper hour', { min: 14.5, max: 15.2, currency: 'GBP', unit: 'HOUR' }],
    ['Lønn fra 520 000 til 610 000 kr i året', { min: 520_000, max: 610_000, unit: 'YEAR' }],
    ['R185 - R215 per hour (Cost To Company)', { min: 185, max: 215, currency: 'ZAR' }],
    ['R312 600 per annum', { min: 312_600, currency: 'ZAR', unit: 'YEAR' }],
  ])('%s', (text, expected) => {
    expect(findSalary(text)).toMatchObject(expected);
  });

  it('leaves what an hour costs to the factory', () => {
    const text =
      'Wenn die Presse steht, kostet das 9.000 Euro in der Stunde.\nWir zahlen zwischen 4.150 und 4.700 Euro brutto im Monat.';
    expect(findSalary(text)).toMatchObject({ min: 4150, max: 4700, unit: 'MONTH' });
  });

  it('leaves a unit that begins another sentence', () => {
    expect(findSalary('Bonus of 400\nmonthly meetings')).toBeNull();
  });
});
