import { expect, type Page, test } from '@playwright/test';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { offline } from '../../src/offline/integration.ts';
import { type BoardInput, buildBoard } from './support/board.ts';
import { keepSearch, planOf } from './support/kept-search.ts';
import { type OneAddress, serveAtOneAddress } from './support/one-address.ts';
import { markdownPosting } from './support/postings.ts';
import { search, searchResults } from './support/search.ts';

test.use({ serviceWorkers: 'allow' });

const input: BoardInput = {
  base: '/board/',
  env: { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 20) / 1000) },
  postings: {
    'lamp-keeper.md': markdownPosting(),
    'boat-wright.md': markdownPosting({ title: 'Boat Wright' }, 'You mend the boats.'),
    'rope-maker.md': markdownPosting({ title: 'Rope Maker' }, 'You lay the ropes.'),
  },
};
const next: BoardInput = {
  ...input,
  postings: {
    'lamp-keeper.md': markdownPosting({ title: 'Senior Lamp Keeper' }),
    'tide-reader.md': markdownPosting({ title: 'Tide Reader' }, 'You read the tides.'),
  },
};

let site: OneAddress;

test.beforeEach(async () => {
  site = await serveAtOneAddress(input);
});

test.afterEach(() => site.stop());

/** Opens the home page and waits until the worker answers for it. */
async function visit(page: Page): Promise<void> {
  await page.goto(site.url);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

test('what was visited works without a connection, the rest says so', async ({ page }) => {
  const board = await buildBoard(input);
  await visit(page);
  await page.goto(`${site.url}jobs/boat-wright/`);
  await page.goto(site.url);
  await search(page, 'ropes');
  await expect(searchResults(page)).toHaveText(['Rope Maker']);
  await keepSearch(page, board);
  await site.stop();

  await page.goto(site.url);
  await expect(page.getByRole('main')).toContainText('Lamp Keeper');
  const ground = await page.evaluate(() => getComputedStyle(document.documentElement).fontFamily);
  expect(ground).not.toMatch(/^Times/);
  await search(page, 'weather');
  await expect(searchResults(page)).toHaveText(['Lamp Keeper']);
  await page.goto(`${site.url}?q=boats`);
  await expect(searchResults(page)).toHaveText(['Boat Wright']);
  await page.getByRole('link', { name: 'Boat Wright', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Boat Wright');
  await page.goto(`${site.url}saved/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Saved postings');
  const unvisited = await page.goto(`${site.url}jobs/rope-maker/`);
  expect(unvisited?.status()).toBe(503);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no connection');
});

test('a search that was never used before says that it cannot be loaded', async ({ page }) => {
  await visit(page);
  await site.stop();
  await page.goto(site.url);
  await search(page, 'ropes');
  await expect(page.getByText('Search could not be loaded')).toBeVisible();
  await expect(page.getByRole('main').getByText('Lamp Keeper').first()).toBeVisible();
});

test('a new build shows on the next visit, and replaces what was kept', async ({ page }) => {
  await visit(page);
  await search(page, 'ropes');
  await expect(searchResults(page)).toHaveCount(1);
  await keepSearch(page, await buildBoard(input));

  await site.publish(next);
  await page.goto(site.url);
  await expect(page.getByRole('main')).toContainText('Tide Reader');
  await search(page, 'tides');
  await expect(searchResults(page)).toHaveText(['Tide Reader']);
  await search(page, 'ropes');
  await expect(searchResults(page)).toHaveCount(0);
  await keepSearch(page, await buildBoard(next));
  const {
    search: { version },
  } = planOf(await buildBoard(input));
  expect(await page.evaluate(() => caches.keys())).not.toContainEqual(
    expect.stringContaining(version),
  );
  expect((await page.goto(`${site.url}jobs/boat-wright/`))?.status()).toBe(404);

  await site.stop();
  await page.goto(site.url);
  await search(page, 'tides');
  await expect(searchResults(page)).toHaveText(['Tide Reader']);
});

test('a board that does without takes the worker and all that it kept away', async ({
  page,
}, testInfo) => {
  await visit(page);
  const folder = testInfo.outputPath('without');
  cpSync((await buildBoard(input)).outDir, folder, { recursive: true });
  const withoutIt = offline({ basePath: '/board/', offline: false });
  await withoutIt.hooks['astro:build:done']?.({ dir: pathToFileURL(`${folder}/`) } as never);
  expect(existsSync(join(folder, 'offline'))).toBe(false);
  // The pages of such a board register nothing.
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  writeFileSync(
    join(folder, 'index.html'),
    html.replaceAll(/<script type="module"[^]*?<\/script>/g, ''),
  );
  await site.publishFolder(folder);
  await page.goto(site.url);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  const left = () =>
    page.evaluate(async () => [
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
      ...(await caches.keys()),
    ]);
  await expect.poll(left).toEqual([]);
});
