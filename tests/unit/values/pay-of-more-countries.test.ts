import { describe, expect, it } from 'vitest';
import { findEmploymentTypes } from '../../../src/values/employment-type.ts';
import { findSalary } from '../../../src/values/salary.ts';

describe('pay as more countries write it', () => {
  it.each([
    ['Salaire mensuel entre 750 000 et 900 000 FCFA', 'SN', 'XOF'],
    ['Salaire mensuel entre 750 000 et 900 000 F CFA', 'CM', 'XAF'],
    ['Salaire mensuel entre 750 000 et 900 000 francs CFA', null, null],
  ])('%s in %s', (text, country, currency) => {
    expect(findSalary(text, { country })).toMatchObject({ min: 750_000, max: 900_000, currency });
  });

  it('reads both ends of Swiss pay', () => {
    const pay = findSalary('Jahreslohn von CHF 110’000.– bis 130’000.–');
    expect(pay).toMatchObject({ min: 110_000, max: 130_000, currency: 'CHF' });
  });
});

describe('hours in a contract', () => {
  it.each([
    ['Full-time contract, 25 days off', ['FULL_TIME']],
    ['un contratto a tempo indeterminato part-time di 30 ore', ['PART_TIME']],
    ['Our part-time staff have a room of their own', []],
  ])('%s', (text, types) => {
    expect(findEmploymentTypes(text)).toEqual(types);
  });
});
