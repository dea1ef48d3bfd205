import { expect, it } from 'vitest';
import { siteAddresses } from '../../../src/presentation/addresses.ts';
import { jsonFeed } from '../../../src/presentation/json-feed.ts';
import { companyOf, postingOf } from '../support/posting-of.ts';

const addresses = siteAddresses({ url: 'https://jobs.example', basePath: '/board/' });
const feed = {
  title: 'Harbour Work',
  description: 'By the sea.',
  language: 'en',
  path: '/board/',
  postings: [
    postingOf({
      datePosted: '2026-11-02',
      summary: 'Keep it lit.',
      category: 'sea',
      tags: ['lamp'],
      company: companyOf('Ninefold', { website: 'https://ninefold.example' }),
    }),
  ],
  whole: true,
};

it('carries whole postings', () => {
  expect(jsonFeed(feed, addresses)).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Harbour Work',
    description: 'By the sea.',
    home_page_url: 'https://jobs.example/board/',
    feed_url: 'https://jobs.example/board/feed.json',
    language: 'en',
    items: [
      {
        id: 'https://jobs.example/board/jobs/lamp-keeper/',
        url: 'https://jobs.example/board/jobs/lamp-keeper/',
        title: 'Lamp Keeper, Ninefold',
        content_html: '<p>Keep the lamp lit.</p>',
        summary: 'Keep it lit.',
        date_published: '2026-11-02T00:00:00Z',
        authors: [{ name: 'Ninefold', url: 'https://ninefold.example' }],
        tags: ['sea', 'lamp'],
      },
    ],
  });
});

it('always has some content, as the format demands', () => {
  const postings = [postingOf()];
  expect(jsonFeed({ ...feed, whole: false, postings }, addresses)).toMatchObject({
    items: [{ content_text: 'Lamp Keeper' }],
  });
});
