import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPosting } from '../../../../src/loader/read-posting.ts';

const FIXTURES = new URL('../../../fixtures/text/', import.meta.url);
const OPTIONS = { lifetimeDays: null, featuredFromWeight: null, dateAdded: null };

const read = (name: string) =>
  readPosting(
    {
      path: name,
      displayPath: `content/${name}`,
      text: readFileSync(new URL(name, FIXTURES), 'utf8'),
    },
    OPTIONS,
  );

const NOTHING_MORE = {
  employmentType: [],
  workplace: null,
  applicantLocations: null,
  salary: null,
  datePosted: null,
  validThrough: null,
  closed: false,
};
const pay = (min: number, max: number, currency: string) => ({
  min,
  max,
  currency,
  unit: 'YEAR',
});

describe('texts in the layouts that careers pages and messages have', () => {
  it.each([
    [
      'mail-hard-wrapped.txt',
      {
        title: 'Fermentation Engineer',
        company: 'Kelp & Kettle',
        places: ['Oban, Scotland'],
        employmentType: ['FULL_TIME'],
        workplace: 'onsite',
        salary: pay(34000, 39000, 'GBP'),
        validThrough: '2026-12-12',
        apply: { email: 'jobs@kelpandkettle.example' },
      },
    ],
    [
      'german-block.txt',
      {
        title: 'Orgelbauer (m/w/d)',
        company: 'Glimmerwerk GmbH',
        places: ['Görlitz, Deutschland'],
        employmentType: ['FULL_TIME'],
        workplace: 'onsite',
        salary: pay(38000, 44000, 'EUR'),
        datePosted: '2026-11-03',
        validThrough: '2026-12-15',
        apply: { email: 'werkstatt@glimmerwerk.example' },
      },
    ],
    [
      'french-block.txt',
      {
        title: 'Conceptrice ou concepteur de manège',
        company: 'Atelier Grenadine',
        places: ['Nantes, France'],
        employmentType: ['FULL_TIME'],
        workplace: 'hybrid',
        salary: pay(31000, 36000, 'EUR'),
        datePosted: '2026-11-02',
        validThrough: '2026-11-30',
        apply: { email: 'bonjour@atelier-grenadine.example' },
      },
    ],
    [
      'odd-bullets.txt',
      {
        title: 'Night Cartographer',
        company: 'Umbral Surveys',
        places: ['Tromsø, Norway'],
        employmentType: ['PART_TIME'],
        salary: pay(310000, 340000, 'NOK'),
        datePosted: '2026-11-07',
        apply: { url: 'https://umbralsurveys.example/night/apply' },
      },
    ],
    [
      'two-columns.txt',
      {
        title: 'Harbour Administrator',
        company: 'Pennywhistle Harbour Trust',
        places: ['Port of Spain, Trinidad and Tobago'],
        employmentType: ['FULL_TIME'],
        datePosted: '2026-11-04',
        validThrough: '2026-12-11',
        apply: { email: 'trust@pennywhistle.example' },
      },
    ],
    [
      'one-line.txt',
      {
        title: 'Deep-Sea Firmware Engineer',
        company: 'Lanternfish Labs',
        places: ['Halifax, Canada'],
        employmentType: ['FULL_TIME'],
        workplace: 'hybrid',
        salary: pay(95000, 110000, 'CAD'),
        validThrough: '2026-12-18',
        apply: { email: 'deep@lanternfish.example' },
      },
    ],
    [
      'message-no-role.txt',
      {
        title: 'Multiple growing and engineering positions',
        company: 'Marrow & Thistle',
        places: ['Dumfries and Galloway, Scotland'],
        workplace: 'onsite',
        apply: { email: 'soil@marrowandthistle.example' },
      },
    ],
    [
      'closed.txt',
      {
        title: 'Ropemaker',
        company: 'Tidewrack',
        places: ['Cork, Ireland'],
        datePosted: '2026-09-09',
        closed: true,
        apply: { email: 'walk@tidewrack.example' },
      },
    ],
  ])('%s', (name, expected) => {
    const { posting } = read(name);
    const { company, places, salary, ...rest } = { ...NOTHING_MORE, ...expected };
    expect(posting?.company.name).toBe(company);
    expect(posting?.locations.map(({ text }) => text)).toEqual(places);
    expect(posting?.salary ?? null).toEqual(
      salary === null ? null : expect.objectContaining(salary),
    );
    expect(posting).toMatchObject(rest);
  });

  it.each([
    ['one-line.txt', 'We write the software inside lamps that live two miles down'],
    ['message-no-role.txt', 'We grow vegetables that win prizes'],
    ['german-block.txt', 'Wir bauen kleine Orgeln'],
    ['two-columns.txt', 'The harbour takes forty boats a day'],
  ])('%s is summed up by a sentence, not by its header', (name, start) => {
    expect(read(name).posting?.summary?.startsWith(start)).toBe(true);
  });
});
