import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedText } from '../../../src/search/marked-text.ts';
import { markerOf } from '../../../src/search/words/match-marks.ts';
import { packBlock, readBlock } from '../../../src/search/words/word-block.ts';
import { textQuery } from '../../../src/search/text-query.ts';

/** A dictionary in which "care" and "caring" share a stem. */
const block = readBlock(
  packBlock(
    [
      { word: 'care', family: 0 },
      { word: 'caring', family: 0 },
      { word: 'rust', family: 1 },
    ],
    () => Uint8Array.of(1),
  ),
);

/** The parts of a text, those that match in brackets. */
function marks(text: string, query: string): string {
  const { words, phraseWords } = textQuery(query);
  const marker = markerOf(
    [...words, ...phraseWords].map(({ anyOf }) =>
      anyOf.flat().map((lookup) => ({ lookup, blocks: [block] })),
    ),
  );
  return markedText(text, marker(text))
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');
}

describe('marks', () => {
  it.each([
    ['Senior Rust Engineer', 'rust', 'Senior [Rust] Engineer'],
    ['Senior Rust Engineer', 'eng sen', '[Senior] Rust [Engineer]'],
    ['Trust Officer', 'rust', 'Trust Officer'],
    ['Koch für Österreich', 'oster', 'Koch für [Österreich]'],
    ['C++ and C#', 'c++', '[C++] and C#'],
    ['R and D, Rust', 'r', '[R] and D, Rust'],
    ['.NET developer', '.net', '[.NET] developer'],
    ['ASP.NET, Node.js', '.net', 'ASP[.NET], Node.js'],
    ['Node.js developer', 'node', '[Node].js developer'],
    ['Node.js developer', 'node.js', '[Node.js] developer'],
    ['Node.js developer', 'nodej', '[Node.js] developer'],
    ['Full-stack developer', 'stack', 'Full-[stack] developer'],
    ['Full stack developer', '"full stack"', '[Full] [stack] developer'],
    ['Fully stacked', '"full stack"', 'Fully stacked'],
    ['Care and caring', 'cared', 'Care and caring'],
    ['Care and caring', 'cari', '[Care] and [caring]'],
    ['Rust (rust)', 'rust', '[Rust] ([rust])'],
    ['シニア開発者', '開発者', 'シニア[開発者]'],
    ['Cook', '', 'Cook'],
    ['', 'cook', ''],
  ])('%j searched for %j reads %j', (text, query, expected) => {
    expect(marks(text, query)).toBe(expected);
  });

  it('lose nothing of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, query) => {
        expect(marks(text, `${query} ${text.slice(0, 5)}`).replace(/[[\]]/g, '')).toBe(
          text.replace(/[[\]]/g, ''),
        );
      }),
    );
  });
});
