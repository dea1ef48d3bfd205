import { describe, expect, it } from 'vitest';
import { withWholeTitle } from '../../../../src/formats/prose/whole-lines.ts';

const texts = (...lines: string[]): string[] =>
  withWholeTitle(lines.map((text) => ({ text, kind: 'paragraph' as const }))).map(
    ({ text }) => text,
  );

describe('withWholeTitle', () => {
  it('joins a title that a margin has broken in two', () => {
    expect(texts('Commune de Brelle', 'Responsable du service de la', 'voirie (h/f)')).toEqual([
      'Commune de Brelle',
      'Responsable du service de la voirie (h/f)',
    ]);
  });

  it('leaves an announcement above its role alone', () => {
    const lines = ['The Board invites applications for the position of', 'BOILER ENGINEER'];
    expect(texts(...lines)).toEqual(lines);
  });

  it('parts a head from the text behind it', () => {
    const text = 'We mend nets of all sizes for the boats of the west, and of some others.';
    expect(texts(`Net Maker, Trawls — Harp Nets (Oban). ${text}`)).toEqual([
      'Net Maker, Trawls — Harp Nets (Oban)',
      text,
    ]);
    const story = `A long summer — Harp had one. ${text}`;
    expect(texts(story)).toEqual([story]);
  });
});
