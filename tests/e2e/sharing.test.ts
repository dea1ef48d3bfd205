import { expect, test } from '@playwright/test';
import { load } from 'cheerio';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { type BoardInput, type ServedBoard, serveBoard } from './support/board.ts';
import { watchBrowser } from './support/browser-watch.ts';
import { builtFiles } from './support/built-files.ts';
import { brokenLinks } from './support/links.ts';
import { markdownPosting } from './support/postings.ts';

const SITE = 'https://corkboard.example/board/';
const INPUT: BoardInput = {
  postings: {
    'sea/lamp-keeper.md': markdownPosting({
      aliases: '[/old/lamp, /2019/keeper.html, /café/, /jobs/boat-wright/, /tags/sea/]',
    }),
    'boat-wright.md': markdownPosting({ title: '船大工' }, 'You mend the boats.'),
    'bell-ringer.md': markdownPosting(
      { title: 'Bell Ringer', closed: 'true', redirect_from: '/old/bells/' },
      'You ring the bells.',
    ),
  },
  base: '/board/',
  env: { SITE_URL: 'https://corkboard.example', SOURCE_DATE_EPOCH: '1795132800' },
};

let board: ServedBoard;

test.beforeAll(async () => {
  board = await serveBoard(INPUT);
});

test('every page names a picture that is there, in the size that it says', async () => {
  for (const file of builtFiles(board, '.html').filter((name) => !isRedirect(name))) {
    const $ = load(readFileSync(join(board.outDir, file), 'utf8'));
    const content = (property: string) => $(`meta[property="${property}"]`).attr('content') ?? '';
    expect(content('og:image'), file).toContain(SITE);
    const image = join(board.outDir, decodeURI(content('og:image').slice(SITE.length)));
    const { format, width, height } = await sharp(image).metadata();
    expect({ format, width: String(width), height: String(height) }, file).toEqual({
      format: 'png',
      width: content('og:image:width'),
      height: content('og:image:height'),
    });
    expect(content('og:image:alt'), file).not.toBe('');
    expect($('meta[name="twitter:card"]').attr('content')).toBe('summary_large_image');
  }
});

test('open postings have a picture of their own, and there is no other file for it', () => {
  expect(builtFiles(board, '.png')).toEqual([
    'jobs/boat-wright.png',
    'jobs/sea/lamp-keeper.png',
    'open-graph.png',
  ]);
});

test('a former address leads to the posting, open or closed', async ({ page }) => {
  const watch = watchBrowser(page, board.url);
  for (const [path, target] of [
    ['old/lamp/', 'jobs/sea/lamp-keeper/'],
    ['2019/keeper.html', 'jobs/sea/lamp-keeper/'],
    ['caf%C3%A9/', 'jobs/sea/lamp-keeper/'],
    ['old/bells/', 'jobs/bell-ringer/'],
  ] as const) {
    await page.goto(board.url + path);
    await page.waitForURL(board.url + target);
  }
  expect(watch.errors).toEqual([]);
  expect(brokenLinks(board, SITE)).toEqual([]);
});

test('an alias never takes the place of a page, and the build says so', () => {
  const wright = readFileSync(join(board.outDir, 'jobs/boat-wright/index.html'), 'utf8');
  expect(load(wright)('h1').text()).toContain('船大工');
  expect(existsSync(join(board.outDir, 'tags/sea/index.html'))).toBe(false);
  expect(board.log).toMatch(/lamp-keeper\.md.*\/jobs\/boat-wright\/.*\[alias-taken\]/);
  expect(board.log).toMatch(/lamp-keeper\.md.*\/tags\/sea\/.*\[alias-taken\]/);
});

test('redirects are in no sitemap, feed or search index', () => {
  for (const file of builtFiles(board).filter((name) => /\.(xml|json|txt)$/.test(name))) {
    const text = readFileSync(join(board.outDir, file), 'utf8');
    expect(text, file).not.toMatch(/old\/lamp|2019\/keeper|caf(?:é|%C3%A9)|old\/bells/);
  }
  expect(board.log).toContain('indexed 2 open postings');
});

function isRedirect(file: string): boolean {
  return /^(?:old|2019|café)\//.test(file);
}
