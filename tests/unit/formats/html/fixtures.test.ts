import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bodyText, codes, parse, values } from './page.ts';

function fixture(name: string): string {
  return readFileSync(new URL(`../../../fixtures/html/${name}.html`, import.meta.url), 'utf8');
}

const pages = [
  {
    name: 'posting-in-microdata',
    fields: {
      title: 'Pastry Chef',
      company: 'Lantern & Loom',
      companyWebsite: 'https://lanternloom.example',
      companyLogo: 'https://cdn.hireharbour.example/ll.png',
      employmentType: 'Part-time',
      location: [{ text: 'Galway', country: 'IE' }],
      salary: { min: '16', max: '19', currency: 'EUR', unit: 'HOUR' },
      datePosted: '2026-10-02T08:00:00.000Z',
      validThrough: '2026-12-01',
      applyUrl: 'https://jobs.hireharbour.example/oneclick-ui/74399',
      sourceUrl: 'https://jobs.hireharbour.example/LanternLoom/74399-pastry-chef',
    },
    kept: ['About the kitchen', 'laminated dough', 'Tarts from seven'],
    left: ['Log in', 'Galway', 'Part-time', 'HireHarbour'],
  },
  {
    name: 'posting-in-rdfa',
    fields: {
      title: 'beekeeper',
      company: 'Clover Hollow Apiaries',
      employmentType: 'Seasonal Full time',
      location: [{ text: 'Wolfville, NS' }],
      salary: { min: '21.50', max: '24.00', currency: 'CAD', unit: 'HOUR' },
      datePosted: 'September 14, 2026',
      validThrough: '2026-11-30',
      applyEmail: 'hives@cloverhollow.example',
    },
    kept: ['Tend forty hives', 'Extract honey'],
    left: ['Search', 'Posted on', 'Wolfville'],
  },
  {
    name: 'posting-with-labelled-facts',
    fields: {
      title: 'Buchbinder (m/w/d)',
      company: 'Papierwerk Nord GmbH',
      employmentType: 'Vollzeit, unbefristet',
      location: 'Lübeck',
      salary: '2.900–3.400 € brutto/Monat',
      datePosted: '2026-11-02',
      validThrough: '2026-12-15',
      applyUrl: 'https://papierwerk-nord.example/bewerbung?stelle=8812',
      sourceUrl: 'https://www.stellenmarkt-kueste.example/stelle/buchbinder-8812',
    },
    kept: ['Papierwerk Nord bindet', 'Ihre Aufgaben', 'eine ruhige Hand.'],
    left: ['Cookies', 'Start', 'Drucker', 'Impressum', 'bewerben', 'Bewerbungsfrist'],
  },
  {
    name: 'posting-in-a-hosted-careers-page',
    fields: {
      title: 'Calibration Engineer',
      company: 'Tidewater Instruments',
      category: 'Field Service',
      employmentType: 'Full-time',
      workplace: 'On-site',
      location: 'Bergen, Norway',
      applyUrl: 'https://jobs.hosted.example/tidewater/6f1c2a/apply',
      sourceUrl: 'https://jobs.hosted.example/tidewater/6f1c2a',
    },
    kept: ['Tidewater Instruments builds', 'What you bring', 'Sea legs', 'within two weeks.'],
    left: ['Apply', 'powered by', 'Bergen', 'Field Service'],
  },
  {
    name: 'posting-in-an-applicant-system',
    fields: {
      title: 'Night Librarian',
      company: 'Ashgrove Reading Rooms',
      location: 'Leeds, United Kingdom',
    },
    kept: ['Ashgrove keeps its doors open', 'Keep the peace', 'A gift for finding things is.'],
    left: ['First name', 'truthfully', 'Powered by', 'View all jobs'],
  },
  {
    name: 'posting-on-a-network',
    fields: {
      title: 'Brewery Technician',
      company: 'Copper Kettle Cooperative',
      category: 'Manufacturing',
      employmentType: 'Full-time',
      levels: 'Mid-Senior level',
      location: 'Ghent, Flemish Region, Belgium',
      sourceUrl: 'https://be.netwerk.example/jobs/view/brewery-technician-at-copper-kettle-3321',
    },
    kept: ['About us', 'retiring in spring', 'Learn why the third kettle hums'],
    left: ['Similar jobs', 'Maintenance Fitter', 'Antwerp', 'Join now', 'Seniority', '3 weeks ago'],
  },
] as const;

describe('a saved page', () => {
  it.each(pages)('$name: facts', ({ name, fields }) => {
    const posting = parse(fixture(name));
    expect(values(posting)).toEqual(fields);
    expect(codes(posting)).toEqual([]);
  });

  it.each(pages)('$name: the posting alone', ({ name, kept, left }) => {
    const text = bodyText(parse(fixture(name)));
    for (const words of kept) expect(text).toContain(words);
    for (const words of left) expect(text).not.toContain(words);
  });
});
