import { describe, expect, it } from 'vitest';
import { fieldTable } from '../../../src/importing/field-table.ts';
import type { FoundField } from '../../../src/importing/found-fields.ts';

const FIELDS: readonly FoundField[] = [
  { field: 'title', value: 'Lamp Keeper', origin: 'JSON-LD', key: 'title', line: 4 },
  { field: 'company', value: '灯台', origin: 'page', key: null, line: null },
  { field: 'salary', value: null, origin: null, key: null, line: null },
];

describe('the table of what was found', () => {
  it('aligns its columns and says what is missing', () => {
    expect(fieldTable(FIELDS, 80, false).split('\n')).toEqual([
      '  title    Lamp Keeper  JSON-LD, title, line 4',
      '  company  灯台         page text',
      '  salary   not stated',
    ]);
  });

  it('cuts long values to the width', () => {
    const long = { field: 'title', value: 'x'.repeat(300), origin: 'text', key: null, line: null };
    const [line = ''] = fieldTable([long as FoundField], 60, false).split('\n');
    expect(line).toHaveLength(60);
    expect(line).toContain('x…  text');
  });

  it('has colour only when asked', () => {
    expect(fieldTable(FIELDS, 80, false)).not.toContain('\x1b');
    expect(fieldTable(FIELDS, 80, true)).toContain('\x1b');
  });
});
