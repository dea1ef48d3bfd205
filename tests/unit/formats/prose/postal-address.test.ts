import { describe, expect, it } from 'vitest';
import { isPostalAddress } from '../../../../src/formats/prose/postal-address.ts';
import { ENOUGH_SECONDS, processorSeconds } from '../../support/processor-time.ts';

describe('isPostalAddress', () => {
  it.each([
    'ul. Rybacka 9, 82-300 Elbląg',
    '24103 Kiel',
    'Hafenstraße 12, 24103 Kiel',
    '3 quai du Port, 29900 Concarneau',
    '1781 AB Den Helder',
    '471 41 Rönnäng',
    'Storgata 8, 8300 Svolvær',
    'Rua do Cais, 7, 2520-101 Peniche',
    'Ulladulla NSW 2539',
    'Eden, Far South & Monaro NSW',
    'Lunenburg, NS B0J 2C0',
    'Rockland, ME 04841',
    'Chioggia (VE)',
    'Itajaí - SC',
    'Itajaí/SC',
    '14 Quay Street, Ullapool',
    'Ullapool IV26 2UR',
  ])('%s', (text) => {
    expect(isPostalAddress(text)).toBe(true);
  });

  it.each([
    '3000 Euro',
    '12000 Mitarbeitende',
    '2027 Kiel',
    'Grade 3, Deckhand',
    'Engineer (VE)',
    'Soldador - SC',
    'Team (HR4)',
    '40 Stunden pro Woche',
    'We have 3 boats, 24103 nets and no time.',
    '',
  ])('%s is none', (text) => {
    expect(isPostalAddress(text)).toBe(false);
  });

  it('is quick on hostile text', () => {
    const before = process.cpuUsage();
    for (const part of ['A ', 'Aa, ', '1 A', 'ul. ', 'A-', '1, '])
      isPostalAddress(part.repeat(40_000));
    expect(processorSeconds(before)).toBeLessThan(ENOUGH_SECONDS);
  });
});
