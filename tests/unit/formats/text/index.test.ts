import { existsSync, readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Field } from '../../../../src/formats/raw-posting.ts';
import { parseText } from '../../../../src/formats/text/index.ts';
import { ENOUGH_SECONDS, processorSeconds } from '../../support/processor-time.ts';

const parse = (text: string, firstLine?: number) =>
  parseText(
    { path: 'x.txt', displayPath: 'content/x.txt', text },
    firstLine === undefined ? {} : { firstLine },
  );
const values = (text: string, ...fields: Field[]) => {
  const posting = parse(text);
  return fields.map((field) => posting.fields[field]?.[0]?.value);
};

const CAREERS_PAGE = `https://harp.example/careers/string-keeper/

String Keeper

Now Hiring
    Junior
    Senior

String keepers look after every harp that leaves our workshop, and they are the last to hear it before its owner does. You will like it here if:

    You hear a cent of difference.
    You keep your bench tidy.

More Details

This is a fully-remote full-time position. You can live anywhere in the world. The salary ranges from $50k to $70k USD. Keepers at Harp.example choose their own hours.

How We Hire

Send a message to jobs+strings@harp.example with two lines about yourself.
`;

describe('a careers page', () => {
  it('gives its facts', () => {
    expect(
      values(
        CAREERS_PAGE,
        'title',
        'company',
        'workplace',
        'applicantLocations',
        'employmentType',
        'levels',
        'applyEmail',
        'sourceUrl',
      ),
    ).toEqual([
      'String Keeper',
      'Harp.example',
      'remote',
      'worldwide',
      ['FULL_TIME'],
      ['Junior', 'Senior'],
      'jobs+strings@harp.example',
      'https://harp.example/careers/string-keeper/',
    ]);
    expect(values(CAREERS_PAGE, 'salary')).toEqual([
      expect.objectContaining({ min: 50_000, max: 70_000, currency: 'USD', unit: 'YEAR' }),
    ]);
  });

  it('gives its body without the address and the title', () => {
    const { html, baseUrl } = parse(CAREERS_PAGE).body;
    expect(baseUrl).toBe('https://harp.example/careers/string-keeper/');
    expect(html).not.toContain('String Keeper');
    expect(html).not.toContain('careers/string-keeper');
    expect(html.match(/<h2>.*?<\/h2>/gu)).toEqual([
      '<h2>Now Hiring</h2>',
      '<h2>More Details</h2>',
      '<h2>How We Hire</h2>',
    ]);
    expect(html).toContain(
      '<ul><li>You hear a cent of difference.</li><li>You keep your bench tidy.</li></ul>',
    );
  });

  it('knows the line of every fact, below front matter too', () => {
    const { fields } = parse(CAREERS_PAGE, 11);
    expect(fields.sourceUrl?.[0]?.line).toBe(11);
    expect(fields.title?.[0]?.line).toBe(13);
    expect(fields.title?.[0]?.origin).toBe('text');
  });
});

describe('a header line', () => {
  const body =
    '\n\nHarpworks builds concert harps. We are looking for someone with good ears.\n\nEmail jobs@harpworks.example to apply.';
  it.each([
    [
      'Harpworks | Luthier | Berlin, Germany | ONSITE | Full-time',
      'Luthier',
      'Harpworks',
      'Berlin, Germany',
      'onsite',
    ],
    [
      'Berlin, Germany - Harpworks - Senior Designer',
      'Senior Designer',
      'Harpworks',
      'Berlin, Germany',
      undefined,
    ],
    [
      'Harpworks (https://harpworks.example) – Berlin – Tuner, Technician',
      undefined,
      'Harpworks',
      'Berlin',
      undefined,
    ],
    [
      'Senior Designer | Berlin | Harpworks | REMOTE',
      'Senior Designer',
      'Harpworks',
      'Berlin',
      'remote',
    ],
    ['Harpworks · Seattle, WA · Designer', 'Designer', 'Harpworks', 'Seattle, WA', undefined],
  ])('%s', (header, title, company, location, workplace) => {
    const found = values(header + body, 'title', 'company', 'location', 'workplace');
    if (title !== undefined) expect(found[0]).toBe(title);
    expect(found.slice(1)).toEqual([company, location, workplace]);
  });
});

describe('a company website', () => {
  it.each([
    ['Harpworks (https://harpworks.example/jobs) - Berlin', 'https://harpworks.example'],
    ['Harpworks | https://news.example/harpworks | Berlin', undefined],
  ])('%s', (header, website) => {
    expect(values(`${header}\n\nHarpworks is hiring engineers.`, 'companyWebsite')).toEqual([
      website,
    ]);
  });
});

describe('labelled lines', () => {
  it.each([
    [
      'Position: Harp Tuner\nCompany: Harpworks\nLocation: Berlin\nSalary: 3.000 €\nApply: https://harp.example/apply',
      ['Harp Tuner', 'Harpworks', 'Berlin', '3.000 €', 'https://harp.example/apply'],
    ],
    [
      'Stelle: Klavierbauer\nFirma: Harfenwerk\nOrt: Leipzig\nGehalt: 3.000 €\nBewerbung: https://harp.example/b',
      ['Klavierbauer', 'Harfenwerk', 'Leipzig', '3.000 €', 'https://harp.example/b'],
    ],
  ])('%s', (text, expected) => {
    expect(values(text, 'title', 'company', 'location', 'salary', 'applyUrl')).toEqual(expected);
  });
});

describe('what is no posting', () => {
  it.each([
    ['a reply', 'Thanks for the answer! Is this still open, and do you take people from abroad?'],
    [
      'a job seeker',
      'Seeking work: harp tuner, fifteen years of experience, remote or Berlin. jane@harp.example',
    ],
    ['chatter', 'The weather was splendid and the concert was even better than last year.'],
    ['nothing', '\n\n'],
  ])('%s is refused with a reason', (_, text) => {
    const { fields, problems } = parse(text);
    expect(problems.map(({ code }) => code)).toEqual(['not-a-posting']);
    expect(fields.title).toBeUndefined();
    expect(fields.company).toBeUndefined();
  });
});

describe('any text', () => {
  it('is read without an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        parse(text);
      }),
    );
  });

  it.each([
    ['a header of bars', 'a | '.repeat(100_000)],
    ['capitalised words', 'Harp '.repeat(200_000)],
    ['open brackets', '('.repeat(300_000)],
    ['white space', `a${' '.repeat(500_000)}b`],
    ['looking for', 'looking for a '.repeat(50_000)],
    ['addresses', 'https://a.example/jobs '.repeat(30_000)],
  ])('is read in a moment: %s', (_, text) => {
    const before = process.cpuUsage();
    parse(text);
    expect(processorSeconds(before)).toBeLessThan(ENOUGH_SECONDS);
  });
});

const corpus = new URL('../../../../../shared/corpus/txt/hn-hiring-dev/', import.meta.url);
describe.skipIf(!existsSync(corpus))('real messages (skipped where ../shared is absent)', () => {
  it('name a title and a company as often as they do', () => {
    const files = readdirSync(corpus);
    const named = files.filter((name) => {
      const { fields } = parseText({
        path: name,
        displayPath: name,
        text: readFileSync(new URL(name, corpus), 'utf8'),
      });
      return fields.title && fields.company;
    });
    expect(named.length / files.length).toBeGreaterThan(0.74);
  });
});
