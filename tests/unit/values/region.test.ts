import { describe, expect, it } from 'vitest';
import { countryOfCode, countryOfRegionName } from '../../../src/values/region.ts';

describe('countryOfCode', () => {
  it.each([
    ['SC', 'Chapecó', 'BR'],
    ['SC', 'Greenville', 'US'],
    ['ES', 'Ávila', 'ES'],
    ['RS', 'Ijuí', 'BR'],
  ])('%s behind %s', (code, town, country) => {
    expect(countryOfCode(code, town)).toBe(country);
  });
});

describe('countryOfRegionName', () => {
  it.each(['wielkopolskie', 'łódzkie', 'Świętokrzyskie'])('%s is in Poland', (name) => {
    expect(countryOfRegionName(name)).toBe('PL');
  });
});
