import { expect, test } from '@playwright/test';
import { load } from 'cheerio';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jobPostingProblems } from '../../src/presentation/job-posting-rules.ts';
import { type BuiltBoard, buildBoard, SAMPLE_BOARD } from './support/board.ts';
import { builtFiles } from './support/built-files.ts';
import { closedPostings, openPostings } from './support/published.ts';

interface Markup {
  readonly '@type'?: string;
  readonly [key: string]: unknown;
}

let board: BuiltBoard;

test.beforeAll(async () => {
  board = await buildBoard(SAMPLE_BOARD);
});

test('all JobPosting markup is valid, and describes the page it is on', () => {
  const marked = openPostings(board).filter(({ id, title, url }) => {
    const found = markupOf(`jobs/${id}/index.html`, 'JobPosting');
    expect(found.length).toBeLessThanOrEqual(1);
    for (const markup of found) {
      expect(jobPostingProblems(markup), id).toEqual([]);
      expect([markup['title'], markup['url']]).toEqual([title, url]);
    }
    return found.length === 1;
  });
  expect(marked.length).toBeGreaterThan(10);
});

test('closed and captured postings, lists and other pages have none', () => {
  for (const { id } of closedPostings(board)) {
    expect(markupOf(`jobs/${id}/index.html`, 'JobPosting'), id).toEqual([]);
  }
  for (const { id } of openPostings(board).filter(({ source }) => source.format === 'html')) {
    expect(markupOf(`jobs/${id}/index.html`, 'JobPosting'), id).toEqual([]);
  }
  for (const file of builtFiles(board, '.html').filter((path) => !path.startsWith('jobs/'))) {
    expect(markupOf(file, 'JobPosting'), file).toEqual([]);
  }
});

test('home says whose site this is, every other page where it stands', () => {
  const [home] = allMarkup('index.html');
  const types = (home?.['@graph'] as Markup[]).map((item) => item['@type']);
  expect(types).toEqual(['Organization', 'WebSite']);

  for (const file of builtFiles(board, 'index.html')) {
    if (/^(page\/\d+\/)?index\.html$/.test(file)) continue;
    // Stands in the place of any page.
    if (file === 'offline/index.html') continue;
    const [trail] = markupOf(file, 'BreadcrumbList');
    const items = trail?.['itemListElement'] as { position: number; name: string; item: string }[];
    expect(items.length, file).toBeGreaterThan(1);
    expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index + 1));
    expect(items.every(({ name, item }) => name !== '' && URL.canParse(item))).toBe(true);
  }
});

function markupOf(file: string, type: string): Markup[] {
  return allMarkup(file).filter((item) => item['@type'] === type);
}

function allMarkup(file: string): Markup[] {
  const $ = load(readFileSync(join(board.outDir, file), 'utf8'));
  return $('script[type="application/ld+json"]')
    .toArray()
    .map((element) => JSON.parse($(element).text()) as Markup);
}
