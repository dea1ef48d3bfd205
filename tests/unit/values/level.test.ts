import { describe, expect, it } from 'vitest';
import { isLevelName, readLevels } from '../../../src/values/level.ts';

describe('readLevels', () => {
  it.each<[unknown, string[]]>([
    ['Senior', ['Senior']],
    ['Intern, Level 1 , Senior', ['Intern', 'Level 1', 'Senior']],
    [
      ['Senior', ' senior ', 'Staff'],
      ['Senior', 'Staff'],
    ],
    ['Mid / Senior', ['Mid', 'Senior']],
    [{ name: 'Junior' }, ['Junior']],
    ['N/A', []],
    ['', []],
    [null, []],
  ])('%j', (value, levels) => {
    expect(readLevels(value)).toEqual(levels);
  });
});

describe('isLevelName', () => {
  it.each([
    'Intern',
    'Level 1',
    ' Level II ',
    'L5',
    'IC4',
    'Senior',
    'Staff',
    'Senior Staff',
    'Mid-level',
    'Mid-Senior level',
    'Junior',
    'Entry level',
    'Entry-Level',
    'Principal',
    'Director',
    'Associate',
  ])('%s is one', (line) => {
    expect(isLevelName(line)).toBe(true);
  });

  it.each([
    'Senior Engineer',
    'Level up',
    'Staff meeting notes',
    'Director of Infrastructure',
    'Internal tools',
    'What you will do',
    'Leadership',
    '',
    '1',
  ])('%s is none', (line) => {
    expect(isLevelName(line)).toBe(false);
  });
});
