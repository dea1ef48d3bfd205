import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutToWidth, fitText, type Room } from '../../../../src/presentation/open-graph/lines.ts';
import { plainType } from '../../support/typesetter.ts';

const room: Room = { width: 1000, height: 200, sizes: [80, 60, 50, 40], lineHeight: 1.1 };
const fit = (text: string) => fitText(text, 'title', room, plainType);

describe('fitText', () => {
  it('sets a short text on one line in the largest size', () => {
    expect(fit('Cook')).toEqual({ lines: ['Cook'], size: 80 });
  });

  it('breaks at spaces, into lines about equally long', () => {
    expect(fit('Product Designer, Accessibility')).toEqual({
      lines: ['Product Designer,', 'Accessibility'],
      size: 80,
    });
  });

  it('takes a smaller size before it breaks a word', () => {
    const word = 'Oberflächenwasserbewirtschaftung';
    expect(fit(word)).toEqual({ lines: [word], size: 60 });
  });

  it('breaks what has no spaces between any two signs, but not before closing signs', () => {
    const { lines } = fit('電子ペーパー暦をつくる技術者を探しています。一緒に暦を、');
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe('電子ペーパー暦をつくる技術者を探しています。一緒に暦を、');
    expect(lines.some((line) => /^[、。ー]/.test(line))).toBe(false);
  });

  it('cuts what fits in no size, at a space if it can', () => {
    const { lines, size } = fit('many words that go on '.repeat(30).trim());
    expect(size).toBe(40);
    expect(lines).toHaveLength(4);
    expect(lines.at(-1)).toMatch(/\w…$/);
    expect(lines.slice(0, -1).join(' ')).not.toContain('…');
  });

  it('cuts an endless word too', () => {
    const { lines } = fit('x'.repeat(100_000));
    expect(lines).toHaveLength(4);
    expect(lines.at(-1)).toMatch(/^x+…$/);
  });

  it('never leaves its room', () => {
    const word = fc.string({ minLength: 1, maxLength: 60, unit: 'binary' });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
        const { lines, size } = fit(words.join(' ').replace(/\s+/g, ' ').trim());
        expect(lines.length * size * room.lineHeight).toBeLessThanOrEqual(room.height);
        for (const line of lines) {
          expect(plainType.width(line, 'title', size)).toBeLessThanOrEqual(room.width);
        }
      }),
    );
  });
});

describe('cutToWidth', () => {
  it.each([
    ['short', 'short'],
    ['several words that do not fit', 'several words…'],
    ['onewordthatdoesnotfitatall', 'onewordthatdoes…'],
  ])('%s: %s', (text, cut) => {
    expect(cutToWidth(text, 'text', 20, 160, plainType)).toBe(cut);
  });
});
