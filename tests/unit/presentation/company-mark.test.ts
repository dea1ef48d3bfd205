import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localLogo } from '../../../src/presentation/logo.ts';
import { MONOGRAM_TINTS, monogramOf } from '../../../src/presentation/monogram.ts';

describe('monogramOf', () => {
  it.each([
    ['Low Sound', 'LS'],
    ['Marram & Daughters of the Sea', 'MD'],
    ['ebb', 'E'],
    ['青空', '青'],
    ['ßtrand', 'SS'],
    ['…', '?'],
  ])('of %s is %s', (name, letters) => {
    expect(monogramOf(name).letters).toBe(letters);
  });

  it('keeps its tint, one that the style sheet has', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const { tint } = monogramOf(name);
        expect(tint).toBe(monogramOf(name).tint);
        expect(Number.isInteger(tint) && tint >= 0 && tint < MONOGRAM_TINTS).toBe(true);
      }),
    );
  });
});

describe('localLogo', () => {
  it.each([
    ['/logos/low.svg', 'logos/low.svg'],
    ['logos/low.svg', 'logos/low.svg'],
    ['./logos/low.svg', 'logos/low.svg'],
    ['https://low.example/logo.png', null],
    ['//low.example/logo.png', null],
    ['\\\\low.example\\logo.png', null],
    ['data:image/png;base64,AA==', null],
    ['../../secret.svg', null],
    ['/', null],
    [null, null],
  ])('of %s is %s', (logo, expected) => {
    expect(localLogo(logo)).toBe(expected);
  });
});
