import { expect, test } from '@playwright/test';
import { type ServedBoard, serveBoard } from './support/board.ts';
import { choice, choose, facetBoard, status, today } from './support/facet-board.ts';
import { searchResults } from './support/search.ts';

let board: ServedBoard;

test.beforeAll(async () => {
  board = await serveBoard(facetBoard);
});

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(today);
});

test('the least pay narrows the list, and counts, chip and address follow', async ({ page }) => {
  await page.goto(board.url);
  const least = page.getByRole('textbox', { name: 'At least' });
  await least.fill('60,000');
  await least.press('Enter');
  await expect(searchResults(page)).toHaveText(['Sail Cutter', 'Buoy Painter']);
  await expect(least).toBeFocused();
  expect(new URL(page.url()).search).toBe('?pay-from=60000&currency=EUR&unit=year');
  await expect(choice(page, 'Workplace', 'Hybrid')).toContainText('1');
  await expect(choice(page, 'Workplace', 'Remote')).toContainText('0');
  await expect(choice(page, 'Pay', 'Stated')).toContainText('2');
  await expect(page.getByText('Pay is compared by the year, at its upper end')).toBeVisible();
  const chips = page.getByRole('list', { name: 'Chosen filters' });
  await expect(chips.getByRole('button')).toHaveText(['At least €60,000 a year', 'Clear all']);

  await choose(page, 'Workplace', 'Hybrid');
  await expect(searchResults(page)).toHaveText(['Sail Cutter']);
  await chips.getByRole('button', { name: 'Remove At least €60,000 a year (Pay)' }).click();
  await expect(status(page)).toHaveText('1 open posting matches your choices.');
  await expect(least).toHaveValue('');
  await expect(chips.getByRole('button')).toHaveText(['Hybrid', 'Clear all']);
});

test('it can be asked by the hour, and the address restores it', async ({ page }) => {
  await page.goto(`${board.url}?pay-from=29&currency=EUR&unit=hour`);
  await expect(searchResults(page)).toHaveText(['Sail Cutter']);
  await expect(page.getByRole('textbox', { name: 'At least' })).toHaveValue('29');
  await expect(page.getByLabel('Paid by')).toHaveValue('HOUR');
  await page.getByLabel('Paid by').selectOption('a day');
  await expect(searchResults(page)).toHaveCount(3);
  await page.goBack();
  await expect(searchResults(page)).toHaveText(['Sail Cutter']);
  await expect(page.getByLabel('Paid by')).toHaveValue('HOUR');
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(page.locator('[data-search-static]')).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
});

test('a currency of an address that the board lacks finds nothing, and stays', async ({ page }) => {
  await page.goto(`${board.url}?pay-from=100&currency=ISK`);
  await expect(status(page)).toHaveText('No open posting matches your choices.');
  await expect(page.getByLabel('Currency')).toHaveValue('ISK');
});

test('what is no amount changes nothing, and says so', async ({ page }) => {
  await page.goto(board.url);
  const least = page.getByRole('textbox', { name: 'At least' });
  await least.fill('plenty');
  await least.press('Enter');
  await expect(page.getByText('Write a number, such as 60000.')).toBeVisible();
  await expect(least).toHaveAttribute('aria-invalid', 'true');
  await expect(least).toHaveValue('plenty');
  await expect(page.locator('[data-search-static]')).toBeVisible();
  await least.fill('50k');
  await least.press('Enter');
  await expect(searchResults(page)).toHaveCount(3);
  await expect(page.getByText('Write a number')).toBeHidden();
});
