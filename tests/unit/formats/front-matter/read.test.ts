import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../../src/formats/front-matter/read.ts';
import type { Field } from '../../../../src/formats/raw-posting.ts';

const read = (values: Record<string, unknown>) =>
  readFrontMatter(
    Object.entries(values).map(([key, value], index) => ({
      key,
      value,
      line: index + 2,
      column: 1,
    })),
    'a.md',
  );
const first = (values: Record<string, unknown>, field: Field) =>
  read(values).fields[field]?.[0]?.value;

describe('reading front matter', () => {
  it.each([
    ['companyName', 'company'],
    ['Company Name', 'company'],
    ['company_name', 'company'],
    ['hiring-organization', 'company'],
    ['role_name', 'title'],
    ['hashtags', 'tags'],
    ['apply_url', 'applyUrl'],
    ['Application link', 'applyUrl'],
    ['contact_email', 'applyEmail'],
    ['summaryBackup', 'summaryFallback'],
    ['opens', 'datePosted'],
    ['lastDate', 'validThrough'],
    ['agency', 'company'],
    ['Empresa', 'company'],
    ['localização', 'location'],
    ['sluitingsdatum', 'validThrough'],
    ['deadline', 'validThrough'],
    ['jobType', 'category'],
    ['seniority', 'levels'],
    ['veroeffentlicht_am', 'datePosted'],
  ] as const)('understands %s as %s', (key, field) => {
    expect(first({ [key]: 'something' }, field)).toBe('something');
  });

  it('prefers the field’s own name to another board’s', () => {
    expect(first({ role_name: 'Clerk', title: 'Senior clerk' }, 'title')).toBe('Senior clerk');
  });

  it.each([
    [{ published: '2026-10-02' }, 'datePosted', '2026-10-02'],
    [{ published: false }, 'open', false],
    [{ loc: 'Oban' }, 'location', 'Oban'],
    [{ workplace: 'Oban, Scotland' }, 'location', 'Oban, Scotland'],
    [{ workplace: 'Oban, Scotland' }, 'workplace', undefined],
    [{ workplace: 'On site' }, 'location', undefined],
    [{ regime: 'Presencial' }, 'workplace', 'Presencial'],
    [{ regime: 'Tempo parcial' }, 'workplace', undefined],
    [{ validade: '2026-10-02' }, 'validThrough', '2026-10-02'],
    [{ publicado: '2026-10-02' }, 'datePosted', '2026-10-02'],
    [{ publicado: false }, 'open', false],
    [{ vacante_activa: 'no' }, 'open', 'no'],
    [{ besetzt: 'ja' }, 'closed', 'ja'],
    [{ statut_offre: 'pourvu' }, 'state', 'pourvu'],
    [{ statut: 'Temps partiel' }, 'employmentType', 'Temps partiel'],
    [{ status: 'Part-time' }, 'employmentType', 'Part-time'],
    [{ salaris_per: 'maand' }, 'salaryUnit', 'maand'],
    [{ _job_expires: '2026-10-02' }, 'validThrough', '2026-10-02'],
    [{ opslaaet: '2026-10-02' }, 'datePosted', '2026-10-02'],
    [{ ville: 'Laval', province: 'Québec' }, 'location', 'Laval, Québec'],
    [{ municipio: 'Zapopan', estado: 'Jalisco' }, 'location', 'Zapopan, Jalisco'],
    [{ company: '[[acme|Acme Mills]]' }, 'company', 'Acme Mills'],
    [{ expires: '2026-10-02' }, 'validThrough', '2026-10-02'],
    [{ expired: 'yes' }, 'closed', 'yes'],
    [{ featured: 20 }, 'weight', 20],
    [{ featured: 'true' }, 'featured', 'true'],
    [{ type: 'Full-time' }, 'employmentType', 'Full-time'],
    [{ jobType: 'Full-time' }, 'employmentType', 'Full-time'],
    [{ city: 'Lisbon', country: 'Portugal' }, 'location', 'Lisbon, Portugal'],
    [
      { company: { name: 'A', website: 'https://a.example' } },
      'companyWebsite',
      'https://a.example',
    ],
    [{ apply: { email: 'jobs@a.example' } }, 'applyEmail', 'jobs@a.example'],
  ] as const)('tells by its value what %j means', (values, field, value) => {
    expect(first(values, field)).toEqual(value);
  });

  it.each([
    [{ published: '2026-10-02' }, 'open'],
    [{ published: false }, 'datePosted'],
    [{ featured: 20 }, 'featured'],
    [{ type: 'posting' }, 'employmentType'],
    [{ jobType: 'Full-time' }, 'category'],
  ] as const)('does not take %j for %s', (values, field) => {
    expect(read(values).fields[field]).toBeUndefined();
  });

  it('passes over empty values', () => {
    expect(read({ title: '', tags: [], company: null }).fields).toEqual({});
  });

  it.each([
    ['tittle', 'title'],
    ['compnay', 'company'],
    ['aply_url', 'applyUrl'],
    ['locaton', 'location'],
  ])('asks whether %s was meant to be %s', (key, suggestion) => {
    expect(read({ [key]: 'x' }).problems).toMatchObject([
      {
        code: 'unknown-key',
        severity: 'warning',
        line: 2,
        message: expect.stringContaining(`"${suggestion}"`) as string,
      },
    ]);
  });

  it.each(['layout', 'permalink', 'host', 'image', 'job_announcement_number', 'x'])(
    'passes over %s in silence',
    (key) => {
      expect(read({ [key]: 'x' }).problems).toEqual([]);
    },
  );

  it.each([
    [{ jobType: 'other' }, 'category', 'other'],
    [{ params: { company: 'Ninefold' } }, 'company', 'Ninefold'],
    [{ taxonomies: { tags: ['soil'] } }, 'tags', ['soil']],
    [{ contact: { email: 'a@b.example' } }, 'applyEmail', { email: 'a@b.example' }],
    [{ min_payrange: '$ 50,000' }, 'salaryMin', '$ 50,000'],
    [{ first_published: '2026-10-02' }, 'datePosted', '2026-10-02'],
    [{ hours: 40 }, 'employmentType', 40],
    [{ clinic: 'Ninefold' }, 'company', 'Ninefold'],
    [{ waluta: 'PLN' }, 'salaryCurrency', 'PLN'],
    [{ workType: 'hybrid' }, 'workplace', 'hybrid'],
    [{ type: 'Remote' }, 'workplace', 'Remote'],
    [{ fte: 0.5 }, 'employmentType', 0.5],
    [{ entreprise: { nom: 'Ninefold' } }, 'company', { name: 'Ninefold' }],
    [{ salario: { minimo: 1, moneda: 'EUR' } }, 'salary', { min: 1, currency: 'EUR' }],
    [{ lieu: { ville: 'Lyon', pays: 'France' } }, 'location', { city: 'Lyon', country: 'France' }],
    [{ stelle: { titel: 'Koch' } }, 'title', 'Koch'],
    [{ remote: true, countries: ['Spain'] }, 'applicantLocations', ['Spain']],
    [{ location: 'Remote', regions: ['EU'] }, 'applicantLocations', ['EU']],
  ] as const)('understands %j', (values, field, value) => {
    expect(first(values, field)).toEqual(value);
  });

  it.each([{ jobType: 'other' }, { hours: 8 }])('does not take %j for a type', (values) => {
    expect(read(values).fields.employmentType).toBeUndefined();
  });

  it('does not take the countries of a firm for those of who may apply', () => {
    expect(read({ countries: ['Spain'] }).fields.applicantLocations).toBeUndefined();
  });

  it('takes pd_job_title for a name of its own', () => {
    expect(read({ pd_job_title: 'x' }).problems).toEqual([]);
  });

  it('knows the profile of a company', () => {
    const profile = { title: 'Ninefold', website: 'https://a.example', careers_url: '/jobs' };
    expect(read(profile).problems).toMatchObject([{ code: 'not-a-posting', line: 4 }]);
    expect(read({ ...profile, company: 'Ninefold' }).problems).toEqual([]);
  });
});

describe('facts kept in blocks, and pages of another kind', () => {
  it('reads the dates of a block of dates and the address of an application', () => {
    const values = {
      dates: { posted: '2026-11-12', closes: '2026-12-04' },
      application: { email: 'work@acre.example' },
    };
    expect(first(values, 'datePosted')).toBe('2026-11-12');
    expect(first(values, 'validThrough')).toBe('2026-12-04');
    expect(first(values, 'applyEmail')).toBe('work@acre.example');
  });

  it.each([
    { title: 'Hiring Night', layout: 'event' },
    { title: 'Hiring Night', venue: 'Corn Hall', speakers: ['A. Reed'] },
  ])('refuses the page of an event: %j', (values) => {
    expect(read(values).problems).toMatchObject([{ code: 'not-a-posting' }]);
  });

  it('takes the job of an event manager for a job', () => {
    const values = { title: 'Event manager', company: 'Acre', type: 'event', venue: 'Corn Hall' };
    expect(read(values).problems).toEqual([]);
  });
});

describe('facts of applicant and content systems', () => {
  it.each([
    ['metadata', [{ name: 'Employment Type', value: 'Part-time' }]],
    ['custom_fields', [{ label: 'Employment Type', value: 'Part-time' }]],
    ['categories', { commitment: 'Part-time', team: 'Bells' }],
  ])('are found in %s', (key, value) => {
    expect(first({ [key]: value }, 'employmentType')).toBe('Part-time');
  });

  it('leave out a name without a value', () => {
    expect(read({ metadata: [{ name: 'Salary', value: null }] }).fields.salary).toBeUndefined();
  });

  it('take the page of an applicant system for where one applies', () => {
    const values = { absolute_url: 'https://jobs.example/7', apply_url: 'https://jobs.example/8' };
    expect(first(values, 'applyUrl')).toBe('https://jobs.example/8');
    expect(first({ absolute_url: values.absolute_url }, 'applyUrl')).toBe(values.absolute_url);
  });

  it.each([
    [{ text: 'Bell Ringer (nights)' }, 'Bell Ringer (nights)'],
    [{ rubrik: 'Klockringare till Nordhamn' }, 'Klockringare till Nordhamn'],
    [{ titel: 'Glöckner', rubrik: 'Kirche' }, 'Glöckner'],
    [{ title: 'Bell Ringer', text: 'A short text.' }, 'Bell Ringer'],
    [{ text: 'A text.\nOf two lines.' }, undefined],
  ])('find the title in %j', (values, title) => {
    expect(first(values, 'title')).toBe(title);
  });

  it('read a headline as no category', () => {
    expect(read({ rubrik: 'Klockringare till Nordhamn' }).fields.category ?? []).toEqual([]);
    expect(first({ titel: 'Glöckner', rubrik: 'Kirche' }, 'category')).toBe('Kirche');
  });
});
