import { describe, expect, it } from 'vitest';
import { parseText } from '../../../src/formats/text/index.ts';
import { readEmploymentType } from '../../../src/posting/fields/employment.ts';

function typesOf(title: string, ...lines: string[]): readonly string[] {
  const text = [title, ...lines, '', 'Apply to a@harp.example.'].join('\n');
  const { fields } = parseText({ path: 'x.txt', displayPath: 'x.txt', text });
  const candidate = { value: title, origin: 'text' as const };
  return (
    readEmploymentType({ fields, problems: [], file: 'x.txt' }, { value: title, candidate })
      ?.value ?? []
  ).toSorted();
}

describe('hours and term', () => {
  it('may stand in the title and in the text', () => {
    expect(typesOf('Temporary Rope Assistant', '', 'Job type: full-time')).toEqual([
      'FULL_TIME',
      'TEMPORARY',
    ]);
  });

  it('may stand behind two labels', () => {
    expect(typesOf('Rope maker', '', 'Hours: part-time', 'Contract: fixed term')).toEqual([
      'PART_TIME',
      'TEMPORARY',
    ]);
  });

  it('leaves a permanent job what it is', () => {
    expect(typesOf('Rope maker', '', 'Hours: part-time', 'Contract: permanent')).toEqual([
      'PART_TIME',
    ]);
  });
});
