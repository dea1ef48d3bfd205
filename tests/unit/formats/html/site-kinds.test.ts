import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePostingFile } from '../../../../src/formats/index.ts';
import { normalise } from '../../../../src/posting/normalise.ts';
import { plainText } from '../../../../src/values/plain-text.ts';

const kinds = [
  {
    name: 'posting-on-a-greenhouse-like-board',
    facts: ['Kiln Operator', 'Bramble Ceramics', ['FULL_TIME'], null, ['Stoke-on-Trent, England']],
    pay: [27500, 31000, 'GBP', 'YEAR'],
    dates: [null, null],
    apply: { url: 'https://boards.hirelane.example/brambleceramics/jobs/5512903' },
    kept: ['Bramble makes stoneware', 'argue with it', 'equal opportunity employer'],
    left: ['First Name', 'View all jobs', 'Privacy Policy'],
  },
  {
    name: 'posting-on-a-lever-like-board',
    facts: ['Scent Chemist', 'Tallow & Wick', ['FULL_TIME'], 'hybrid', ['Ghent, Belgium']],
    pay: null,
    dates: [null, null],
    apply: { url: 'https://jobs.levee.example/tallowwick/0a1b2c3d-4e5f/apply' },
    kept: ['Candles remember', 'Test how they burn', 'usually by Friday.'],
    left: ['Apply for this job', 'Home Page', 'powered by'],
  },
  {
    name: 'posting-on-a-german-careers-site',
    facts: ['Orgelbauer (m/w/d)', 'Pfeifenwerk Mosel GmbH', ['FULL_TIME'], null, []],
    pay: [3100, 3700, 'EUR', 'MONTH'],
    dates: [null, null],
    apply: { url: 'https://pfeifenwerk-mosel.jobs.personalhaus.example/job/441902/apply' },
    kept: ['Ihre Aufgaben', 'Ein geduldiges Ohr', 'Werkstatt über dem Fluss.'],
    left: ['Weitere Stellen', 'Impressum', 'Cookies', 'Jetzt bewerben'],
  },
  {
    name: 'posting-on-a-french-job-site',
    facts: ['Luthier H/F', 'Atelier des Vosges', ['FULL_TIME'], null, ['Mirecourt, France']],
    pay: [2100, 2500, 'EUR', 'MONTH'],
    dates: ['2026-11-12', '2026-12-31'],
    apply: { url: 'https://atelier-vosges.example/candidature/luthier' },
    kept: ["L'atelier répare", 'Vos missions', 'ans de pratique souhaités.'],
    left: ['Offres similaires', 'Archetier', 'Accueil', 'Atelier des Vosges'],
  },
  {
    name: 'posting-on-a-spanish-job-site',
    facts: ['Maestro heladero', 'Hielo y Sal', ['FULL_TIME'], null, ['Cádiz, España']],
    pay: [22000, 25000, 'EUR', 'YEAR'],
    dates: ['2026-11-03', null],
    apply: { url: 'https://hieloysal.example/empleo/7781' },
    kept: ['Buscamos a quien sepa', 'Paladar y paciencia', 'los lunes libres.'],
    left: ['Regístrate', 'Aviso legal', 'Jornada completa'],
  },
  {
    name: 'posting-in-a-blog-plugin',
    facts: [
      'Lighthouse Keeper (Relief)',
      'Northern Lights Trust',
      ['FULL_TIME'],
      null,
      ['Lerwick, UK'],
    ],
    pay: [24800, 24800, 'GBP', 'YEAR'],
    dates: ['2026-11-03', null],
    apply: { email: 'keepers@northernlights.example' },
    kept: ['When a keeper falls ill', 'read a barometer', 'A generous library'],
    left: ['Recent Jobs', 'Ferry Hand', 'Skip to content', 'Post a Job'],
  },
  {
    name: 'posting-in-an-old-table-layout',
    facts: ['Map Librarian', 'Cartographic Society of Ulm', ['PART_TIME'], null, ['Ulm, Germany']],
    pay: [1900, 1900, 'EUR', 'MONTH'],
    dates: [null, '2027-01-15'],
    apply: { email: 'karten@ulmmaps.example' },
    kept: ['eleven thousand sheets', 'enough Latin', 'before the closing date.'],
    left: ['News', 'webmaster', '800x600'],
  },
  {
    name: 'posting-on-a-government-site',
    facts: [
      'River Gauge Technician',
      'Department of Waterways',
      ['FULL_TIME'],
      null,
      ['Boise, ID'],
    ],
    pay: [46696, 60703, 'USD', 'YEAR'],
    dates: ['2026-10-28', '2026-11-30'],
    apply: { url: 'https://apply.govposts.example/start/820031' },
    kept: ['forty-one river gauges', 'Calibrate loggers', 'application portal.'],
    left: ['official website', 'Office of Posts', 'Overview', 'Pay scale'],
  },
  {
    name: 'posting-behind-a-script',
    facts: ['Tide Modeller', 'Saltmarsh Labs', ['FULL_TIME'], 'hybrid', ['Aarhus, Denmark']],
    pay: [480000, 560000, 'DKK', 'YEAR'],
    dates: ['2026-11-09', null],
    apply: { url: 'https://careers.saltmarsh.example/roles/tide-modeller/apply' },
    kept: ['Saltmarsh forecasts', 'Run the coastal model', 'Explain it in the morning'],
    left: ['Another posting altogether'],
  },
] as const;

function read(name: string): ReturnType<typeof normalise>['posting'] {
  const text = readFileSync(
    new URL(`../../../fixtures/html/${name}.html`, import.meta.url),
    'utf8',
  );
  const file = { path: `${name}.html`, displayPath: `${name}.html`, text };
  const options = { lifetimeDays: null, featuredFromWeight: null, dateAdded: null };
  return normalise(parsePostingFile(file), file, options).posting;
}

describe('a kind of site', () => {
  it.each(kinds)('$name', ({ name, facts, pay, dates, apply, kept, left }) => {
    const posting = read(name);
    if (posting === null) throw new Error('refused');
    const { title, company, employmentType, workplace, locations, salary } = posting;
    const places = locations.map(({ text }) => text);
    expect([title, company.name, employmentType, workplace, places]).toEqual(facts);
    expect(salary && [salary.min, salary.max, salary.currency, salary.unit]).toEqual(pay);
    expect([posting.datePosted, posting.validThrough]).toEqual(dates);
    expect(posting.apply).toEqual(apply);
    const text = plainText(posting.description);
    for (const words of kept) expect(text).toContain(words);
    for (const words of left) expect(text).not.toContain(words);
  });
});
