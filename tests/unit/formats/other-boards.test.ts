import { describe, expect, it } from 'vitest';
import { parsePostingFile } from '../../../src/formats/index.ts';
import { normalise } from '../../../src/posting/normalise.ts';
import type { Posting } from '../../../src/posting/posting.ts';

const OPTIONS = { lifetimeDays: null, featuredFromWeight: null, dateAdded: null };

function posting(text: string, path: string): Posting | null {
  const file = { path, displayPath: path, text };
  return normalise(parsePostingFile(file), file, OPTIONS).posting;
}

const markdown = (facts: string, body = 'Take pilots out to ships.'): Posting | null =>
  posting(`---\n${facts}\n---\n${body}\n`, 'job.md');

const PROSE =
  '<p>We are looking for someone to join our team and restore church organs, pipe by pipe.</p>'.repeat(
    4,
  );
const page = (title: string, body: string, lang = 'en'): Posting | null =>
  posting(
    `<!doctype html><html lang="${lang}"><head><title>${title}</title></head><body>${body}</body></html>`,
    'job.html',
  );

describe('a page whose title names the section of a site', () => {
  it.each(['Wrenhall Institute: Vacancies', 'Wrenhall Institute: Job Opportunities'])(
    '%s',
    (title) => {
      const body = `<td><a href="/about">About</a></td><td><h2>Organ Restorer</h2>${PROSE}</td>`;
      expect(page(title, `<table><tr>${body}</tr></table>`)).toMatchObject({
        title: 'Organ Restorer',
        company: { name: 'Wrenhall Institute' },
      });
    },
  );
});

describe('front matter of other boards', () => {
  it.each([
    ['sets within sets', 'job:\n  dates:\n    posted: 2026-02-20', { datePosted: '2026-02-20' }],
    ['a rate by the hour', 'hourlyRate: 48.50\ncurrency: CAD', { pay: '48.5 CAD HOUR' }],
    ['a rate in words', 'rate: USD 550/day', { pay: '550 USD DAY' }],
    [
      'keys of any case',
      'pay: {min_value: 31000, currency: gbp, per: annum}',
      { pay: '31000 GBP YEAR' },
    ],
    [
      'thousands as a unit',
      'salary: {min: 110, currency: USD, unit: k/year}',
      { pay: '110000 USD YEAR' },
    ],
    ['rare currencies', 'salary: {min: 320, currency: OMR, unit: MONTH}', { pay: '320 OMR MONTH' }],
    ['yearly crowns', 'salary_min: 575400\ncurrency: NOK', { pay: '575400 NOK YEAR' }],
    [
      'terms as a place',
      'location: {type: remote, regions: [US, Canada]}',
      { workplace: 'remote' },
    ],
    ['a Brazilian state', 'location: Belo Horizonte, MG', { place: 'Belo Horizonte, MG' }],
    [
      'Portuguese keys',
      'modalidade: Híbrido\ndata: 2026-03-03',
      { workplace: 'hybrid', datePosted: '2026-03-03' },
    ],
    ['German keys', 'bewerbung: post@a.example', { apply: 'post@a.example' }],
    ['Dutch keys', 'solliciteren: https://a.example/form', { apply: 'https://a.example/form' }],
    ['a link to apply', 'link: https://apply.a.example/7', { apply: 'https://apply.a.example/7' }],
    ['labels of a thread', 'labels: [SQL, Híbrido]', { workplace: 'hybrid' }],
  ])('%s', (_, facts, expected) => {
    const read = markdown(`title: Coxswain\ncompany: Tidewright\n${facts}`);
    const { salary, apply, workplace, datePosted, locations = [] } = read ?? {};
    expect({
      pay: `${String(salary?.min)} ${String(salary?.currency)} ${String(salary?.unit)}`,
      apply: apply == null ? null : 'url' in apply ? apply.url : apply.email,
      place: locations[0]?.text,
      workplace,
      datePosted,
    }).toMatchObject(expected);
  });

  it.each([
    ['its display name', 'title: Coxswain\nemployer: {displayName: Tidewright}', ''],
    ['the title', 'title: Tidewright is hiring a coxswain\nsalary: 300 EUR per day', ''],
    ['a definition', 'title: Coxswain', '<dl><dt>Employer</dt><dd>Tidewright</dd></dl>'],
    ['a table', 'title: Coxswain', '| | |\n|---|---|\n| **Company** | Tidewright |'],
    [
      'the text of a stated job',
      'title: Coxswain\nworkplace: hybrid',
      'At **Tidewright** we pilot every ship that comes in. Join Tidewright today.',
    ],
  ])('name the company by %s', (_, facts, body) => {
    expect(
      markdown(
        facts,
        `${body}\n\nYou will take pilots out to ships in all weathers, by day and by night.`,
      )?.company.name,
    ).toBe('Tidewright');
  });

  it('takes a name for the title where there is none', () => {
    expect(markdown('name: Coxswain\ncompany: Tidewright')?.title).toBe('Coxswain');
    expect(markdown('title: Coxswain\nname: Ana\ncompany: Tidewright')?.title).toBe('Coxswain');
  });

  it('reads place and terms in front of a title', () => {
    const read = markdown('title: "[Lyon/Hybrid] Coxswain"\ncompany: Tidewright');
    expect(read?.locations[0]?.text).toBe('Lyon');
    expect(read?.workplace).toBe('hybrid');
  });

  it('follows the buttons of components', () => {
    const button =
      '<ApplyButton href="https://a.example/jobs/1/apply">Apply for this role</ApplyButton>';
    const read = markdown('title: Coxswain\ncompany: Tidewright', `Work at sea.\n\n${button}`);
    expect(read?.apply).toEqual({ url: 'https://a.example/jobs/1/apply' });
  });
});

describe('saved pages of other sites', () => {
  it('reads lines that stand in one paragraph', () => {
    const facts =
      '<p><strong>Arbeitsort:</strong> Erfurt<br><strong>Beginn:</strong> sofort<br>Umfang: Teilzeit</p>';
    const read = page(
      'Stellenanzeige: Orgelbauer | Pfeifenwerk KG',
      `<h2>Orgelbauer (m/w/d)</h2>${facts}${PROSE}`,
      'de',
    );
    expect(read?.title).toBe('Orgelbauer (m/w/d)');
    expect(read?.company.name).toBe('Pfeifenwerk KG');
    expect(read?.locations.map(({ text }) => text)).toEqual(['Erfurt']);
    expect(read?.employmentType).toEqual(['PART_TIME']);
  });

  it.each([
    ['<p>To apply, send a CV to <a href="mailto:ann@a.example">Ann</a>.</p>', 'ann@a.example'],
    [
      '<h3>Mode of application</h3><p>Form 7 to <a href="mailto:x@a.example">x@a.example</a></p>',
      'x@a.example',
    ],
    ['<p>Questions? <a href="mailto:hr@a.example">hr@a.example</a></p>', 'hr@a.example'],
    ['<footer><a href="mailto:hr@a.example">hr@a.example</a></footer>', null],
  ])('%s leads to %s', (html, address) => {
    const read = page(
      'Organ Builder',
      `<h1>Organ Builder</h1><p>Company: Pipes Ltd</p>${PROSE}${html}`,
    );
    expect(read?.title).toBe('Organ Builder');
    expect(read?.apply).toEqual(address === null ? null : { email: address });
  });

  it.each([
    ['Las Palomas, NM', '2025-02-03'],
    ['Leeds, United Kingdom', '2025-03-02'],
  ])('reads 02/03/2025 as people in %s write it', (place, day) => {
    const facts = `<p>Company: Pipes Ltd</p><p>Location: ${place}</p><p>Posted: 02/03/2025</p>`;
    expect(page('Organ Builder', `<h1>Organ Builder</h1>${facts}${PROSE}`)?.datePosted).toBe(day);
  });

  it.each([
    ['48 organ builder jobs in Otago', null],
    ['1,204 Stellenangebote in Bremen', null],
    ['2 Organ Builders', '2 Organ Builders'],
  ])('%s', (title, expected) => {
    const read = page(title, `<h1>${title}</h1><p>Company: Pipes Ltd</p>${PROSE}`);
    expect(read?.title ?? null).toBe(expected);
  });

  it('reads the first two cells of a row as label and value', () => {
    const row = (label: string, value: string): string =>
      `<tr><td>${label}</td><td>${value}</td></tr>`;
    const table = `<table>${row('Post', 'Surveyor')}${row('Institution', 'Office of Tides')}</table>`;
    const read = page('Vacancy', `<h1>Vacancy</h1>${table}${PROSE}`);
    expect([read?.title, read?.company.name]).toEqual(['Surveyor', 'Office of Tides']);
  });

  it('passes over the link beside a name', () => {
    const company =
      '<div class="company"><p class="name"><a href="https://a.example">Website</a> <strong>Spindleworks</strong></p></div>';
    const read = page('Lathe Operator', `<h1>Lathe Operator</h1>${company}${PROSE}`);
    expect(read?.company.name).toBe('Spindleworks');
  });
});
