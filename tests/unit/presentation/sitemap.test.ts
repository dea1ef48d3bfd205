import { describe, expect, it } from 'vitest';
import { boardContents } from '../../../src/board/contents.ts';
import { siteAddresses } from '../../../src/presentation/addresses.ts';
import { sitePages } from '../../../src/presentation/site-pages.ts';
import { sitemapIndexXml, sitemapXml } from '../../../src/presentation/sitemap.ts';
import { companyOf, postingOf } from '../support/posting-of.ts';

const addresses = siteAddresses({ url: 'https://jobs.example', basePath: '/' });

describe('sitemapXml', () => {
  it('writes addresses and, where they are known, days', () => {
    expect(
      sitemapXml([
        { url: 'https://jobs.example/?a&b', lastModified: '2026-11-21' },
        { url: 'https://jobs.example/c/', lastModified: null },
      ]),
    ).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <url><loc>https://jobs.example/?a&amp;b</loc><lastmod>2026-11-21</lastmod></url>
      <url><loc>https://jobs.example/c/</loc></url>
      </urlset>
      "
    `);
  });

  it('writes an index', () => {
    const index = sitemapIndexXml([
      { url: 'https://jobs.example/sitemap-1.xml', lastModified: null },
    ]);
    expect(index).toContain(
      '<sitemap><loc>https://jobs.example/sitemap-1.xml</loc></sitemap>\n</sitemapindex>',
    );
  });
});

describe('sitePages', () => {
  it('lists pages and open postings, nothing closed and no company that is not hiring', () => {
    const board = boardContents(
      [
        postingOf({ id: 'a', datePosted: '2026-11-02', tags: ['oil'], featured: true }),
        postingOf({ id: 'b', datePosted: '2026-11-01' }),
        postingOf({ id: 'c' }),
        postingOf({ id: 'gone', closed: true, company: companyOf('Ebb Press'), tags: ['wick'] }),
      ],
      '2026-11-21',
    );
    const pages = sitePages(board, addresses, 1).map(({ url, lastModified }) => [
      url.replace('https://jobs.example', ''),
      lastModified,
    ]);
    expect(pages).toEqual([
      ['/', '2026-11-02'],
      ['/page/2/', '2026-11-02'],
      ['/companies/', '2026-11-02'],
      ['/companies/ninefold-lighthouses/', '2026-11-02'],
      ['/companies/ninefold-lighthouses/page/2/', '2026-11-02'],
      ['/companies/ninefold-lighthouses/page/3/', '2026-11-02'],
      ['/tags/', '2026-11-02'],
      ['/tags/oil/', '2026-11-02'],
      ['/categories/', '2026-11-02'],
      ['/locations/', '2026-11-02'],
      ['/types/', '2026-11-02'],
      ['/insights/', '2026-11-02'],
      ['/post/', null],
      ['/jobs/a/', '2026-11-02'],
      ['/jobs/b/', '2026-11-01'],
      ['/jobs/c/', null],
    ]);
  });
});
