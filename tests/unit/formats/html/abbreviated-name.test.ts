import { describe, expect, it } from 'vitest';
import { spelledOutAs } from '../../../../src/formats/html/abbreviated-name.ts';

describe('spelledOutAs', () => {
  it.each([
    ['IHM Oban', 'Institute of Harp Making Oban'],
    ['CNA Velmora', 'Centro Nacional del Arpa Velmora'],
    ['BioZ Oban', null],
    ['IHM', null],
    ['IHM Leith', null],
    ['OHM Oban', null],
  ])('%s', (name, full) => {
    const names = ['Jobs', 'Institute of Harp Making Oban', 'Centro Nacional del Arpa Velmora'];
    expect(spelledOutAs(name, names)).toBe(full);
  });
});
