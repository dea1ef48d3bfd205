import { describe, expect, it } from 'vitest';
import { isPlaceName } from '../../../src/formats/prose/place-name.ts';
import { isItalianTown } from '../../../src/values/italian-town.ts';
import { findEmploymentTypes } from '../../../src/values/employment-type.ts';
import { readPlaces } from '../../../src/values/place.ts';

describe('a town with the sign of its province', () => {
  it('is in Italy, and keeps its sign', () => {
    expect(readPlaces('Villarpa (PR)').places).toEqual([{ text: 'Villarpa (PR)', country: 'IT' }]);
    expect(isPlaceName('Villarpa (PR)')).toBe(true);
  });

  it('may have the sign behind a comma, where nothing else is meant', () => {
    expect(readPlaces('Villarpa, RA').places).toEqual([{ text: 'Villarpa, RA', country: 'IT' }]);
    for (const text of ['Harp Junction, MB', 'Harp Quay, CA', 'Casa Verde, SA', 'Ada Reed, RN'])
      expect(isItalianTown(text)).toBe(false);
  });

  it.each(['Oakland (CA)', 'Harpwil (SO)', 'Harp Works (YC)', 'villarpa (PR)'])(
    '%s is none',
    (text) => {
      expect(isItalianTown(text)).toBe(false);
    },
  );
});

describe('a suburb, its city and their region', () => {
  it('is one place', () => {
    expect(isPlaceName('Harpdale, Dunedin, Otago')).toBe(true);
  });
});

describe('a share of the week', () => {
  it.each([
    'mit 65 v. H. der regelmäßigen wöchentlichen Arbeitszeit',
    'mit 50 % der regelmäßigen Arbeitszeit, befristet',
    'mit der Hälfte der wöchentlichen Arbeitszeit',
  ])('%s', (text) => {
    expect(findEmploymentTypes(text)).toContain('PART_TIME');
  });

  it('is none of somebody’s own time', () => {
    expect(findEmploymentTypes('Ein Drittel der Arbeitszeit ist für die Promotion.')).toEqual([]);
  });
});
