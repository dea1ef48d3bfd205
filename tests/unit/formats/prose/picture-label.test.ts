import { describe, expect, it } from 'vitest';
import { pictureAsLabel } from '../../../../src/formats/prose/picture-label.ts';

describe('pictureAsLabel', () => {
  it.each([
    ['📍 Tequila, Jalisco', 'Location: Tequila, Jalisco'],
    ['📍Bad Urach (Schwäbische Alb)', 'Location: Bad Urach (Schwäbische Alb)'],
    ['🏭 Envasadora Harpa S.A. de C.V. (mango)', 'Company: Envasadora Harpa S.A. de C.V.'],
    ['🏢 Comedores Doña Harpa', 'Company: Comedores Doña Harpa'],
    ['📍 Remote', null],
    ['📍 Where you will be when the whistle blows: the quay', null],
    ['🏢 Hybrid, two days in the office', null],
    ['🚌 Oban', null],
    ['Oban', null],
  ])('%s', (text, labelled) => {
    expect(pictureAsLabel(text)).toBe(labelled);
  });
});
