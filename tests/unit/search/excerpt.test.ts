import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../src/search/excerpt.ts';

const filler = 'Nets are mended here, day by day and year by year, whatever the tide. ';
/** Marks every occurrence of these words. */
const marksOf = (text: string, ...words: string[]) =>
  words
    .flatMap((word, term) =>
      Array.from(text.matchAll(new RegExp(word, 'g')), ({ index }) => ({
        start: index,
        end: index + word.length,
        term,
      })),
    )
    .sort((a, b) => a.start - b.start);
const told = (text: string, words: string[], from = 0) =>
  excerptOf(text, marksOf(text, ...words), from)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');

describe('excerptOf', () => {
  it('is the beginning where nothing matches', () => {
    expect(told('You mend nets.', [])).toBe('You mend nets.');
    expect(told('', [])).toBe('');
    expect(told(`Lamp Keeper. Ninefold. ${filler.repeat(9)}`, [], 23)).toMatch(/^Nets are .*…$/);
  });

  it('begins with the sentence of a match', () => {
    const text = `${filler.repeat(9)}You trim the lantern. ${filler.repeat(9)}`;
    expect(told(text, ['lantern'])).toMatch(/^You trim the \[lantern\]\. Nets are mended .*…$/);
  });

  it('begins within a long sentence with a word, and says so', () => {
    const text = `${'many words without an end '.repeat(20)}lantern ${'and more of them '.repeat(20)}`;
    expect(told(text, ['lantern'])).toMatch(/^…(?:\w+ )+\[lantern\] and .*\w…$/);
  });

  it('is where most of the words stand together', () => {
    const text = `The lantern. ${filler.repeat(5)}The lantern of the pier. ${filler.repeat(5)}A pier.`;
    expect(told(text, ['lantern', 'pier'])).toMatch(/^The \[lantern\] of the \[pier\]\. Nets/);
  });

  it('passes over what is known otherwise', () => {
    const text = `Lantern keeper. Ninefold. ${filler.repeat(5)}Trim the Lantern.`;
    expect(told(text, ['Lantern'], 26)).toMatch(/\[Lantern\]\.$/);
  });

  it('says nothing that the text does not', () => {
    const word = fc.constantFrom('lamp', 'pier', 'ropes.', 'a', '開発', '😀', '\n');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 300 }), fc.nat(40), (words, from) => {
        const text = words.join(' ');
        const parts = excerptOf(text, marksOf(text, 'lamp', 'pier'), Math.min(from, text.length));
        const plain = parts.map((part) => part.text).join('');
        const without = plain.replace(/^…/, '').replace(/…$/, '');
        expect(text).toContain(without);
        expect(plain.length).toBeLessThan(300);
        for (const { text: some, marked } of parts)
          if (marked) expect(some).toMatch(/^(?:lamp|pier)$/);
      }),
    );
  });
});
