import { expect, it } from 'vitest';
import { siteAddresses } from '../../../src/presentation/addresses.ts';
import { postingsDocument } from '../../../src/presentation/posting-data.ts';
import { postingOf } from '../support/posting-of.ts';

const context = {
  now: new Date('2026-11-21T08:30:00Z'),
  today: '2026-11-21',
  addresses: siteAddresses({ url: 'https://jobs.example', basePath: '/board/' }),
};

it('writes every key of a posting that states nothing, with null or an empty list', () => {
  const document = postingsDocument([postingOf()], context);
  expect(JSON.stringify(document, null, 2)).toMatchInlineSnapshot(`
    "{
      "version": 1,
      "generated": "2026-11-21T08:30:00.000Z",
      "postings": [
        {
          "id": "lamp-keeper",
          "title": "Lamp Keeper",
          "company": {
            "name": "Ninefold Lighthouses",
            "website": null
          },
          "summary": null,
          "category": null,
          "tags": [],
          "employmentType": [],
          "levels": [],
          "workplace": null,
          "locations": [],
          "applicantLocations": null,
          "salary": null,
          "datePosted": null,
          "validThrough": null,
          "status": "open",
          "featured": false,
          "weight": 0,
          "apply": null,
          "source": {
            "file": "lamp-keeper.md",
            "format": "markdown",
            "url": null
          },
          "language": null,
          "url": "https://jobs.example/board/jobs/lamp-keeper/"
        }
      ]
    }"
  `);
});

it('keeps what a posting states, and tells when it has closed', () => {
  const salary = { min: 1, max: 2, currency: 'EUR', unit: 'HOUR' as const, text: '1 to 2' };
  const { postings } = postingsDocument(
    [
      postingOf({
        salary,
        validThrough: '2026-11-20',
        apply: { email: 'a@b.example' },
        locations: [{ text: 'Bergen', country: 'NO' }],
        applicantLocations: 'worldwide',
      }),
    ],
    context,
  );
  expect(postings[0]).toMatchObject({
    salary,
    status: 'closed',
    apply: { email: 'a@b.example' },
    locations: [{ text: 'Bergen', country: 'NO' }],
    applicantLocations: 'worldwide',
  });
});
