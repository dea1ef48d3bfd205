import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { accentStyleSheet, GROUNDS } from '../../../src/config/accent.ts';
import { contrast, mix } from '../../../src/config/contrast.ts';
import { defineBoard } from '../../../src/config/define-board.ts';

const board = { title: 'Harbour Work', description: 'By the sea.', url: 'https://jobs.example' };

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
  ])('of %s and %s is %d', (a, b, ratio) => {
    expect(contrast(a, b)).toBeCloseTo(ratio, 2);
    expect(contrast(b, a)).toBeCloseTo(ratio, 2);
  });
});

it('mixes colours', () => {
  expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
  expect(mix('#102030', '#ffffff', 0)).toBe('#102030');
});

describe('the accent', () => {
  it('is taken when it can be read', () => {
    const accent = { light: '#0b5d3b', dark: '#7fd8ab' };
    expect(defineBoard({ ...board, accent }).accent).toEqual(accent);
    expect(accentStyleSheet(accent)).toContain('--accent: light-dark(#0b5d3b, #7fd8ab);');
  });

  it.each([
    [{ light: '#ffcc00', dark: '#7fd8ab' }, /accent\.light: has a contrast of 1\.\d.*darker/],
    [{ light: '#0b5d3b', dark: '#0b5d3b' }, /accent\.dark: has a contrast of .*lighter/],
    [{ light: 'green', dark: '#7fd8ab' }, /accent\.light: must be a colour such as/],
  ])('is refused with its reason: %o', (accent, message) => {
    expect(() => defineBoard({ ...board, accent })).toThrow(message);
  });

  it('always has readable text on it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
        const colour = `#${number.toString(16).padStart(6, '0')}`;
        const text = /--on-accent: light-dark\((#\w+),/.exec(
          accentStyleSheet({ light: colour, dark: colour }),
        )?.[1];
        expect(contrast(colour, text!)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it('is checked against the grounds of the design', () => {
    const tokens = readFileSync('src/styles/tokens.css', 'utf8');
    const { light, dark } = GROUNDS;
    expect(tokens).toContain(`--board: light-dark(${light.board}, ${dark.board});`);
    expect(tokens).toContain(`--sheet: light-dark(${light.sheet}, ${dark.sheet});`);
  });
});
