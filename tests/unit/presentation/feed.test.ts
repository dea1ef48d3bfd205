import { expect, it } from 'vitest';
import { siteAddresses } from '../../../src/presentation/addresses.ts';
import { feedItem, rssFeed } from '../../../src/presentation/feed.ts';
import { postingOf } from '../support/posting-of.ts';

const addresses = siteAddresses({ url: 'https://jobs.example', basePath: '/board/' });

it('makes an item of a posting', () => {
  const posting = postingOf({
    datePosted: '2026-11-02',
    summary: 'Keep\u{0} it lit.',
    category: 'sea',
    tags: ['lamp'],
  });
  expect(feedItem(posting, addresses, true)).toEqual({
    title: 'Lamp Keeper, Ninefold Lighthouses',
    link: 'https://jobs.example/board/jobs/lamp-keeper/',
    description: 'Keep it lit.',
    pubDate: new Date('2026-11-02T00:00:00Z'),
    categories: ['sea', 'lamp'],
    content: '<p>Keep the lamp lit.</p>',
  });
});

it('leaves out what is not known', () => {
  const item = feedItem(postingOf(), addresses, false);
  expect(Object.keys(item)).toEqual(['title', 'link', 'categories']);
});

it('makes a feed that knows its own address', async () => {
  const feed = {
    title: 'Jobs & more',
    description: 'By the sea.',
    language: 'en',
    path: '/board/tags/oil/',
    postings: [postingOf({ title: 'A < B' })],
    whole: false,
  };
  const xml = await rssFeed(feed, addresses);
  expect(xml).toContain('<title>Jobs &amp; more</title>');
  expect(xml).toContain('<link>https://jobs.example/board/tags/oil/</link>');
  expect(xml).toContain('<atom:link href="https://jobs.example/board/tags/oil/feed.xml"');
  expect(xml).toContain('A &lt; B, Ninefold Lighthouses');
});
