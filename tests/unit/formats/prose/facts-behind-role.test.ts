import { describe, expect, it } from 'vitest';
import { cleanTitle, isRoleName } from '../../../../src/formats/prose/role-name.ts';

describe('facts that stand behind a role', () => {
  it.each([
    ['Lock keeper – remote, EU time zones', 'Lock keeper'],
    ['[Hiring] Sign painter, $1,800 flat, remote', 'Sign painter'],
    ['Lock keeper - 45k to 50k', 'Lock keeper'],
    ['Lock keeper, Nights', 'Lock keeper, Nights'],
    ['Lock keeper – remote sensing', 'Lock keeper – remote sensing'],
  ])('%s', (line, title) => {
    expect(cleanTitle(line)).toBe(title);
  });
});

describe('words for work', () => {
  it.each([
    'Boilermaker',
    'Fietsenmaker',
    'Junior botanist',
    'Sign painter',
    'Farmhand',
    'PhD position in river ice',
    '組立スタッフ',
  ])('%s is a role', (line) => {
    expect(isRoleName(line)).toBe(true);
  });

  it.each(['正社員', 'Checklist', 'PhD in physics'])('%s is none', (line) => {
    expect(isRoleName(line)).toBe(false);
  });
});
