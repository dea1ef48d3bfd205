import { describe, expect, it } from 'vitest';
import { deadlineWithoutYear } from '../../../../src/formats/prose/dated-lines.ts';

describe('deadlineWithoutYear', () => {
  it.each([
    ['Send a CV to crew@quay.example by Friday 10 December.', '2027-11-18', '2027-12-10'],
    ['Apply by 15 January', '2027-11-18', '2028-01-15'],
    ['Please apply before December 3rd', '2027-11-18', '2027-12-03'],
    ['Bewerbungen bitte bis zum 3. Dezember an uns', '2027-11-18', '2027-12-03'],
    ['Candidature entro il 5 dicembre', '2027-11-18', '2027-12-05'],
    // 10 December 2027 is a Friday.
    ['Send a CV by Tuesday 10 December.', '2027-11-18', null],
    ['Apply by 10 November', '2027-11-18', null],
    ['Apply by 10 December 2029', '2027-11-18', null],
    ['The quay opens by 10 December', '2027-11-18', null],
  ])('%s, written on %s', (text, posted, expected) => {
    expect(deadlineWithoutYear([{ kind: 'paragraph', text }], posted)).toBe(expected);
  });
});
