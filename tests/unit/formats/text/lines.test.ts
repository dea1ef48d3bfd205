import { describe, expect, it } from 'vitest';
import { readLines } from '../../../../src/formats/text/lines.ts';

describe('the lines of a text', () => {
  it('are numbered as an editor numbers them', () => {
    const numbers = readLines('one\r\ntwo\rthree\nfour').map(({ number }) => number);
    expect(numbers).toEqual([1, 2, 3, 4]);
  });

  it.each(['\v', '\f', '\u0085', '\u2028', '\u2029'])(
    'break at %j without a number',
    (separator) => {
      expect(
        readLines(`one${separator}two\nthree`).map(({ number, text }) => [number, text]),
      ).toEqual([
        [1, 'one'],
        [1, 'two'],
        [2, 'three'],
      ]);
    },
  );

  it('may start below something else', () => {
    expect(readLines('one\ntwo', 5).map(({ number }) => number)).toEqual([5, 6]);
  });
});
