import { expect, type Locator, type Page, test } from '@playwright/test';
import { type ServedBoard, serveBoard } from './support/board.ts';
import { facetBoard, today } from './support/facet-board.ts';
import { search, searchResults } from './support/search.ts';

let board: ServedBoard;

test.beforeAll(async () => {
  board = await serveBoard(facetBoard);
});

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(today);
  await page.goto(board.url);
  await expect(page.locator('posting-search[data-ready]')).toBeVisible();
});

const field = (page: Page): Locator => page.getByRole('searchbox').first();

test('arrows walk through the results and back to the field', async ({ page }) => {
  await search(page, 'harbour');
  const results = searchResults(page);
  await expect(results).toHaveCount(6);
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('harbour');
  for (let step = 0; step < 9; step += 1) await page.keyboard.press('ArrowDown');
  await expect(results.nth(5)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('harbour');
});

test('Enter opens the chosen posting, and none from the field', async ({ page }) => {
  await search(page, 'harbour');
  await expect(searchResults(page)).toHaveCount(6);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${board.url}?q=harbour`);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const title = await searchResults(page).nth(1).innerText();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('arrows walk through the list that the server rendered, too', async ({ page }) => {
  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  const links = page.locator('[data-search-static] .row-title');
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  // Tab goes on from there as ever.
  await page.keyboard.press('Tab');
  await expect(links.nth(1)).not.toBeFocused();
  await expect(page.locator('[data-search-static] :focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeFocused();
});

test('the focus is not lost when results take the place of the list', async ({ page }) => {
  let letIndexCome = (): void => undefined;
  const walked = new Promise<void>((resolve) => (letIndexCome = resolve));
  await page.route('**/pagefind/postings.json', async (route) => {
    await walked;
    await route.continue();
  });
  await search(page, 'lamp');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-search-static] .row-title').first()).toBeFocused();
  letIndexCome();
  await expect(searchResults(page)).toHaveText(['Lamp Keeper']);
  await expect(searchResults(page).first()).toBeFocused();
  await page.goBack();
  await expect(page.locator('[data-search-static]')).toBeVisible();
  await expect(page.locator('[data-search-static] .row-title').first()).toBeFocused();
});
