import { describe, expect, it } from 'vitest';
import { foundFields } from '../../../src/importing/found-fields.ts';
import { postingFileName } from '../../../src/importing/file-name.ts';
import { companyOf, postingOf } from '../support/posting-of.ts';

describe('what was found, field by field', () => {
  it('names value, origin, key and line', () => {
    const posting = postingOf({ locations: [{ text: 'Bergen', country: 'NO' }] });
    const evidence = {
      location: { value: 'Bergen', origin: 'microdata', key: 'jobLocation', line: 7 },
    } as const;
    expect(foundFields(posting, evidence)).toContainEqual({
      field: 'location',
      value: 'Bergen (NO)',
      origin: 'microdata',
      key: 'jobLocation',
      line: 7,
    });
  });

  it('lists what is missing, but not what hardly any posting has', () => {
    const fields = foundFields(postingOf(), {}).filter(({ value }) => value === null);
    expect(fields.map(({ field }) => field)).toContain('salary');
    expect(fields.map(({ field }) => field)).not.toContain('featured');
  });
});

describe('the name of an imported file', () => {
  it.each([
    ['Ninefold & Sons', 'C++ Engineer (m/f/d)', 'ninefold-sons-c-plus-plus-engineer-m-f-d.md'],
    ['株式会社', '灯台守', '株式会社-灯台守.md'],
  ])('%s, %s', (company, title, name) => {
    expect(postingFileName(postingOf({ title, company: companyOf(company) }))).toBe(name);
  });

  it('is never longer than file systems allow', () => {
    const name = postingFileName(postingOf({ title: '灯'.repeat(300) }));
    expect(Buffer.byteLength(name)).toBeLessThan(255);
  });
});
