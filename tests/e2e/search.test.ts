import { expect, test } from '@playwright/test';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { projectRoot } from './support/astro-command.ts';
import { SAMPLE_BOARD, serveBoard } from './support/board.ts';
import { watchBrowser } from './support/browser-watch.ts';
import { closedPostings, openPostings } from './support/published.ts';
import { search, searchResults } from './support/search.ts';

const places = [
  { name: 'at the root of a site', input: SAMPLE_BOARD },
  { name: 'under a sub-path', input: { ...SAMPLE_BOARD, base: '/board/' } },
];

for (const { name, input } of places) {
  test(`${name}, typing the title of a posting finds it`, async ({ page }) => {
    const board = await serveBoard(input);
    const watch = watchBrowser(page, board.url);
    const posting = openPostings(board)[0]!;
    await page.goto(board.url);
    await search(page, posting.title);
    await expect(searchResults(page).first()).toContainText(posting.title);
    await searchResults(page).first().click();
    await expect(page).toHaveURL(`${board.url}jobs/${posting.id}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(posting.title);
    expect(watch.errors).toEqual([]);
    expect(watch.foreignRequests).toEqual([]);
  });
}

test('nothing of the search is loaded before it is used', async ({ page }) => {
  const board = await serveBoard(SAMPLE_BOARD);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(board.url, { waitUntil: 'networkidle' });
  expect(requests.filter((url) => url.includes('pagefind'))).toEqual([]);
});

test('a word that is nowhere finds nothing, and says so', async ({ page }) => {
  const board = await serveBoard(SAMPLE_BOARD);
  await page.goto(board.url);
  await search(page, 'zxqvwk');
  await expect(
    page.getByText(/\bno\b.*\b(jobs|postings|results|matches)\b/i).first(),
  ).toBeVisible();
  await expect(searchResults(page)).toHaveCount(0);
});

test('closed postings are not found', async ({ page }) => {
  const board = await serveBoard(SAMPLE_BOARD);
  await page.goto(board.url);
  for (const { id, title } of closedPostings(board).slice(0, 3)) {
    await search(page, title);
    await page.waitForTimeout(1000);
    await expect(page.locator(`[data-search-results] a[href$="/jobs/${id}/"]`)).toHaveCount(0);
  }
});

test('when the index cannot be loaded, the page says so and keeps its list', async ({ page }) => {
  const board = await serveBoard(SAMPLE_BOARD);
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(board.url);
  await search(page, 'engineer');
  await expect(page.getByText(/search (is|could not|cannot|does not)/i).first()).toBeVisible();
  const first = openPostings(board)[0]!;
  await expect(page.getByRole('main').getByText(first.title).first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the list stays, page by page', async ({ page }) => {
    const board = await serveBoard(SAMPLE_BOARD);
    await page.goto(board.url);
    expect(await page.locator('main a[href*="/jobs/"]').count()).toBeGreaterThan(10);
    await page.locator('a[rel~="next"]').first().click();
    await expect(page).toHaveURL(`${board.url}page/2/`);
    expect(await page.locator('main a[href*="/jobs/"]').count()).toBeGreaterThan(0);
  });
});

test.describe('the four real documents', () => {
  const seeds = resolve(projectRoot, '../shared/seeds');
  test.skip(!existsSync(seeds), 'The seed documents are not here (../shared/seeds).');

  // A word of its own from the body of each; the first of them is closed at any time.
  const words = [
    { word: 'socialmedia', start: '001_' },
    { word: 'WireGuard', start: '002_' },
    { word: 'sabbaticals', start: '003_' },
  ];

  for (const { word, start } of words) {
    test(`${start}… is found by "${word}"`, async ({ page }) => {
      const board = await serveBoard({
        postings: seeds,
        env: { SOURCE_DATE_EPOCH: String(Date.UTC(2021, 9, 25) / 1000) },
      });
      const posting = openPostings(board).find(({ source }) => source.file.startsWith(start))!;
      await page.goto(board.url);
      await search(page, word);
      await expect(searchResults(page)).toHaveCount(1);
      await expect(searchResults(page)).toContainText(posting.title);
    });
  }

  test('000_… is closed, and not found', async ({ page }) => {
    const board = await serveBoard({
      postings: seeds,
      env: { SOURCE_DATE_EPOCH: String(Date.UTC(2021, 9, 25) / 1000) },
    });
    await page.goto(board.url);
    await search(page, 'Juniper network equipment');
    await expect(searchResults(page).filter({ hasText: 'Senior' }).first()).toBeVisible();
    await expect(searchResults(page).filter({ hasText: 'Head of' })).toHaveCount(0);
  });
});
