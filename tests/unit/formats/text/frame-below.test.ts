import { describe, expect, it } from 'vitest';
import { frameStart } from '../../../../src/formats/text/frame-below.ts';
import { ENOUGH_SECONDS, processorSeconds } from '../../support/processor-time.ts';

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

  it('takes a sentence of the site among its links', () => {
    const lines = [
      ...POSTING,
      'The loft is warm in winter and the kettle never far away.',
      'Print this page',
      'Should the letters of this page be too small, ask your browser for larger ones.',
      'Legal notice',
      'Sitemap',
    ];
    expect(frameStart(lines)).toBe(lines.indexOf('Print this page'));
  });

  const MARKED = [
    'Net Mender',
    'Mend the nets of nine boats, in the loft above the quay.',
    '- splice ropes',
    '- read charts',
    '- brew tea for nine',
  ];

  it('is told by other jobs and names where the posting marks the items of its lists', () => {
    const lines = [...MARKED, 'Boat Builder', 'Larch & Sons', 'Ship Engineer', 'Kelp Yard', 'Oban'];
    expect(frameStart(lines)).toBe(MARKED.length);
  });

  it.each([
    [['Perks', 'Tea at four', 'Boots', 'A berth']],
    [['Ada Reed', 'Harp Works', '+44 1631 555 012']],
  ])('is not seen in short lines without other evidence: %j', (lines) => {
    expect(frameStart([...MARKED, ...lines])).toBeNull();
  });

  it('leaves what the employer promises below other jobs', () => {
    const lines = [
      ...MARKED,
      'Boat Builder',
      'Harp Works is an equal opportunity employer.',
      'Imprint',
    ];
    expect(frameStart([...lines, 'Cookie settings'])).toBe(lines.length - 1);
  });

  it('is looked for in a moment', () => {
    const before = process.cpuUsage();
    frameStart(Array.from({ length: 100_000 }, () => 'Cookie settings'));
    expect(processorSeconds(before)).toBeLessThan(ENOUGH_SECONDS);
  });
});
