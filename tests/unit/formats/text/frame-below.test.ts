import { describe, expect, it } from 'vitest';
import { frameStart } from '../../../../src/formats/text/frame-below.ts';

const POSTING = [
  'Net Mender',
  'Mend the nets of nine boats, in the loft above the quay.',
  'Write to loft@harpworks.example and tell us about your knots.',
];

describe('the frame below a posting', () => {
  it.each([
    [['Similar jobs', 'Quay Hand, Oban', 'Privacy policy']],
    [['Agenda', 'Boat show', 'Cookie-Einstellungen', 'Impressum']],
    [['Del annonsen', 'Lignende stillinger', 'Garnbøter, Lom', 'Personvern']],
    [['Nejbližší akce', 'Burza knih', 'Mapa stránek']],
    [['この求人をシェア', '関連する求人', '利用規約']],
  ])('goes whole where the posting has said how to apply: %j', (frame) => {
    expect(frameStart([...POSTING, ...frame])).toBe(POSTING.length);
  });

  it.each([
    [['Health cover', 'A berth of your own']],
    [['Benefits', 'Health cover', 'A berth of your own']],
    [['Ada Okoro', 'Harp Works Ltd', 'The Quay, Oban']],
    [['What we offer', 'tea at four', 'Privacy of your own desk.']],
  ])('is not seen in %j', (lines) => {
    expect(frameStart([...POSTING, ...lines])).toBeNull();
  });

  it('begins at the first certain line below a signature or a list', () => {
    const lines = [...POSTING, 'Kind regards', 'Ada Okoro', 'Cookie settings', 'Imprint'];
    expect(frameStart(lines)).toBe(lines.indexOf('Cookie settings'));
  });

  it('is looked for in a moment', () => {
    const started = performance.now();
    frameStart(Array.from({ length: 100_000 }, () => 'Cookie settings'));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
