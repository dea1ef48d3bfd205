import { describe, expect, it } from 'vitest';
import { isPlaceName } from '../../../../src/formats/prose/place-name.ts';

describe('isPlaceName', () => {
  it.each([
    'Berlin',
    'Boise, ID',
    'Foster City, CA (next to San Mateo)',
    'SF, NYC, London',
    'Kyoto Japan',
    'Downtown Toronto',
    'Ottawa, Toronto, Canada',
    'New York, NY / Santiago, Chile',
    'Saint-Avre - 73',
    'Harpe-sur-Mer 03 - 69',
    'Borgarpa, RA',
  ])('%s', (text) => {
    expect(isPlaceName(text)).toBe(true);
  });

  it.each([
    'Harpworks',
    'Remote',
    'Senior Engineer',
    'Harpworks, San Francisco',
    'Full-time',
    'python, go',
    'Infirmier - 35',
    'Harp Boten NV',
    'us',
    '6-9 Lacs P.A.',
    '',
  ])('not: %s', (text) => {
    expect(isPlaceName(text)).toBe(false);
  });
});
