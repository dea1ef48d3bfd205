import { describe, expect, it } from 'vitest';
import { parseText } from '../../../../src/formats/text/index.ts';
import type { RawPosting } from '../../../../src/formats/raw-posting.ts';

const read = (text: string): RawPosting =>
  parseText({ path: 'x.txt', displayPath: 'content/x.txt', text });
const first = (posting: RawPosting, field: keyof RawPosting['fields']): unknown =>
  posting.fields[field]?.[0]?.value;

describe('a notice', () => {
  it('may be centred on its sheet', () => {
    const posting = read(
      [
        '                  COUNTY OF SKERRY',
        '                PERSONNEL DEPARTMENT',
        '',
        '      invites applications for the position of',
        '',
        '                    HARBOUR NURSE',
        '',
        'SALARY:     $30.00 - $40.00 Hourly',
        'LOCATION:   Skerry, OR',
        '',
        'APPLICATIONS MAY BE FILED AT: https://skerry.example/jobs/nurse',
      ].join('\n'),
    );
    expect(first(posting, 'title')).toMatch(/harbour nurse/iu);
    expect(first(posting, 'company')).toMatch(/county of skerry/iu);
  });

  it('says behind its label who may apply from where', () => {
    const posting = read(
      'Frontend Engineer\n\nCompany: Tidewrack\nWhere: fully remote, but you need to live in Norway or Sweden\n',
    );
    expect(first(posting, 'location')).toBeUndefined();
    expect(first(posting, 'workplace')).toBe('remote');
    expect(first(posting, 'applicantLocations')).toEqual(['NO', 'SE']);
  });

  it.each([
    ['Kommun: Arjeplog', 'Arjeplog'],
    ['Based at: Thurso', 'Thurso'],
    ['29 - DOUARNENEZ', 'DOUARNENEZ (29)'],
  ])('names its town as "%s"', (line, town) => {
    expect(first(read(`Rope Maker\n${line}\n\nWe are looking for a rope maker.`), 'location')).toBe(
      town,
    );
  });

  it('is dated below its text', () => {
    const posting = read(
      'Technische Assistenz\n\nBewerbungen an a@nordhafen.example.\n\nNordhafen, den 10.11.2026',
    );
    expect(first(posting, 'datePosted')).toBe('2026-11-10');
  });
});
