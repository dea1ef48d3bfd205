import { describe, expect, it } from 'vitest';
import { readRemoteShare } from '../../../src/values/remote-share.ts';

describe('how much is done from afar', () => {
  it.each([
    ['teletravail', 'partiel, 2 jours par semaine', 'hybrid'],
    ['télétravail', 'total', 'remote'],
    ['teletravail', 'oui', 'remote'],
    ['teletravail', 'non', 'onsite'],
    ['homeoffice', '2 Tage pro Woche', 'hybrid'],
    ['homeoffice', '100 %', 'remote'],
    ['home_office', '40%', 'hybrid'],
    ['remote', 'partial', 'hybrid'],
    ['thuiswerken', 'deels', 'hybrid'],
    ['teletrabajo', 'parcial', 'hybrid'],
    ['teletrabalho', 'total', 'remote'],
    ['Smart working', '3 giorni a settimana', 'hybrid'],
    ['remote', 'no', null],
    ['remote', 'Germany', null],
    ['location', 'partial', null],
  ])('%s: %s', (key, value, expected) => {
    expect(readRemoteShare(key, value)).toBe(expected);
  });
});
