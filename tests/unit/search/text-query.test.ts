import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textQuery } from '../../../src/search/text-query.ts';

describe('textQuery', () => {
  it.each([
    ['rust', ['rust'], ['rust']],
    ['data  engineer', ['data engineer'], ['data', 'engineer']],
    ['research and development', ['research development'], ['research', 'development']],
    ['the', ['the'], ['the']],
    ['we are', ['we are'], ['we', 'are']],
    ['R', ['"R"'], ['R']],
    ['C developer', ['"C"', 'developer'], ['C', 'developer']],
    ['c++', ['c++'], ['c++']],
    ['"full stack" react', ['"full stack"', 'react'], ['full stack', 'react']],
    ['"head of" "the  board"', ['"head of"', '"the board"'], ['head of', 'the board']],
    ['"full sta', ['"full sta"'], ['full sta']],
    ['""', [], []],
    ['', [], []],
    ['IT support', ['IT support'], ['IT', 'support']],
    ['Entwickler für die Bahn', ['Entwickler Bahn'], ['Entwickler', 'Bahn']],
  ])('%j asks for %j', (typed, parts, words) => {
    expect(textQuery(typed)).toEqual({ parts, words });
  });

  it('asks for something whenever a word is typed', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const { parts, words } = textQuery(typed);
        expect(parts.length > 0).toBe(/[^\s"]/.test(typed));
        expect(words.length > 0).toBe(parts.length > 0);
      }),
    );
  });
});
