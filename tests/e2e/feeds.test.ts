import { expect, test } from '@playwright/test';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltBoard, buildBoard, SAMPLE_BOARD } from './support/board.ts';
import { builtFiles } from './support/built-files.ts';
import { closedPostings, openPostings } from './support/published.ts';

const SITE = 'https://corkboard.example/';

let board: BuiltBoard;

test.beforeAll(async () => {
  board = await buildBoard(SAMPLE_BOARD);
});

test('the board’s feeds hold the open postings, newest first', () => {
  const urls = openPostings(board).map(({ url }) => url);
  const rss = rssOf('feed.xml');
  expect(rss.map(({ link }) => link)).toEqual(urls);
  expect(rss.map(({ guid }) => guid)).toEqual(urls);
  expect(jsonOf('feed.json').map(({ id }) => id)).toEqual(urls);
});

test('every feed parses, is linked from its page, and leads to pages that exist', () => {
  const feeds = builtFiles(board, 'feed.xml');
  expect(feeds.length).toBeGreaterThan(50);
  for (const rss of feeds) {
    const json = rss.replace(/xml$/, 'json');
    const page = readFileSync(join(board.outDir, rss.replace('feed.xml', 'index.html')), 'utf8');
    expect(page, rss).toContain(`type="application/rss+xml"`);
    expect(page, rss).toContain(`href="/${encodeURI(rss)}"`);
    expect(page, json).toContain(`href="/${encodeURI(json)}"`);

    const links = rssOf(rss).map(({ link }) => link);
    expect(
      jsonOf(json).map(({ url }) => url),
      json,
    ).toEqual(links);
    for (const link of links) {
      const path = decodeURIComponent(link.replace(SITE, ''));
      expect(existsSync(join(board.outDir, path, 'index.html')), link).toBe(true);
    }
  }
});

test('no feed holds a closed posting', () => {
  const closed = new Set(closedPostings(board).map(({ url }) => url));
  for (const file of builtFiles(board, 'feed.xml')) {
    expect(rssOf(file).filter(({ link }) => closed.has(link))).toEqual([]);
  }
});

interface RssItem {
  readonly link: string;
  readonly guid: string | undefined;
}

function rssOf(file: string): RssItem[] {
  const feed = parseRssFeed(readFileSync(join(board.outDir, file), 'utf8'));
  expect(feed.title, file).not.toBe('');
  return (feed.items ?? []).map(({ title, link, guid }) => {
    expect(title, file).toBeTruthy();
    return { link: link ?? '', guid: guid?.value };
  });
}

function jsonOf(file: string): { readonly id: string; readonly url: string }[] {
  const feed = parseJsonFeed(readFileSync(join(board.outDir, file), 'utf8'));
  expect(feed.feed_url).toBe(SITE + encodeURI(file));
  return (feed.items ?? []).map(({ id, url, content_html, content_text }) => {
    expect(content_html ?? content_text, file).toBeTruthy();
    return { id: id ?? '', url: url ?? '' };
  });
}
