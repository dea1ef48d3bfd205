import { describe, expect, it } from 'vitest';
import { keepLabelLines } from '../../../../src/formats/markdown/label-lines.ts';

describe('keepLabelLines', () => {
  it('breaks between labels in bold', () => {
    expect(keepLabelLines('**Location:** Oban\n**Salary**: £30,000\nText')).toBe(
      '**Location:** Oban  \n**Salary**: £30,000\nText',
    );
  });

  it.each(['**Note:** one\n\n**Note:** two', 'We **love** this\nand **that**', 'a\nb'])(
    'leaves %j as it is',
    (text) => {
      expect(keepLabelLines(text)).toBe(text);
    },
  );
});
