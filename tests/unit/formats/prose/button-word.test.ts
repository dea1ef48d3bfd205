import { describe, expect, it } from 'vitest';
import { isButtonWord } from '../../../../src/formats/prose/button-word.ts';
import { isCompanyName } from '../../../../src/formats/prose/company-name.ts';

describe('words of buttons', () => {
  it.each(['Apply', 'Apply now', 'Bewerben', 'Je postule', 'Ansök nu', '応募する', '♡ Save'])(
    '%s names no company',
    (text) => {
      expect(isButtonWord(text)).toBe(true);
      expect(isCompanyName(text)).toBe(false);
    },
  );

  it.each(['Vi', 'Wij', 'Nós', 'job requisition id', 'Referenznummer', '応募する  保存する'])(
    '%s names no company either',
    (text) => {
      expect(isCompanyName(text)).toBe(false);
    },
  );

  it.each(['Save the Weirs', 'Lock & Share', 'Vi Keskinen'])('%s may be one', (text) => {
    expect(isCompanyName(text)).toBe(true);
  });
});
