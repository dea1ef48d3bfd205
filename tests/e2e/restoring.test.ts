import { chromium, expect, type Page, test } from '@playwright/test';
import { browserArguments } from '../setup/browser.ts';
import { type ServedBoard, serveBoard } from './support/board.ts';
import { markdownPosting } from './support/postings.ts';
import { search, searchResults } from './support/search.ts';

let board: ServedBoard;

test.beforeAll(async () => {
  const files = Array.from({ length: 65 }, (_, index) => [
    `hand-${index}.md`,
    markdownPosting({
      title: `Harbour Hand ${index}`,
      datePosted: `2026-11-${String((index % 18) + 1).padStart(2, '0')}`,
    }),
  ]);
  board = await serveBoard({
    postings: Object.fromEntries(files) as Record<string, string>,
    env: { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 20) / 1000) },
  });
});

const scrolled = (page: Page) => page.evaluate(() => Math.round(window.scrollY));

/** Searches, shows 60 results, and scrolls to the 45th. */
async function goDeep(page: Page): Promise<number> {
  await page.goto(board.url);
  await search(page, 'harbour');
  await expect(searchResults(page)).toHaveCount(20);
  const more = page.getByRole('button', { name: 'Show more' });
  await more.click();
  await expect(searchResults(page)).toHaveCount(40);
  await expect(searchResults(page).nth(20)).toBeFocused();
  await more.click();
  await expect(searchResults(page)).toHaveCount(60);
  await searchResults(page)
    .nth(44)
    .evaluate((link) => link.scrollIntoView({ block: 'center', behavior: 'instant' }));
  return scrolled(page);
}

async function isDeep(page: Page, scroll: number): Promise<void> {
  await expect(searchResults(page)).toHaveCount(60);
  await expect.poll(() => scrolled(page)).toBe(scroll);
  await expect(searchResults(page).nth(44)).toBeInViewport();
}

test('Back from a posting, and a reload, return to the place in the list', async ({ page }) => {
  const scroll = await goDeep(page);
  expect(scroll).toBeGreaterThan(1000);
  await searchResults(page).nth(44).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Harbour Hand');
  await page.goBack();
  await isDeep(page, scroll);
  await page.reload();
  await isDeep(page, scroll);
});

test('Back and Forward between searches keep the place of each', async ({ page }) => {
  const scroll = await goDeep(page);
  await page.getByLabel('Sort by').selectOption('newest');
  await expect(page).toHaveURL(/sort=newest/);
  await expect(searchResults(page)).toHaveCount(20);
  await page.goBack();
  await isDeep(page, scroll);
  await page.goForward();
  await expect(searchResults(page)).toHaveCount(20);
});

test('a pasted link begins at the top', async ({ page, context }) => {
  await goDeep(page);
  const pasted = await context.newPage();
  await pasted.goto(page.url());
  await expect(searchResults(pasted)).toHaveCount(20);
  expect(await scrolled(pasted)).toBe(0);
});

test('the list that the server rendered is left to the browser', async ({ page }) => {
  await page.goto(board.url);
  await page.evaluate(() => window.scrollTo({ top: 900, behavior: 'instant' }));
  await page.getByLabel('Sort by').selectOption('pay');
  await expect(searchResults(page)).toHaveCount(20);
  expect(await page.evaluate(() => history.scrollRestoration)).toBe('manual');
  await page.goBack();
  await expect(page.locator('[data-search-static]')).toBeVisible();
  expect(await page.evaluate(() => history.scrollRestoration)).toBe('auto');
});

test('a page in the back/forward cache comes back as it was', async () => {
  const browser = await chromium.launch({
    args: browserArguments,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    ...(process.env['CHROME_PATH'] ? { executablePath: process.env['CHROME_PATH'] } : {}),
  });
  try {
    const page = await browser.newPage();
    await goDeep(page);
    await page.evaluate(() => {
      window.addEventListener('pageshow', ({ persisted }) =>
        document.documentElement.toggleAttribute('data-persisted', persisted),
      );
    });
    await searchResults(page).nth(44).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Harbour Hand');
    await page.evaluate(() => history.back());
    await expect(page.locator('html[data-persisted]')).toBeAttached();
    await expect(searchResults(page)).toHaveCount(60);
  } finally {
    await browser.close();
  }
});
