import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './support/astro-command.ts';
import { SAMPLE_BOARD, type ServedBoard, serveBoard } from './support/board.ts';
import { watchBrowser } from './support/browser-watch.ts';
import { builtFiles, pagePath } from './support/built-files.ts';
import { brokenLinks } from './support/links.ts';
import { closedPostings, openPostings } from './support/published.ts';

let board: ServedBoard;

test.beforeAll(async () => {
  board = await serveBoard(SAMPLE_BOARD);
});

test('shows what the product is: many postings, of all formats and companies', () => {
  const postings = [...openPostings(board), ...closedPostings(board)];
  expect(postings.length).toBeGreaterThanOrEqual(30);
  expect(new Set(postings.map(({ source }) => source.format))).toEqual(
    new Set(['markdown', 'text', 'html']),
  );
  expect(new Set(postings.map(({ company }) => company.name)).size).toBeGreaterThanOrEqual(12);
  expect(closedPostings(board).length).toBeGreaterThan(0);
  expect(postings.some(({ featured }) => featured === true)).toBe(true);
  expect(new Set(postings.map(({ workplace }) => workplace))).toEqual(
    new Set(['remote', 'hybrid', 'onsite', null]),
  );
  expect(postings.filter(({ language }) => language !== 'en').length).toBeGreaterThanOrEqual(2);
});

test('publishes every file of the sample', () => {
  const files = readdirSync(join(projectRoot, 'content/postings'), {
    recursive: true,
    withFileTypes: true,
  }).filter((entry) => entry.isFile() && !/^[._]/.test(entry.name));
  expect(openPostings(board).length + closedPostings(board).length).toBe(files.length);
});

test('has a page for every posting, reachable from a listing', async ({ page }) => {
  const open = new Set(openPostings(board).map(({ id }) => id));
  expect(await idsReachedFrom(page, board.url)).toEqual(open);
});

test('leads nowhere that does not exist', () => {
  expect(brokenLinks(board, siteOf(board))).toEqual([]);
});

test('runs every page without an error and without a request elsewhere', async ({ page }) => {
  test.setTimeout(240_000);
  const watch = watchBrowser(page, board.url);
  for (const file of builtFiles(board, '.html')) {
    await page.goto(board.url + pagePath(file));
  }
  expect(watch.errors).toEqual([]);
  expect(watch.foreignRequests).toEqual([]);
});

test('answers 404 with a page of its own', async ({ page }) => {
  const response = await page.goto(`${board.url}no/such/page/`);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`is accessible: axe finds nothing on any kind of page, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(360_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const path of kindsOfPages()) {
      await page.goto(board.url + path);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      const found = violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
      expect(found, `axe on /${path}`).toEqual([]);
    }
  });
}

test('no page scrolls sideways, down to 320 px', async ({ page }) => {
  test.setTimeout(360_000);
  await page.setViewportSize({ width: 320, height: 800 });
  for (const path of builtFiles(board, '.html').map(pagePath)) {
    await page.goto(board.url + path);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect.soft(overflow, `pixels beyond the right edge of /${path}`).toBe(0);
  }
});

function kindsOfPages(): string[] {
  const open = openPostings(board)[0]!;
  const closed = closedPostings(board)[0]!;
  const pages = builtFiles(board, 'index.html').map(pagePath);
  const oneEach = ['companies', 'tags', 'categories', 'locations', 'types'].flatMap((facet) => [
    `${facet}/`,
    pages.find((path) => path.startsWith(`${facet}/`) && path !== `${facet}/`)!,
  ]);
  return [
    '',
    'page/2/',
    `jobs/${open.id}/`,
    `jobs/${closed.id}/`,
    ...oneEach,
    'archive/',
    'insights/',
    'post/',
    'saved/',
    'offline/',
    'no/such/page/',
  ];
}

/** The postings that the home page and the listing pages after it link to. */
async function idsReachedFrom(page: Page, home: string): Promise<Set<string>> {
  const ids = new Set<string>();
  let next: string | null = home;
  while (next !== null) {
    await page.goto(next);
    const links: string[] = await page
      .locator('main a[href*="/jobs/"]')
      .evaluateAll((anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href));
    for (const link of links) ids.add(link.replace(/^.*?\/jobs\/(.*)\/$/, '$1'));
    const nextLink = page.locator('a[rel~="next"]').first();
    next = (await nextLink.count()) > 0 ? new URL(await hrefOf(nextLink), next).href : null;
  }
  return ids;
}

async function hrefOf(link: ReturnType<Page['locator']>): Promise<string> {
  return (await link.getAttribute('href')) ?? '';
}

/** The address under which a board's pages know themselves. */
function siteOf(served: ServedBoard): string {
  const { url, id } = openPostings(served)[0]!;
  return url.replace(`jobs/${id}/`, '');
}
