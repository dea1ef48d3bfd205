import { expect, test } from '@playwright/test';
import { type ServedBoard, serveBoard } from './support/board.ts';
import { watchBrowser } from './support/browser-watch.ts';
import { facetBoard, status, today } from './support/facet-board.ts';
import { search, searchResults } from './support/search.ts';

let board: ServedBoard;

test.beforeAll(async () => {
  board = await serveBoard(facetBoard);
});

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(today);
});

for (const { typed, meant, results } of [
  { typed: 'harbor', meant: 'harbour', results: 6 },
  { typed: 'lnien', meant: 'linen', results: 1 },
  { typed: 'slipwey guild', meant: 'Slipway Guild', results: 9 },
  { typed: 'ninefold lighthuoses', meant: 'Ninefold Lighthouses', results: 3 },
  { typed: 'lamp kepeer', meant: 'lamp keeper', results: 1 },
]) {
  test(`“${typed}” finds nothing, and offers “${meant}”`, async ({ page }) => {
    await page.goto(board.url);
    await search(page, typed);
    await expect(status(page)).toHaveText(`No open posting matches “${typed}”.`);
    await expect(searchResults(page)).toHaveCount(0);
    await page.getByText('Did you mean').getByRole('button', { name: meant, exact: true }).click();
    await expect(searchResults(page)).toHaveCount(results);
    await expect(page.getByRole('searchbox').first()).toHaveValue(meant);
    await expect(page.getByRole('searchbox').first()).toBeFocused();
    await expect(page.getByText('Did you mean')).toBeHidden();
    expect(new URL(page.url()).searchParams.get('q')).toBe(meant);
  });
}

test('a word that no posting has takes no other word for itself', async ({ page }) => {
  await page.goto(`${board.url}?q=lamp+zxqvw`);
  await expect(status(page)).toHaveText('No open posting matches “lamp zxqvw”.');
  await page.getByRole('button', { name: 'lamp', exact: true }).click();
  await expect(searchResults(page)).toHaveText(['Lamp Keeper']);
  await search(page, 'workx');
  await expect(status(page)).toHaveText('No open posting matches “workx”.');
});

test('words of the body, their stems and their beginnings are found as ever', async ({ page }) => {
  await page.goto(`${board.url}?q=weather`);
  for (const [text, count] of [
    ['harbours', 6],
    ['helping', 6],
    ['hel', 6],
    ['help pie', 6],
    ['"at pier 3"', 1],
  ] as const) {
    await search(page, text);
    await expect(status(page)).toContainText(`“${text}”`);
    await expect(searchResults(page), text).toHaveCount(count);
  }
});

test('offers stay text, whatever a tag says', async ({ page }) => {
  const watch = watchBrowser(page, board.url);
  await page.goto(`${board.url}?q=${encodeURIComponent('<img srcx onerror=alert(1)>')}`);
  await expect(status(page)).toContainText('No open posting matches');
  expect(await page.locator('posting-search img').count()).toBe(0);
  expect(watch.errors).toEqual([]);
});
