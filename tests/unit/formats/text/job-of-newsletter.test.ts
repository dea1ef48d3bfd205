import { describe, expect, it } from 'vitest';
import { parseText } from '../../../../src/formats/text/index.ts';
import { onlyJobOfNewsletter } from '../../../../src/formats/text/job-of-newsletter.ts';
import { readLines } from '../../../../src/formats/text/lines.ts';

const RULE = '----------------------';
const ITEM = [
  'Net Mender',
  'Harp Works, Oban, Argyll',
  'Full time, permanent, £27,000 to £29,000 a year',
  '',
  'We mend the nets of forty boats, and have done so for three generations. You would mend with us.',
  '',
  'Write to nets@harpworks.example by 12 January.',
];
const letter = (heading: string, foot: string): string =>
  [
    'THE BOATHOOK',
    'Issue 14 / Friday 27 November 2026',
    '',
    RULE,
    '1. TAR',
    'It is getting dearer again.',
    'Nobody knows why.',
    RULE,
    heading,
    '',
    ...ITEM,
    RULE,
    '3. DATES',
    'The regatta is in June.',
    'Bring a boat.',
    RULE,
    foot,
  ].join('\n');
const FOOT = 'You get this letter because you asked for it. Unsubscribe here.';

describe('the one job of a newsletter', () => {
  it.each(['2. JOB OF THE WEEK', 'Stelle der Woche', "L'offre d'emploi du mois", 'Veckans jobb:'])(
    'is found under "%s"',
    (heading) => {
      const { fields, body, problems } = parseText({
        path: 'letter.txt',
        displayPath: 'letter.txt',
        text: letter(heading, FOOT),
      });
      expect(problems).toEqual([]);
      expect(fields.title?.[0]?.value).toBe('Net Mender');
      expect(fields.company?.[0]?.value).toBe('Harp Works');
      expect(fields.datePosted?.[0]?.value).toBe('2026-11-27');
      expect(fields.validThrough?.[0]?.value).toBe('2027-01-12');
      expect(body.html).not.toMatch(/dearer|regatta|Unsubscribe/u);
    },
  );

  it('is not looked for where nothing tells of a newsletter', () => {
    const lines = readLines(letter('2. JOB OF THE WEEK', 'The end.'));
    expect(onlyJobOfNewsletter(lines)).toBe(lines);
  });

  it('is not looked for under another heading', () => {
    const lines = readLines(letter('2. ROPES', FOOT));
    expect(onlyJobOfNewsletter(lines)).toBe(lines);
  });
});
