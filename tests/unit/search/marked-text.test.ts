import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedText } from '../../../src/search/marked-text.ts';

/** The parts of a text, those that match in brackets. */
const marks = (text: string, searched: readonly string[]) =>
  markedText(text, searched)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');

describe('markedText', () => {
  it.each([
    ['Senior Rust Engineer', ['rust'], 'Senior [Rust] Engineer'],
    ['Senior Rust Engineer', ['eng', 'sen'], '[Senior] Rust [Engineer]'],
    ['Trust Officer', ['rust'], 'Trust Officer'],
    ['Koch für Österreich', ['oster'], 'Koch für [Österreich]'],
    ['C++ and C#', ['c++'], '[C++] and C#'],
    ['.NET developer', ['.net'], '[.NET] developer'],
    ['Full stack developer', ['full stack'], '[Full] [stack] developer'],
    ['Cook', [], 'Cook'],
    ['', ['cook'], ''],
  ])('%j searched for %j reads %j', (text, searched, expected) => {
    expect(marks(text, searched)).toBe(expected);
  });

  it('loses nothing of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (text, searched) => {
        expect(
          markedText(text, searched)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
