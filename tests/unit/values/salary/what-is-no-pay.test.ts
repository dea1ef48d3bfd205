import { describe, expect, it } from 'vitest';
import { findSalary } from '../../../../src/values/salary.ts';

describe('what comes on top of pay', () => {
  it.each([
    'Nachtzuschlag von CHF 9.50 pro Stunde',
    'Une prime de 120 € par mois',
    'Een ploegentoeslag van € 6 per uur',
  ])('is none: %s', (text) => {
    expect(findSalary(text)).toBeNull();
  });

  it.each([
    ['Mit Schichtzulagen 3.900 Euro brutto im Monat', 3900],
    ['Zuschläge nach Tarif. Lohn CHF 5100 pro Monat', 5100],
    ['Primes de nuit, 2 300 € par mois', 2300],
  ])('leaves the pay beside it: %s', (text, min) => {
    expect(findSalary(text)).toMatchObject({ min });
  });
});

describe('what a dwelling costs', () => {
  it.each([
    'The first winter you can live in the net loft for £300 a month',
    'A staff house at $90 a week',
    'Du kan bo i nøstet for 3 000 kr i måneden',
    'Zimmer für 280 € im Monat',
  ])('is no pay: %s', (text) => {
    expect(findSalary(text, { country: 'NO' })).toBeNull();
  });

  it.each([
    ['Room attendants at €12.50 per hour', 12.5],
    ['Housekeeper for £14 per hour', 14],
  ])('is not meant: %s', (text, min) => {
    expect(findSalary(text)).toMatchObject({ min });
  });
});

describe('pay as it is written in other places', () => {
  it.each([
    ['Pay: Rs. 41,000/- per month', { min: 41_000, currency: 'INR', unit: 'MONTH' }],
    ['A net mender earns KSh 42,000 per month', { min: 42_000, currency: 'KES', unit: 'MONTH' }],
    ['Salary: TSh 900,000 per month', { min: 900_000, currency: 'TZS', unit: 'MONTH' }],
    ['Een uurloon tussen 17,20 en 21,60 euro', { min: 17.2, max: 21.6, unit: 'HOUR' }],
  ])('%s', (text, expected) => {
    expect(findSalary(text)).toMatchObject(expected);
  });
});
