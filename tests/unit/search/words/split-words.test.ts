import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookupsOf, wordForms, writtenWords } from '../../../../src/search/words/split-words.ts';
import { ENOUGH_SECONDS, processorSeconds } from '../../support/processor-time.ts';

describe('writtenWords', () => {
  it.each([
    ['C++, C#/.NET (Node.js) & F#.', ['C++', 'C#', '.NET', 'Node.js', 'F#']],
    ['T-SQL, full‑stack; l’ingénieur', ['T-SQL', 'full‑stack', 'l’ingénieur']],
    ['wait...and see', ['wait', 'and', 'see']],
    ['end.Next', ['end.Next']],
    ['#rust +1 a--b', ['rust', '1', 'a', 'b']],
    ['— & …', []],
  ])('%j are %j', (text, expected) => {
    const words = writtenWords(text);
    expect(words.map((word) => word.text)).toEqual(expected);
    for (const word of words)
      expect(text.slice(word.start)).toMatch(new RegExp(`^${escape(word.text)}`));
  });

  it('is quick on hostile text', () => {
    for (const piece of ['a', 'a.', 'a+', '+', '.', '#', 'a+#', '\u0301', 'a\u0301']) {
      const before = process.cpuUsage();
      writtenWords(piece.repeat(100_000)).map(({ text }) => wordForms(text));
      expect(processorSeconds(before)).toBeLessThan(ENOUGH_SECONDS);
    }
  });
});

const escape = (text: string) => text.replace(/[.+#]/g, '\\$&');

describe('wordForms', () => {
  it.each([
    ['Engineer', 'engineer'],
    ['Ångström', 'angstrom'],
    ['Straße', 'strasse'],
    ['C++', 'c++'],
    ['C#', 'c#'],
    ['.NET', 'net .net'],
    ['Node.js', 'node js .js nodejs'],
    ['ASP.NET', 'asp net .net aspnet'],
    ['T-SQL', 't sql tsql'],
    ['c++17', 'c++ 17 c++17'],
    ['5+', '5+ 5'],
    ["d'une", 'd une dune'],
    ['www.example.co.uk', 'www example co uk wwwexamplecouk'],
    ['a.b.c.d.e.f', 'a b c d e f'],
    ['開発者', '開発 発者 者'],
    ['Java開発', 'java 開発 発'],
    ['का', 'का'],
    ['résumé', 'resume'],
  ])('%j is found by %s', (written, expected) => {
    expect(
      wordForms(written)
        .map(({ word }) => word)
        .join(' '),
    ).toBe(expected);
  });

  it('lie within the word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { text: written } of writtenWords(text)) {
          for (const { word, start, end } of wordForms(written)) {
            expect(word).not.toBe('');
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(written.length);
          }
        }
      }),
    );
  });

  it('are what the same word typed looks up', () => {
    const sign = fc.constantFrom('.', '-', "'", '+', '#', '++', '開', '発', 'ø', 'é');
    const text = fc
      .array(fc.oneof(fc.string({ maxLength: 4 }), sign))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.boolean(), (typed, beginnings) => {
        for (const { text: written } of writtenWords(typed)) {
          const forms = new Set(wordForms(written).map(({ word }) => word));
          const found = lookupsOf(written, beginnings).some((all) =>
            all.every(({ word }) => forms.has(word)),
          );
          expect(found, written).toBe(forms.size > 0);
        }
      }),
    );
  });
});

describe('lookupsOf', () => {
  it('takes no word of one letter for a beginning, but one of a script without spaces', () => {
    expect(lookupsOf('R', true)).toEqual([[{ word: 'r', beginnings: false }]]);
    expect(lookupsOf('者', true)).toEqual([[{ word: '者', beginnings: true }]]);
    expect(lookupsOf('Go', true)).toEqual([[{ word: 'go', beginnings: true }]]);
    expect(lookupsOf('Go', false)).toEqual([[{ word: 'go', beginnings: false }]]);
  });
});
