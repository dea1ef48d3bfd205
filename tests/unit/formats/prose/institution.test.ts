import { describe, expect, it } from 'vitest';
import { isCompanyName } from '../../../../src/formats/prose/company-name.ts';
import { institutionIn } from '../../../../src/formats/prose/institution.ts';

describe('institutionIn', () => {
  it.each([
    ['Harp University, Department of Reeds', 'Harp University'],
    ['Oban Institute of Technology', 'Oban Institute of Technology'],
    ['The Net Makers Museum', 'Net Makers Museum'],
    ['Harp University seeks a net mender', null],
    ['School of Computing', null],
    ['University teacher', null],
  ])('%s: %s', (line, name) => {
    expect(institutionIn(line)).toBe(name);
  });
});

describe('isCompanyName', () => {
  it.each(['The Trust', 'School', 'Über uns | About us', 'About us / Chi siamo'])(
    'refuses %s',
    (name) => {
      expect(isCompanyName(name)).toBe(false);
    },
  );

  it.each(['Harbour Trust', 'School of Nets', 'City Boats'])('knows %s', (name) => {
    expect(isCompanyName(name)).toBe(true);
  });
});
