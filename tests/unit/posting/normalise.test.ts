import { describe, expect, it } from 'vitest';
import { parsePostingFile } from '../../../src/formats/index.ts';
import { normalise, type NormaliseOptions } from '../../../src/posting/normalise.ts';

const DEFAULTS: NormaliseOptions = {
  lifetimeDays: null,
  featuredFromWeight: null,
  dateAdded: null,
};

function read(frontMatter: string, options: Partial<NormaliseOptions> = {}, path = 'a.md') {
  const text = `---\n${frontMatter}\n---\n\nYou will keep the lamp lit, the log written and the stairs swept.\n`;
  const file = { path, displayPath: `content/postings/${path}`, text };
  return normalise(parsePostingFile(file), file, { ...DEFAULTS, ...options });
}

const FULL = 'title: Keeper\ncompany: Northern Light';
const withFacts = (facts: string, options?: Partial<NormaliseOptions>) =>
  read(`${FULL}\n${facts}`, options);
const errorsOf = ({ problems }: ReturnType<typeof read>) =>
  problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);
const codesOf = ({ problems }: ReturnType<typeof read>) => problems.map(({ code }) => code);

describe('a posting from front matter', () => {
  it.each([
    ['type: fixed-term\nhours: part-time', ['PART_TIME', 'TEMPORARY']],
    ['contract: CDD\ntemps: partiel', ['PART_TIME', 'TEMPORARY']],
    ['schedule: {type: part-time, hours: 20}', ['PART_TIME']],
    ['type: full-time\nhours: 38', ['FULL_TIME']],
    ['hours: 38', ['FULL_TIME']],
  ])('is employed by %s', (facts, types) => {
    expect(withFacts(facts).posting?.employmentType).toEqual(types);
  });

  it('takes every field under its own name', () => {
    const { posting, problems } = withFacts(
      [
        'companyWebsite: https://light.example/',
        'category: Maritime',
        'tags: [Lamps, "#logs"]',
        'employmentType: Full-time',
        'levels: [Senior]',
        'workplace: onsite',
        'location: Oban, Scotland',
        'salary: £31,000–£36,000 a year',
        'datePosted: 2026-10-02',
        'validThrough: 2026-12-01',
        'applyUrl: https://light.example/apply',
        'url: https://light.example/jobs/1',
        'summary: Keep the lamp lit.',
        'featured: true',
        'weight: 3',
        'slug: lamp-keeper',
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(posting).toMatchObject({
      id: 'lamp-keeper',
      title: 'Keeper',
      company: { name: 'Northern Light', website: 'https://light.example/' },
      category: 'Maritime',
      tags: ['lamps', 'logs'],
      employmentType: ['FULL_TIME'],
      levels: ['Senior'],
      workplace: 'onsite',
      locations: [{ text: 'Oban, Scotland', country: 'GB' }],
      salary: { min: 31000, max: 36000, currency: 'GBP', unit: 'YEAR' },
      datePosted: '2026-10-02',
      validThrough: '2026-12-01',
      apply: { url: 'https://light.example/apply' },
      source: { file: 'a.md', format: 'markdown', url: 'https://light.example/jobs/1' },
      summary: 'Keep the lamp lit.',
      featured: true,
      weight: 3,
      closed: false,
    });
  });

  it('says nothing where the file says nothing', () => {
    expect(read(FULL).posting).toMatchObject({
      category: null,
      tags: [],
      employmentType: [],
      levels: [],
      workplace: null,
      locations: [],
      applicantLocations: null,
      salary: null,
      datePosted: null,
      validThrough: null,
      apply: null,
      featured: false,
      weight: 0,
    });
  });

  it.each([
    ['archived: "true"', true],
    ['archived: false', false],
    ['filled: yes', true],
    ['active: false', true],
    ['active: true', false],
    ['published: false', true],
    ['state: closed', true],
    ['status: Filled', true],
    ['status: open', false],
  ])('%s: closed is %s', (fact, closed) => {
    expect(withFacts(fact).posting?.closed).toBe(closed);
  });

  it('takes the day from git only when the file has none', () => {
    const dateAdded = '2026-09-01';
    expect(read(FULL, { dateAdded }).posting).toMatchObject({
      datePosted: '2026-09-01',
      origins: { datePosted: 'git' },
    });
    expect(withFacts('date: 2026-10-02', { dateAdded }).posting?.datePosted).toBe('2026-10-02');
  });

  it('closes after the board’s lifetime when the file names no end', () => {
    const lifetimeDays = 30;
    expect(withFacts('date: 2026-10-02', { lifetimeDays }).posting?.validThrough).toBe(
      '2026-11-01',
    );
    expect(
      withFacts('date: 2026-10-02\nexpires: 2026-10-09', { lifetimeDays }).posting?.validThrough,
    ).toBe('2026-10-09');
    expect(read(FULL, { lifetimeDays }).posting?.validThrough).toBeNull();
  });

  it('never reads a weight of minus nothing, which no file can hold', () => {
    expect(withFacts('weight: -0.2').posting?.weight).toBe(0);
  });

  it('counts a weight as featured only from the board’s threshold', () => {
    expect(withFacts('featured: 20').posting).toMatchObject({ weight: 20, featured: false });
    expect(withFacts('featured: 20', { featuredFromWeight: 20 }).posting?.featured).toBe(true);
    expect(withFacts('featured: 19', { featuredFromWeight: 20 }).posting?.featured).toBe(false);
  });

  it.each([
    ['source', 'default'],
    ['canonical', 'default'],
    ['link', 'front matter'],
    ['url', 'front matter'],
  ])('has %s to apply at when nothing else says how', (key, origin) => {
    const result = withFacts(`${key}: https://light.example/jobs/1`);
    expect(result.posting).toMatchObject({
      apply: { url: 'https://light.example/jobs/1' },
      origins: { applyUrl: origin },
    });
    expect(codesOf(result)).not.toContain('no-apply-address');
  });

  it.each([
    ['apply: mailto:jobs@light.example?subject=Keeper', { email: 'jobs@light.example' }],
    ['how_to_apply: Write to jobs@light.example by Friday', { email: 'jobs@light.example' }],
    [
      'how_to_apply: Use our form at https://light.example/form.',
      { url: 'https://light.example/form' },
    ],
    ['email: jobs@light.example', { email: 'jobs@light.example' }],
  ])('%s', (fact, apply) => {
    expect(withFacts(fact).posting?.apply).toEqual(apply);
  });

  it('composes pay of its parts', () => {
    expect(
      withFacts('salary_min: "52,000"\nsalary_max: "61,000"\ncurrency: EUR').posting?.salary,
    ).toMatchObject({ min: 52000, max: 61000, currency: 'EUR' });
  });
});

describe('what is refused', () => {
  it.each([
    ['no title', 'company: Northern Light', 'missing-title'],
    ['no company', 'title: Keeper', 'missing-company'],
    ['a day that does not exist', `${FULL}\ndate: 2026-02-30`, 'impossible-date'],
    ['pay with its ends swapped', `${FULL}\nsalary: $90k - $70k a year`, 'salary-reversed'],
    ['code as an address', `${FULL}\napplyUrl: "JavaScript:alert(1)"`, 'apply-address-refused'],
    ['words as a weight', `${FULL}\nweight: heavy`, 'wrong-kind'],
    ['words as a switch', `${FULL}\nfeatured: perhaps`, 'wrong-kind'],
    ['unreadable facts', `${FULL}: Ltd`, 'front-matter-unreadable'],
  ])('%s', (_name, frontMatter, code) => {
    const result = read(frontMatter);
    expect(result.posting).toBeNull();
    expect(errorsOf(result)).toEqual([code]);
  });

  it('names the line of the fault', () => {
    expect(read(`${FULL}\ndate: 2026-02-30`).problems[0]).toMatchObject({
      file: 'content/postings/a.md',
      line: 4,
      column: 1,
    });
  });

  it('a file that is neither posting nor page', () => {
    const file = { path: 'a.txt', displayPath: 'a.txt', text: 'Thanks for asking, yes we do!\n' };
    expect(errorsOf(normalise(parsePostingFile(file), file, DEFAULTS))).toEqual(['not-a-posting']);
  });
});

describe('what is published with a warning', () => {
  it.each([
    ['no way to apply', '', 'no-apply-address'],
    ['no date', '', 'no-date-posted'],
    ['remote without saying for whom', 'workplace: remote', 'remote-for-whom'],
    ['an ambiguous date', 'date: 03/04/2026', 'ambiguous-date'],
    ['words in place of a date', 'deadline: soonish', 'unreadable-date'],
    ['an end before the beginning', 'date: 2026-10-02\nexpires: 2026-10-01', 'date-order'],
    ['a misspelt key', 'compnay: X', 'unknown-key'],
    ['a placeholder', 'summary: "TODO: a sentence"', 'placeholder-left'],
    ['a file as a company’s address', 'companyWebsite: "file:///etc/passwd"', 'address-refused'],
  ])('%s', (_name, fact, code) => {
    const result = withFacts(fact);
    expect(result.posting).not.toBeNull();
    expect(codesOf(result)).toContain(code);
  });

  it.each(['deadline: TBD', 'closes: until filled', 'salary: Competitive'])(
    'says nothing about %s',
    (fact) => {
      const complete = withFacts(
        `${fact}\ndate: 2026-10-02\napplyUrl: https://light.example/apply`,
      );
      expect(codesOf(complete)).toEqual([]);
    },
  );
});

describe('facts in other boards’ shapes', () => {
  it.each([
    [
      'location: { city: Lyon, country: France }',
      { locations: [{ text: 'Lyon, France', country: 'FR' }] },
    ],
    [
      'jobLocation: { address: { addressLocality: Lyon, addressCountry: FR } }',
      { locations: [{ text: 'Lyon, FR', country: 'FR' }] },
    ],
    [
      'salary: { min: 40000, max: 50000, currency: EUR, period: year }',
      { salary: { min: 40_000, max: 50_000, currency: 'EUR', unit: 'YEAR' } },
    ],
    [
      'salary: { currency: EUR, value: { minValue: 40000, maxValue: 50000, unitText: YEAR } }',
      { salary: { min: 40_000, max: 50_000, currency: 'EUR', unit: 'YEAR' } },
    ],
    ['salary: [40000, 50000]', { salary: { min: 40_000, max: 50_000 } }],
    ['salary_min: "$ 40,000"\nsalary_max: "$ 50,000"', { salary: { currency: 'USD' } }],
    ['apply: { url: "https://a.example/x" }', { apply: { url: 'https://a.example/x' } }],
    ['apply: { email: jobs@a.example }', { apply: { email: 'jobs@a.example' } }],
    ['apply_url: TBD\ncontact_email: jobs@a.example', { apply: null }],
    ['tags: {soil, hedges}', { tags: ['soil', 'hedges'] }],
    ['categories: [jobs, Gardening]', { category: 'Gardening' }],
    ['categories: job posting', { category: null }],
    ['date: 1611273600000', { datePosted: '2021-01-22' }],
    ['date: Tue, 20 Oct 2026 23:30:00 -0700', { datePosted: '2026-10-20' }],
    ['date: October 29, 2021 at 9:00 am EDT', { datePosted: '2021-10-29' }],
    ['date: 20 Nov 2026', { datePosted: '2026-11-20' }],
    ['date: 2018-04-11 3:19:00', { datePosted: '2018-04-11' }],
    ['date: TBD', { datePosted: null }],
  ])('reads %s', (facts, expected) => {
    expect(withFacts(facts).posting).toMatchObject(expected);
  });

  it('reads the company as a block', () => {
    const facts =
      'title: Keeper\ncompany: { name: Ninefold, url: "https://a.example", logo: /a.svg }';
    expect(read(facts).posting?.company).toMatchObject({
      name: 'Ninefold',
      website: 'https://a.example',
    });
  });

  it.each([
    ['Part-time keeper', ['PART_TIME']],
    ['Freelance keeper', ['CONTRACTOR']],
    ['Lamp Intern (m/f/d)', ['INTERN']],
    ['Internship Coordinator', []],
    ['Internal Contract Manager', []],
  ])('reads the type of employment in the title %s', (title, types) => {
    expect(read(`title: ${title}\ncompany: Ninefold`).posting?.employmentType).toEqual(types);
  });

  it.each([
    ['workplace: sometimes perhaps', 'workplace'],
    ['employmentType: as you like', 'employmentType'],
    ['salary: four figures', 'salary'],
    ['applicantLocations: wherever', 'applicantLocations'],
    ['applyUrl: ninefold/apply', 'applyUrl'],
    ['applyEmail: jobs at ninefold', 'applyEmail'],
  ])('warns that nothing was made of %s', (fact, key) => {
    const found = withFacts(fact).problems.find(({ code }) => code === 'not-understood');
    expect(found).toMatchObject({ severity: 'warning', line: 4, column: 1 });
    expect(found?.message).toContain(`"${key}"`);
  });

  it.each([
    'salary: Competitive',
    'salary: 0',
    'location: TBD',
    'remote: false',
    'employmentType: n/a',
    'applyUrl: TBD',
    'applyUrl: Write to jobs@ninefold.example',
    'applyUrl: by post\napplyEmail: jobs@ninefold.example',
    'contact: Ida Fold',
  ])('finds nothing missing in %s', (fact) => {
    expect(codesOf(withFacts(fact))).not.toContain('not-understood');
  });

  it.each(['title: TITLE\ncompany: Ninefold', 'title: Keeper\ncompany: Company name'])(
    'refuses the template %s',
    (facts) => {
      expect(errorsOf(read(facts))).toEqual(['not-a-posting']);
    },
  );

  it.each([
    ['remote: Germany', ['DE']],
    ['remote: Anywhere in the world', 'worldwide'],
    ['remote: no', null],
    ['remote: false', null],
  ])('reads %s as from where one may work', (fact, applicantLocations) => {
    expect(withFacts(fact).posting).toMatchObject({
      workplace: applicantLocations === null ? null : 'remote',
      applicantLocations,
    });
  });

  it.each([
    ['location: Hobart, Tasmania', 'You get $25.50 an hour.', 'AUD'],
    ['location: Portland, Oregon', 'You get $25.50 an hour.', 'USD'],
    ['location: Quién sabe', 'El sueldo es de $25.50 por hora, y trabajamos con calma.', null],
    ['location: Quién sabe', 'El sueldo es de US$25.50 por hora, y trabajamos con calma.', 'USD'],
  ])('settles whose dollar it is by the place and the language: %s, %s', (fact, body, currency) => {
    const language = body.startsWith('El') ? 'language: es' : 'language: en';
    const text = `---\ntitle: Keeper\ncompany: Ninefold\n${fact}\n${language}\n---\n${body}\n`;
    const file = { path: 'a.md', displayPath: 'a.md', text };
    const { posting } = normalise(parsePostingFile(file), file, DEFAULTS);
    expect(posting?.salary).toMatchObject({ min: 25.5, currency });
  });

  it.each([
    ['en-AU', 'AUD'],
    ['es-mx', 'MXN'],
    ['en-US', 'USD'],
  ])('settles it by the region of a page: %s', (lang, currency) => {
    const text = `<html lang="${lang}"><head><title>Keeper | Ninefold</title></head><body><h1>Keeper</h1>
      <h2>Salary</h2><p>$25.50 per hour</p><h2>About the role</h2><p>${'You keep the lamp lit, and you write down the weather. '.repeat(4)}We look forward to your application.</p>
      <h2>Requirements</h2><ul><li>Patience</li></ul><p><a href="mailto:jobs@ninefold.example">Apply now</a></p></body></html>`;
    const file = { path: 'a.html', displayPath: 'a.html', text };
    const { posting } = normalise(parsePostingFile(file), file, DEFAULTS);
    expect(posting?.salary).toMatchObject({ min: 25.5, currency, unit: 'HOUR' });
  });

  it('believes a stated currency before the sign in the text', () => {
    const facts = 'pay: 25.50\npay_currency: NZD\npay_unit: hour';
    const text = `---\ntitle: Keeper\ncompany: Ninefold\n${facts}\n---\nYou get $25.50 an hour.\n`;
    const file = { path: 'a.md', displayPath: 'a.md', text };
    expect(normalise(parsePostingFile(file), file, DEFAULTS).posting?.salary).toMatchObject({
      min: 25.5,
      currency: 'NZD',
      unit: 'HOUR',
    });
  });

  it('takes the description from the front matter when there is nothing below', () => {
    const text =
      '---\ntitle: Keeper\ncompany: Ninefold\ndescription: |\n  Keep the **lamp** lit.\n---\n';
    const file = { path: 'a.md', displayPath: 'a.md', text };
    expect(normalise(parsePostingFile(file), file, DEFAULTS).posting?.description).toContain(
      '<strong>lamp</strong>',
    );
  });
});

describe('a last resort', () => {
  it('is published with a warning that says where it came from', () => {
    const file = { path: 'a.md', displayPath: 'a.md', text: '' };
    const found = normalise(
      {
        format: 'text',
        fields: {
          title: [{ value: 'Lamp Keeper', origin: 'text' }],
          company: [
            { value: 'Northern Light', origin: 'page', guessedFrom: 'the name of the site' },
          ],
        },
        body: { html: '<p>You will keep the lamp lit.</p>', baseUrl: null },
        problems: [],
      },
      file,
      DEFAULTS,
    );
    expect(found.posting?.company.name).toBe('Northern Light');
    const warning = found.problems.find(({ code }) => code === 'company-from-page');
    expect(warning?.message).toContain('"Northern Light" was taken from the name of the site');
  });
});
