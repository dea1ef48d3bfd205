import { describe, expect, it } from 'vitest';
import { BoardConfigError, defineBoard } from '../../../src/config/define-board.ts';

const LEAST = {
  title: 'Harbour jobs',
  description: 'Work by the water.',
  url: 'https://h.example/',
};

describe('the board’s configuration', () => {
  it('needs no more than a title, a description and an address', () => {
    expect(defineBoard(LEAST)).toMatchObject({
      url: 'https://h.example',
      basePath: '/',
      language: 'en',
      invalidPostings: 'stop',
    });
  });

  it('names every key that is wrong, with what was found', () => {
    const wrong = { ...LEAST, postingsPerPage: 0, invalidPostings: 'ignore', colour: 'red' };
    const attempt = () => defineBoard(wrong as never);
    expect(attempt).toThrow(BoardConfigError);
    expect(attempt).toThrow(/postingsPerPage: .*Found: 0\./);
    expect(attempt).toThrow(/invalidPostings: .*Found: "ignore"\./);
    expect(attempt).toThrow(/colour/);
    expect(attempt).toThrow(/src\/board\.config\.ts/);
  });

  it.each(['ftp://h.example', 'h.example', 'javascript:alert(1)'])(
    'refuses %s as its address',
    (url) => {
      expect(() => defineBoard({ ...LEAST, url })).toThrow(/url: /);
    },
  );
});
