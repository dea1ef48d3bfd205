import { describe, expect, it } from 'vitest';
import { readSalary } from '../../../src/values/salary.ts';
import { readPlaces } from '../../../src/values/place.ts';

describe('signs of one country each', () => {
  it.each([
    ['S/ 5 800 mensuales', 'PEN', 5800],
    ['S/. 2,500 al mes', 'PEN', 2500],
    ['₡450 000 por mes', 'CRC', 450_000],
  ])('%s', (text, currency, min) => {
    expect(readSalary(text)).toMatchObject({ currency, min });
  });

  it.each([
    ['Hamilton, Waikato', 'NZ'],
    ['Tzaneen, Limpopo', 'ZA'],
  ])('%s lies in %s, whose money is meant', (text, country) => {
    expect(readPlaces(text).places[0]?.country).toBe(country);
  });

  it('leaves out how high a place lies', () => {
    expect(
      readPlaces('Malga Tre Arpe, Val di Sole, a 1.980 metri').places.map(({ text }) => text),
    ).toEqual(['Malga Tre Arpe, Val di Sole']);
  });
});
