import { describe, expect, it } from 'vitest';
import { bodyText, pageWithJsonLd, parse, values } from './page.ts';

const posting = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Clock Mender',
  hiringOrganization: { '@type': 'Organization', name: 'Tick & Co' },
  description: '<p>We repair clocks of every size, and need two more careful hands.</p>',
};

function read(data: object): ReturnType<typeof parse> {
  return parse(pageWithJsonLd(JSON.stringify(data)));
}

describe('variants of JSON-LD', () => {
  it.each<[unknown, unknown]>([
    ['$60,000 a year', '$60,000 a year'],
    [60000, '60000'],
    [
      { '@type': 'PriceSpecification', minPrice: '30', maxPrice: 40, priceCurrency: 'USD' },
      { min: '30', max: '40', currency: 'USD', unit: undefined },
    ],
    [
      { '@type': 'MonetaryAmount', currency: 'EUR', value: '40000-50000', unitText: 'YEAR' },
      '40000-50000 EUR per year',
    ],
    [
      [{ '@type': 'MonetaryAmount' }, { currency: 'EUR', value: { value: 9, unitText: 'HOUR' } }],
      { min: '9', max: '9', currency: 'EUR', unit: 'HOUR' },
    ],
  ])('baseSalary %j', (baseSalary, expected) => {
    expect(values(read({ ...posting, baseSalary })).salary).toEqual(expected);
  });

  it('joins the parts of a description that is missing', () => {
    const data = {
      ...posting,
      description: undefined,
      responsibilities: '<p>Wind the town hall clock</p>',
      qualifications: ['Steady hands', 'Good eyes'],
    };
    expect(bodyText(read(data))).toBe('Wind the town hall clock Steady hands Good eyes');
  });

  it.each([
    ['a reference', { '@id': '#org' }],
    ['a typed reference', { '@type': 'Organization', '@id': '#org' }],
    ['the name of a reference', '#org'],
  ])('resolves %s to the organisation', (_, hiringOrganization) => {
    const graph = [
      { ...posting, hiringOrganization },
      { '@type': 'Organization', '@id': '#org', name: 'Tick & Co' },
    ];
    expect(values(read({ '@graph': graph })).company).toBe('Tick & Co');
  });

  it.each([
    ['Clock Mender at Tick &amp; Co', 'Clock Mender'],
    ['Clock Mender - Tick & Co', 'Clock Mender - Tick & Co'],
    ['Clock &amp;amp; Watch Mender', 'Clock & Watch Mender'],
  ])('reads the title %s', (title, expected) => {
    expect(values(read({ ...posting, title })).title).toBe(expected);
  });

  it('knows an end that was never set', () => {
    expect(values(read({ ...posting, validThrough: '1970-01-01T00:00:00Z' })).validThrough).toBe(
      undefined,
    );
  });
});
