import { describe, expect, it } from 'vitest';
import { parseText } from '../../../../src/formats/text/index.ts';
import type { Field } from '../../../../src/formats/raw-posting.ts';

const read = (field: Field, ...lines: string[]): unknown =>
  parseText({ path: 'x.txt', displayPath: 'content/x.txt', text: lines.join('\n') }).fields[
    field
  ]?.[0]?.value;

const OFFER = ['', 'What you do: mend nets.', '', 'Apply to a@harp.example.'];

describe('the title', () => {
  it('is no greeting', () => {
    const mail = ['Dear fellow members,', '', 'Harp Works is looking for a rope maker.', ...OFFER];
    expect(read('title', ...mail)).toBe('Rope Maker');
  });

  it('is no street', () => {
    const letter = ['Harp Werke GmbH', 'Seilergasse 3', '', 'Wir suchen einen Seiler (m/w/d).'];
    expect(read('title', ...letter)).not.toMatch(/Seilergasse/u);
  });

  it('stands behind what announces it', () => {
    expect(read('title', 'INTERNAL VACANCY: Rope Planner', ...OFFER)).toBe('Rope Planner');
  });

  it('may be an abbreviated trade', () => {
    expect(read('title', 'LPN - Evenings', 'Harp Point Senior Living', ...OFFER)).toMatch(/^LPN/u);
  });
});

describe('the employer', () => {
  it('keeps the small words within its name, and what describes it apart', () => {
    const line = 'Rifugio Corda delle Arpe, Nevada (BL), a 1.720 m, cerca un cuoco capace.';
    expect(read('company', 'Cercasi cuoco', '', line, ...OFFER)).toBe('Rifugio Corda delle Arpe');
  });

  it('is the institution and not its first words', () => {
    expect(
      read(
        'company',
        'Rope maker',
        '',
        'A friend at the Harp Point Rope Museum asked me to share this. We are Harp Point, and we need you.',
        ...OFFER,
      ),
    ).toMatch(/^Harp Point Rope Museum$/u);
  });

  it('takes its article from the title', () => {
    expect(
      read(
        'company',
        'Rope maker – The Gilt Harp, Oban',
        '',
        'A note from the Gilt Harp.',
        '',
        'Apply to a@giltharp.example.',
      ),
    ).toBe('The Gilt Harp');
  });
});

describe('a town with its county', () => {
  it('may be that of the client', () => {
    expect(
      read(
        'location',
        'Rope driver',
        '',
        'We are looking for drivers for our client, a rope mill based in Harpworth, Nottinghamshire.',
        ...OFFER,
      ),
    ).toBe('Harpworth, Nottinghamshire');
  });
});

describe('a town on its line', () => {
  it('may say that the job is based there', () => {
    const lines = ['Cordier (h/f)', 'Poste basé à Saint-Harpin (29)', ''];
    expect(read('location', ...lines, 'Nous cherchons un cordier.', ...OFFER)).toBe(
      'Saint-Harpin (29)',
    );
  });
});
