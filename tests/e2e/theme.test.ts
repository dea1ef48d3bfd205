import { expect, type Page, test } from '@playwright/test';
import { SAMPLE_BOARD, type ServedBoard, serveBoard } from './support/board.ts';
import { watchBrowser } from './support/browser-watch.ts';

let board: ServedBoard;

test.beforeAll(async () => {
  board = await serveBoard(SAMPLE_BOARD);
});

test('a chosen colour scheme survives reloads and holds on every page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const watch = watchBrowser(page, board.url);
  await page.goto(board.url);
  const light = await ground(page);

  await page.getByRole('radio', { name: 'Dark' }).check();
  const dark = await ground(page);
  expect(dark).not.toBe(light);

  await page.reload();
  expect(await ground(page)).toBe(dark);
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await page.goto(`${board.url}companies/`);
  expect(await ground(page)).toBe(dark);

  await page.getByRole('radio', { name: 'System' }).check();
  await page.reload();
  expect(await ground(page)).toBe(light);
  expect(watch.errors).toEqual([]);
});

test('the chosen scheme is there before anything is drawn', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(board.url);
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('body') === null) return;
      document.documentElement.dataset['atFirst'] = document.documentElement.dataset['theme'];
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  expect(await page.evaluate(() => document.documentElement.dataset['atFirst'])).toBe('dark');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no switch that would do nothing', async ({ page }) => {
    await page.goto(board.url);
    await expect(page.getByRole('group', { name: 'Colours' })).toBeHidden();
  });
});

function ground(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}
