import { describe, expect, it } from 'vitest';
import { readPlaces } from '../../../src/values/place.ts';

describe('a place that says how one works there', () => {
  it.each([
    ['op locatie', 'onsite'],
    ['på plats', 'onsite'],
    ['In presenza', 'onsite'],
    ['stacjonarnie', 'onsite'],
    ['híbrido', 'hybrid'],
  ])('in another language, and nothing else: %s', (text, workplace) => {
    expect(readPlaces(text)).toMatchObject({ places: [], workplace });
  });

  it('in another language, beside the place', () => {
    expect(readPlaces('Presencial, Valverde')).toMatchObject({
      places: [{ text: 'Valverde' }],
      workplace: 'onsite',
    });
  });
});
