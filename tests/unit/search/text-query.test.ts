import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textQuery } from '../../../src/search/text-query.ts';

/** The words as they are looked up: `word*` with all that it begins, alternatives with `|`. */
const told = (typed: string) => {
  const { words, phrases } = textQuery(typed);
  return [
    ...words.map(({ anyOf }) =>
      anyOf
        .map((all) => all.map(({ word, beginnings }) => word + (beginnings ? '*' : '')).join('+'))
        .join('|'),
    ),
    ...phrases.map((phrase) => `"${phrase}"`),
  ].join(' ');
};

describe('textQuery', () => {
  it.each([
    ['rust', 'rust*'],
    ['Data  Engineer', 'data* engineer*'],
    ['research and development', 'research* development*'],
    ['the', 'the*'],
    ['we are', 'we* are*'],
    ['R', 'r'],
    ['C developer', 'c developer*'],
    ['c++', 'c++*'],
    ['C#/.NET', 'c#* .net*'],
    ['node.js', 'nodejs*|node+js*'],
    ['T-SQL', 'tsql*|t+sql*'],
    ['R&D', 'r d'],
    ['Ångström', 'angstrom*'],
    ['"full stack" react', 'react* "full stack"'],
    ['"engineer"', 'engineer'],
    ['"C++"', 'c++'],
    ['"head of" "the  board"', '"head of" "the board"'],
    ['"full sta', '"full sta"'],
    ['"" the', 'the*'],
    ['""', ''],
    ['', ''],
    ['???', ''],
    ['rust ???', 'rust*'],
    ['IT support', 'it* support*'],
    ['Entwickler für die Bahn', 'entwickler* bahn*'],
    ['開発者', '開発+発者'],
    ['者', '者*'],
  ])('%j asks for %s', (typed, expected) => {
    expect(told(typed)).toBe(expected);
  });

  it('asks for something whenever a word is typed', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        expect(told(typed) !== '').toBe(/[\p{L}\p{N}]/u.test(typed));
      }),
    );
  });
});
