import { describe, expect, it } from 'vitest';
import type { Posting } from '../../../src/posting/posting.ts';
import { siteAddresses } from '../../../src/presentation/addresses.ts';
import { isCaptured, jobPostingMarkup } from '../../../src/presentation/job-posting-json-ld.ts';
import { companyOf, postingOf } from '../support/posting-of.ts';

const context = {
  today: '2026-11-21',
  addresses: siteAddresses({ url: 'https://jobs.example', basePath: '/board/' }),
  markupForCapturedPages: false,
};
const complete: Partial<Posting> = {
  datePosted: '2026-11-02',
  workplace: 'onsite',
  locations: [{ text: 'Bergen, Norway', country: 'NO' }],
};
const markupOf = (facts: Partial<Posting>) =>
  jobPostingMarkup(postingOf({ ...complete, ...facts }), context);

describe('jobPostingMarkup', () => {
  it('says all that a posting says', () => {
    const { data } = markupOf({
      company: companyOf('Ninefold Lighthouses', {
        website: 'https://ninefold.example',
        logo: 'logos/ninefold.svg',
      }),
      validThrough: '2026-12-31',
      employmentType: ['FULL_TIME', 'PART_TIME'],
      salary: { min: 38000, max: 44000, currency: 'EUR', unit: 'YEAR', text: '38–44k' },
      apply: { email: 'keeper@ninefold.example' },
    });
    expect(data).toEqual({
      '@context': 'https://schema.org',
      '@type': 'JobPosting',
      title: 'Lamp Keeper',
      description: '<p>Keep the lamp lit.</p>',
      datePosted: '2026-11-02',
      validThrough: '2026-12-31T23:59:59Z',
      hiringOrganization: {
        '@type': 'Organization',
        name: 'Ninefold Lighthouses',
        sameAs: 'https://ninefold.example',
        logo: 'https://jobs.example/board/logos/ninefold.svg',
      },
      jobLocation: [
        {
          '@type': 'Place',
          address: {
            '@type': 'PostalAddress',
            addressLocality: 'Bergen',
            addressCountry: 'NO',
          },
        },
      ],
      employmentType: ['FULL_TIME', 'PART_TIME'],
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'EUR',
        value: {
          '@type': 'QuantitativeValue',
          minValue: 38000,
          maxValue: 44000,
          unitText: 'YEAR',
        },
      },
      directApply: true,
      identifier: {
        '@type': 'PropertyValue',
        name: 'Ninefold Lighthouses',
        value: 'lamp-keeper',
      },
      url: 'https://jobs.example/board/jobs/lamp-keeper/',
    });
  });

  it('says for whom remote work is, and needs no place then', () => {
    const { data } = markupOf({
      workplace: 'remote',
      locations: [],
      applicantLocations: ['DE', 'AT'],
    });
    expect(data).toMatchObject({
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: [
        { '@type': 'Country', name: 'DE' },
        { '@type': 'Country', name: 'AT' },
      ],
    });
    expect(data).not.toHaveProperty('jobLocation');
  });

  it('never calls hybrid work remote', () => {
    const { data } = markupOf({ workplace: 'hybrid', applicantLocations: ['NO'] });
    expect(data).not.toHaveProperty('jobLocationType');
    expect(data).not.toHaveProperty('applicantLocationRequirements');
  });

  it.each<[string, Partial<Posting>]>([
    ['without a date', { datePosted: null }],
    ['without a place', { locations: [] }],
    ['whose place has no known country', { locations: [{ text: 'Springfield', country: null }] }],
    [
      'that is remote for the whole world and has no place',
      { workplace: 'remote', locations: [], applicantLocations: 'worldwide' },
    ],
    ['that is closed', { closed: true }],
    ['past its last day', { validThrough: '2026-11-20' }],
    ['whose description repeats the title', { description: '<p>Lamp Keeper</p>' }],
    ['whose title names the company', { title: 'Lamp Keeper at Ninefold Lighthouses' }],
    ['whose title states the pay', { title: 'Lamp Keeper, €40,000' }],
    ['with a website that is none', { company: companyOf('A', { website: 'ninefold' }) }],
    ['captured from a page', { source: { file: 'a.html', format: 'html', url: null } }],
  ])('has none for a posting %s', (_, facts) => {
    const { data, reasons } = markupOf(facts);
    expect(data).toBeNull();
    expect(reasons.join(' ')).not.toBe('');
  });

  it('is given to captured pages when the owner allows it', () => {
    const posting = postingOf({
      ...complete,
      source: { file: 'a.html', format: 'html', url: null },
    });
    expect(jobPostingMarkup(posting, { ...context, markupForCapturedPages: true }).data).not.toBe(
      null,
    );
  });

  it.each<[Posting['salary'], boolean]>([
    [{ min: 19, max: 19, currency: 'EUR', unit: 'HOUR', text: '' }, true],
    [{ min: 19, max: null, currency: 'EUR', unit: 'HOUR', text: '' }, false],
    [{ min: 19, max: 25, currency: null, unit: 'HOUR', text: '' }, false],
    [{ min: 19, max: 25, currency: 'EUR', unit: null, text: '' }, false],
  ])('gives the salary %o: %s', (salary, given) => {
    expect(Object.hasOwn(markupOf({ salary }).data!, 'baseSalary')).toBe(given);
  });

  it.each([
    ['Bergen', 'NO', { addressLocality: 'Bergen', addressCountry: 'NO' }],
    ['Norway', 'NO', { addressCountry: 'NO' }],
    [
      'Providence, Rhode Island, United States',
      'US',
      { addressLocality: 'Providence', addressRegion: 'Rhode Island', addressCountry: 'US' },
    ],
  ])('reads the place %s', (text, country, address) => {
    expect(markupOf({ locations: [{ text, country }] }).data).toMatchObject({
      jobLocation: [{ address: { '@type': 'PostalAddress', ...address } }],
    });
  });
});

describe('isCaptured', () => {
  const own = 'https://www.ninefold.example';
  it.each<[Posting['source']['format'], string | null, string | null, boolean]>([
    ['markdown', null, null, false],
    ['html', null, own, true],
    ['text', 'https://ninefold.example/jobs', own, false],
    ['text', 'https://careers.ninefold.example/1', own, false],
    ['text', 'https://boards.example/ninefold', own, true],
    ['text', 'https://notninefold.example/jobs', own, true],
    ['markdown', 'https://ninefold.example/jobs', null, true],
  ])('%s from %s for %s: %s', (format, url, website, captured) => {
    const company = companyOf('Ninefold', { website });
    expect(isCaptured({ source: { file: 'a', format, url }, company })).toBe(captured);
  });
});
