import { describe, expect, it } from 'vitest';
import { factsFromDatedLines } from '../../../../src/formats/prose/dated-lines.ts';

const facts = (text: string) => {
  const fields = factsFromDatedLines([{ kind: 'paragraph', text }]);
  return [
    fields.datePosted?.[0]?.value,
    fields.validThrough?.[0]?.value,
    fields.closed?.[0]?.value,
  ];
};

describe('factsFromDatedLines', () => {
  it.each([
    ['Posted 5 November 2026', ['2026-11-05', undefined, undefined]],
    ['Posted on 22 October 2026', ['2026-10-22', undefined, undefined]],
    ['Published: November 5th, 2026', ['2026-11-05', undefined, undefined]],
    [
      'Full-time · Posted 2026-11-09 · Apply by 1 December 2026',
      ['2026-11-09', '2026-12-01', undefined],
    ],
    ['Applications close 12 December 2026', [undefined, '2026-12-12', undefined]],
    [
      'Applications close on Friday, 12 December 2026 at noon.',
      [undefined, '2026-12-12', undefined],
    ],
    [
      'We are small. Please apply by 12 December 2026: write to us.',
      [undefined, '2026-12-12', undefined],
    ],
    ['Closing date: 30.11.2026', [undefined, '2026-11-30', undefined]],
    ['Bewerbungsschluss ist der 30. November 2026', [undefined, '2026-11-30', undefined]],
    ['Candidatures jusqu’au 1er décembre 2026', [undefined, '2026-12-01', undefined]],
    // Which is the month is for whoever knows the text's language.
    ['Closing date: 3/4/2026', [undefined, '3/4/2026', undefined]],
    ['Canoas • Inscrições até 15/12/2026', [undefined, '2026-12-15', undefined]],
    ['Reageren tot en met 13 december 2026', [undefined, '2026-12-13', undefined]],
    ['Candidature entro il 13 dicembre 2026', [undefined, '2026-12-13', undefined]],
    ['Posted 3 days ago', [undefined, undefined, undefined]],
    ['We posted a letter on 5 November 2026', [undefined, undefined, undefined]],
    ['This position has been filled.', [undefined, undefined, true]],
    ['When this position is filled, we go fishing.', [undefined, undefined, undefined]],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});
