import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, firstSentence, oneLine, readText } from '../../../src/values/text.ts';

/** Any UTF-16 units: controls, lone surrogates and all. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((units) => String.fromCharCode(...units));

describe('readText', () => {
  it.each([
    ['Engineer', 'Engineer'],
    ['  Senior\u00a0 \n Engineer\t', 'Senior Engineer'],
    ['a\u202eb\u2066c', 'abc'],
    ['a\u0000b\u0007', 'ab'],
    ['\ud800x', 'x'],
    ['soft\u00adhyphen zero\u200bwidth', 'softhyphen zerowidth'],
    ['👨‍👩‍👧 team', '👨‍👩‍👧 team'],
    ['می‌خواهم', 'می‌خواهم'],
    [42, '42'],
    [['only'], 'only'],
    [['same', 'same', ''], 'same'],
    [{ name: 'Acme' }, 'Acme'],
    [{ value: 3 }, '3'],
    [{ name: [{ '@value': 'Acme' }] }, 'Acme'],
  ])('%j is %j', (value, text) => {
    expect(readText(value)).toBe(text);
  });
  it.each([
    '',
    ' \u200b\u00a0',
    '\u200d',
    null,
    undefined,
    true,
    Number.NaN,
    [],
    ['a', 'b'],
    {},
    () => 1,
  ])('%j is no text', (value) => {
    expect(readText(value)).toBeNull();
  });
  it('gives one well-formed, trimmed line and leaves it alone the next time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = oneLine(text);
        expect(line).not.toMatch(/\p{Cc}|\p{Cs}|^\s|\s$|\s\s|[\u202A-\u202E\u2066-\u2069]/u);
        expect(oneLine(line)).toBe(line);
      }),
    );
  });
});

describe('excerpt', () => {
  it.each([
    ['short', 10, 'short'],
    ['The quick brown fox jumps over', 20, 'The quick brown fox…'],
    ['One, two, three', 9, 'One, two…'],
    ['日本語日本語日本語', 5, '日本語日…'],
    ['a👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', 12, 'a👨‍👩‍👧…'],
  ])('%j in %i', (text, maximum, expected) => {
    expect(excerpt(text, maximum)).toBe(expected);
  });
  it('never exceeds the maximum nor breaks a character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 1, max: 40 }),
        (text, maximum) => {
          const result = excerpt(text, maximum);
          expect(result.length).toBeLessThanOrEqual(maximum);
          expect(result.isWellFormed()).toBe(true);
        },
      ),
    );
  });
});

describe('firstSentence', () => {
  const sentence = 'We build instruments for people who measure the sea.';
  it.each([
    [sentence, sentence],
    [`About us\n${sentence} And more.`, sentence],
    [`Hi! ${sentence} And more.`, sentence],
    [`Responsibilities of the person we are looking for:\n${sentence}`, sentence],
    [
      'Tidewater Inc. makes gauges, e.g. Floats and buoys, for harbours. We like it.',
      'Tidewater Inc. makes gauges, e.g. Floats and buoys, for harbours.',
    ],
    [
      '私たちは世界中の港のために優れた計測器を作っています。次の文です。',
      '私たちは世界中の港のために優れた計測器を作っています。',
    ],
    ['Apply now', null],
    ['', null],
    ['https://harbour.example/a-long-address/that-goes-on/and-on/and-on.', null],
  ])('%j', (text, expected) => {
    expect(firstSentence(text)).toBe(expected);
  });
});
