import { describe, expect, it } from 'vitest';
import { relativeIn, relativesOf } from '../../../../src/search/words/stem.ts';
import { stemmerOf } from '../../../../src/search/words/stemmers.ts';

const { stem } = stemmerOf('en');
const words = ['care', 'cart', 'happy', 'harbour', 'help', 'kubernetes', 'c++'];

describe('relatives', () => {
  it.each([
    ['harbours', 'harbour'],
    ['helping', 'help'],
    ['cares', 'care'],
    ['happies', 'happy'],
    ['kubernetesx', null],
    ['carpet', null],
  ])('of %s: %s', (word, relative) => {
    expect(relativeIn(words, word, stem)).toBe(relative);
    if (relative !== null) expect(relative.startsWith(relativesOf(word, stem).word)).toBe(true);
  });
});
