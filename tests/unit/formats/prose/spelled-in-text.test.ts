import { describe, expect, it } from 'vitest';
import { spelledInText } from '../../../../src/formats/prose/spelled-in-text.ts';

describe('spelledInText', () => {
  it.each([
    ['RESIDENCE LES AJONCS', 'La résidence Les Ajoncs recrute.', 'Résidence Les Ajoncs'],
    ['HARP & REED', 'At Harp & Reed we tune.', 'Harp & Reed'],
    ['HARP & REED', 'HARP & REED, OBAN', 'HARP & REED'],
    ['HARP', 'We play the harp.', 'HARP'],
    ['Harp Works', 'harp works', 'Harp Works'],
  ])('%s', (name, text, spelled) => {
    expect(spelledInText(name, text)).toBe(spelled);
  });
});
