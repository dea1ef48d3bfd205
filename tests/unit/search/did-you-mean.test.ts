import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likelyTexts, nearest } from '../../../src/search/did-you-mean.ts';
import { titleWords } from '../../../src/search/title-words.ts';
import { knows, vocabularyOf, wordsOf } from '../../../src/search/vocabulary.ts';

const column = (...labels: readonly string[]) => ({
  values: labels.map((label) => ({ value: label, label })),
  of: [],
});
const none = column();
const vocabulary = vocabularyOf(
  {
    facets: {
      workplace: none,
      applicants: none,
      type: none,
      level: none,
      pay: none,
      category: column('Data Science'),
      tag: column('kubernetes', 'Node.js', 'C++', 'rust', 'go', 'machine learning'),
      company: column('Ångström Works'),
    },
  },
  ['engineer', 'engineering', 'designer', 'mécanicien'],
);

describe('likelyTexts', () => {
  it.each([
    ['kuberntes', 'kubernetes'],
    ['Kubernets', 'kubernetes'],
    ['kubarn', 'kubernetes'],
    ['rsut', 'rust'],
    ['nodejz', 'Node.js'],
    ['angstrom wroks', 'Ångström Works'],
    ['machin lerning', 'machine learning'],
    ['mecanicein', 'mécanicien'],
    ['desinger', 'designer'],
  ])('mends %j to %j first', (text, mended) => {
    const words = text.split(' ');
    const unknown = words.filter((word) => !knows(vocabulary, word));
    expect(likelyTexts(words, unknown, vocabulary)[0]).toBe(mended);
  });

  it('mends the unknown word and leaves the others, else leaves it out', () => {
    expect(likelyTexts(['remote', 'enginer'], ['enginer'], vocabulary)[0]).toBe('remote engineer');
    expect(likelyTexts(['rust', 'qqqq'], ['qqqq'], vocabulary)).toEqual(['rust']);
  });

  it.each(['qx', 'zzzzzz', 'ab', ''])('offers nothing for %j', (text) => {
    expect(likelyTexts([text], [text], vocabulary)).toEqual([]);
  });

  it('never offers the text itself', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 4 }),
        (words) => {
          expect(likelyTexts(words, words, vocabulary)).not.toContain(words.join(' '));
        },
      ),
    );
  });
});

describe('nearest', () => {
  it('asks for more likeness of short words', () => {
    const words = new Map(['java', 'perl', 'go'].map((word) => [word, word]));
    expect(nearest('jav', words)).toEqual(['java']);
    expect(nearest('javs', words)).toEqual(['java']);
    expect(nearest('pxrx', words)).toEqual([]);
    expect(nearest('ga', words)).toEqual([]);
  });
});

describe('the words of a board', () => {
  it('keeps the signs of names', () => {
    expect(wordsOf('C++, C#/.NET (Node.js) & F#.')).toEqual(['C++', 'C#', '.NET', 'Node.js', 'F#']);
  });

  it('knows words by their beginning, without case and accents', () => {
    expect(
      ['KUBE', 'angstr', 'c++', 'nodejs', 'node.j'].map((word) => knows(vocabulary, word)),
    ).toEqual([true, true, true, true, true]);
    expect(['ernetes', 'javascript'].map((word) => knows(vocabulary, word))).toEqual([
      false,
      false,
    ]);
  });

  it('takes each word of titles once, those of most titles first, without short ones', () => {
    expect(titleWords(['Senior Élan Lead', 'Senior Go Engineer', 'Elan 2024'])).toEqual([
      'élan',
      'senior',
      'engineer',
      'lead',
    ]);
  });
});
