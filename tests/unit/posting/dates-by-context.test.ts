import { describe, expect, it } from 'vitest';
import type { FieldContext } from '../../../src/posting/fields/pick.ts';
import { readDateField } from '../../../src/posting/fields/dates.ts';

function read(
  value: string,
  hints: { language?: string; after?: string; country?: string },
): string | null {
  const context: FieldContext = {
    fields: { validThrough: [{ value, origin: 'text' }] },
    problems: [],
    file: 'net-mender.txt',
  };
  return readDateField(context, 'validThrough', hints)?.value ?? null;
}

describe('a date beside what the posting tells', () => {
  it.each([
    ['1 December', '2026-11-12', '2026-12-01'],
    ['5 January', '2026-11-12', '2027-01-05'],
    ['15. Januar', '2026-11-12', '2027-01-15'],
    ['05.12.', '2026-11-12', '2026-12-05'],
    ['12/05', '2026-11-12', null],
    ['5 days', '2026-11-12', null],
    ['week 49', '2026-11-12', null],
  ])('%s after %s is %s', (value, after, expected) => {
    expect(read(value, { after })).toBe(expected);
  });

  it('has no year without a day of posting', () => {
    expect(read('1 December', {})).toBeNull();
  });

  it.each([
    ['fr', '2026-11-12'],
    ['pt-BR', '2026-11-12'],
    ['en', null],
    [undefined, null],
  ])('12/11/2026 in %s is %s', (language, expected) => {
    expect(read('12/11/2026', language === undefined ? {} : { language })).toBe(expected);
  });

  it.each([
    ['GB', '2026-11-12'],
    ['US', '2026-12-11'],
    ['CA', null],
  ])('12/11/2026 in English in %s is %s', (country, expected) => {
    expect(read('12/11/2026', { language: 'en', country })).toBe(expected);
  });

  it.each([
    ['pl', '2026-11-30'],
    ['hr', '2026-10-30'],
    ['en', null],
  ])('listopad in %s is %s', (language, expected) => {
    expect(read('30 listopada 2026', { language })).toBe(expected);
  });
});
