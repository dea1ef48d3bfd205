import { describe, expect, it } from 'vitest';
import { daysBehindLabels } from '../../../../src/formats/prose/day-behind-label.ts';

describe('daysBehindLabels', () => {
  it.each([
    ['Ważna do 15 grudnia 2027', [['validThrough', '2027-12-15']]],
    ['Closing date 4 Dec 2027', [['validThrough', '2027-12-04']]],
    ['The closing date is 6 December 2027', [['validThrough', '2027-12-06']]],
    ['Sista ansökningsdag är måndag den 6 december 2027', [['validThrough', '2027-12-06']]],
    ['Publicada em 09/11/2027', [['datePosted', '2027-11-09']]],
    ['Plazo de inscripción: 3 de diciembre de 2027', [['validThrough', '2027-12-03']]],
    [
      'Posted 3 May 2027 | Closes 1 June 2027',
      [
        ['datePosted', '2027-05-03'],
        ['validThrough', '2027-06-01'],
      ],
    ],
    ['Posted 09/11/2027', []],
    ['Date of the interview 3 May 2027', []],
    ['Our boats were built on 3 May 2027', []],
    ['Posted yesterday', []],
  ])('%s', (line, expected) => {
    expect(daysBehindLabels(line).map(({ field, date }) => [field, date])).toEqual(expected);
  });
});
