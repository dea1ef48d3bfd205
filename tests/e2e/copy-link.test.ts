import { expect, type Page, test } from '@playwright/test';
import { type ServedBoard, serveBoard } from './support/board.ts';
import { choose, facetBoard, today } from './support/facet-board.ts';
import { search, searchResults } from './support/search.ts';

let board: ServedBoard;

test.beforeAll(async () => {
  board = await serveBoard(facetBoard);
});

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(today);
});

const copy = (page: Page) => page.getByRole('button', { name: 'Copy link' });

test('the address of a search is copied, and that is said', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(board.url);
  await expect(copy(page)).toBeHidden();
  await search(page, 'harbour');
  await expect(searchResults(page)).toHaveCount(6);
  await copy(page).click();
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${board.url}?q=harbour`);
  await choose(page, 'Tags', 'pier-1');
  await expect(searchResults(page)).toHaveCount(1);
  await expect(page.getByText('Copied', { exact: true })).toBeHidden();
});

test('where the clipboard is refused, the address is there to be copied', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    });
  });
  await page.goto(`${board.url}?tag=go`);
  await copy(page).click();
  const address = page.getByRole('textbox', { name: 'Address of this search' });
  await expect(address).toBeFocused();
  await expect(address).toHaveValue(`${board.url}?tag=go`);
  expect(await page.evaluate(() => String(getSelection()))).toBe(`${board.url}?tag=go`);
  await expect(page.getByText('Copy the selected address')).toBeVisible();
});

test('the feed of a single choice carries what the search finds', async ({ page, request }) => {
  const subscribe = page.getByRole('link', { name: 'Subscribe to this' });
  for (const address of ['tag=go', 'company=slipway-guild', 'workplace=remote']) {
    await page.goto(`${board.url}?${address}`);
    await expect(subscribe).toBeVisible();
    const response = await request.get(
      new URL((await subscribe.getAttribute('href'))!, board.url).href,
    );
    expect(response.status()).toBe(200);
    const feed = [...(await response.text()).matchAll(/<item><title>([^<]*),/g)].map(
      ([, title]) => title,
    );
    expect((await searchResults(page).allInnerTexts()).sort(), address).toEqual(feed.sort());
  }
  await choose(page, 'Tags', 'go');
  await expect(searchResults(page)).toHaveCount(2);
  await expect(subscribe).toBeHidden();
});
