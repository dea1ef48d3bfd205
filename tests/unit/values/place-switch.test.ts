import { describe, expect, it } from 'vitest';
import { readPlaces } from '../../../src/values/place.ts';
import { readSalary } from '../../../src/values/salary.ts';
import { readWorkload } from '../../../src/values/workload.ts';
import { findEmploymentTypes } from '../../../src/values/employment-type.ts';

describe('a place of several facts', () => {
  it('may be a switch and the countries', () => {
    const { workplace, applicantLocations } = readPlaces({ remote: true, regions: ['Norway'] });
    expect([workplace, applicantLocations]).toEqual(['remote', ['NO']]);
  });
});

describe('a sum in Bs', () => {
  it.each([
    ['BO', 'BOB'],
    ['VE', 'VES'],
    [null, null],
  ])('of %s is in %s', (country, currency) => {
    expect(readSalary('9.100 Bs mensuales', { country })?.currency ?? null).toBe(currency);
  });
});

describe('hours and contract', () => {
  it('are read behind their labels', () => {
    expect(readWorkload('37.5 per week, Monday to Friday', 'Hours')).toBe('FULL_TIME');
    expect(findEmploymentTypes('Contract: Permanent')).toEqual([]);
  });
});
