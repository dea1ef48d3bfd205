import { describe, expect, it } from 'vitest';
import { isIndustryName } from '../../../../src/formats/prose/industry-name.ts';
import { isCompanyName } from '../../../../src/formats/prose/company-name.ts';
import { readCard } from '../../../../src/formats/prose/card.ts';
import { factsFromDatedLines } from '../../../../src/formats/prose/dated-lines.ts';
import { readHeader } from '../../../../src/formats/prose/header.ts';
import { isPostalAddress } from '../../../../src/formats/prose/postal-address.ts';
import { readLines } from '../../../../src/formats/text/lines.ts';
import { withoutCounters } from '../../../../src/formats/text/page-machinery.ts';
import { withLabelsApart } from '../../../../src/formats/text/run-in-labels.ts';

const linesOf = (texts: readonly string[]) =>
  texts.map((text, index) => ({ kind: 'paragraph' as const, text, line: index + 1 }));
const textsOf = (lines: readonly { text: string }[]): string[] => lines.map(({ text }) => text);

describe('the name of an industry', () => {
  it.each(['Healthcare & Medical', 'Hospitality and Tourism (Front Office)'])('%s', (text) => {
    expect(isIndustryName(text)).toBe(true);
    expect(isCompanyName(text)).toBe(false);
  });

  it.each(['Harp & Reed', 'Reed Medical & Sons', 'Oban Healthcare'])('is not %s', (text) => {
    expect(isIndustryName(text)).toBe(false);
  });
});

describe('the place in the head of a page', () => {
  it.each([
    [
      'Supervisor de redes',
      '$900 Mensual',
      'Harpa del Sur S.A. de C.V.',
      'El Remanso, Jal.',
      'Detalles',
    ],
    ['Nettenmaker', 'Harp Visserij NV', 'Remanso', 'Vast contract', 'Voltijds'],
  ])('is below the firm of %s', (...texts) => {
    expect(readCard(linesOf(texts))?.place?.text).toMatch(/Remanso/u);
  });

  it('loses the button behind it', () => {
    const lines = readLines('29 - Saint-Harpe - Voir sur la carte\nHarp - Works');
    expect(textsOf(withoutCounters(lines))).toEqual(['29 - Saint-Harpe', 'Harp - Works']);
  });

  it.each([
    ['21 HARP QUAY LANE 089321', true],
    ['4 Reed Road, #03-12, Singapore 049213', true],
    ['12 net menders wanted 104221', false],
  ])('may be a street of Singapore: %s', (text, expected) => {
    expect(isPostalAddress(text)).toBe(expected);
  });
});

describe('the employer behind a role with a dash', () => {
  it('is what stands at the end', () => {
    expect(readHeader('Programme Officer - ICT at Harp Trust')).toMatchObject({
      title: 'Programme Officer - ICT',
      companies: ['Harp Trust'],
    });
  });
});

describe('labels without a colon', () => {
  it('are told by those that stand over their values', () => {
    const block = [
      'Location Portnahaven, NS',
      'Work location On site',
      'Salary',
      '19.50 hourly',
      'Terms of employment',
      'Full time',
      'Start date as soon as possible',
    ];
    expect(textsOf(withLabelsApart(readLines(block.join('\n')))).slice(0, 2)).toEqual([
      'Location: Portnahaven, NS',
      'Work location: On site',
    ]);
  });

  it('are none in sentences', () => {
    const text = 'Location is by the quay\nSalary\nas agreed\nLocation matters to us';
    expect(textsOf(withLabelsApart(readLines(text)))).toEqual(text.split('\n'));
  });
});

describe('a day in bold', () => {
  it('is read', () => {
    const lines = linesOf(['Send your letter. Deadline is *Friday 4th December 2027*.']);
    expect(factsFromDatedLines(lines).validThrough?.[0]?.value).toBe('2027-12-04');
  });
});
