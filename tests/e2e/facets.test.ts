import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { type ServedBoard, serveBoard } from './support/board.ts';
import { watchBrowser } from './support/browser-watch.ts';
import { startDevServer } from './support/dev-server.ts';
import {
  choice,
  choose,
  facet,
  facetBoard,
  facetPostings,
  hostile,
  status,
  today,
} from './support/facet-board.ts';
import { search, searchResults } from './support/search.ts';

let board: ServedBoard;

test.beforeAll(async () => {
  board = await serveBoard(facetBoard);
});

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(today);
});

test('values of one facet are any of, facets together all of, and counts follow', async ({
  page,
}) => {
  const watch = watchBrowser(page, board.url);
  await page.goto(board.url);
  await choose(page, 'Tags', 'go');
  await expect(status(page)).toHaveText('3 open postings match your choices.');
  await expect(searchResults(page)).toHaveCount(3);
  // The other tags still tell what they would add; the other facets count what is left.
  await expect(choice(page, 'Tags', 'rust')).toContainText('2');
  await expect(choice(page, 'Workplace', 'Remote')).toContainText('2');
  await expect(choice(page, 'Workplace', 'Hybrid')).toContainText('0');
  await choose(page, 'Tags', 'rust');
  await expect(searchResults(page)).toHaveCount(4);
  await choose(page, 'Workplace', 'On site');
  await expect(searchResults(page)).toHaveText(['Rope Maker']);
  await expect(choice(page, 'Workplace', 'Remote')).toContainText('3');
  expect(new URL(page.url()).search).toBe('?workplace=on-site&tag=go&tag=rust');
  expect(watch.errors).toEqual([]);
  expect(watch.foreignRequests).toEqual([]);
});

test('a worldwide posting is for each country; not stated is a choice of its own', async ({
  page,
}) => {
  await page.goto(board.url);
  await choose(page, 'Who may apply', 'Germany');
  await expect(searchResults(page)).toHaveText(['Lamp Keeper', 'Boat Wright']);
  await choose(page, 'Who may apply', 'Germany');
  await choose(page, 'Who may apply', 'Not stated');
  await expect(searchResults(page)).toHaveCount(10);
});

test('posted within counts from the day of the reader', async ({ page }) => {
  await page.goto(board.url);
  await choose(page, 'Posted', 'Last 3 days');
  await expect(searchResults(page)).toHaveText(['Lamp Keeper']);
  await choose(page, 'Posted', 'Last 7 days');
  await expect(searchResults(page)).toHaveText(['Lamp Keeper', 'Boat Wright', 'Knot Surveyor']);
  expect(new URL(page.url()).search).toBe('?posted=7');
});

test('words and facets go together', async ({ page }) => {
  await page.goto(board.url);
  await search(page, 'harbour');
  await expect(searchResults(page)).toHaveCount(6);
  await expect(choice(page, 'Workplace', 'Remote')).toContainText('0');
  await choose(page, 'Workplace', 'Remote');
  await expect(status(page)).toHaveText('No open posting matches “harbour” with your choices.');
});

test('chips take a choice back, and the focus goes on', async ({ page }) => {
  await page.goto(`${board.url}?tag=go&workplace=remote`);
  const chips = page.getByRole('list', { name: 'Chosen filters' });
  await expect(chips.getByRole('button')).toHaveText(['Remote', 'go', 'Clear all']);
  await chips.getByRole('button', { name: 'Remove Remote' }).press('Enter');
  await expect(searchResults(page)).toHaveCount(3);
  await expect(chips.getByRole('button', { name: 'Remove go' })).toBeFocused();
  await chips.getByRole('button', { name: 'Clear all' }).press('Enter');
  await expect(page.locator('[data-search-static]')).toBeVisible();
  await expect(page.getByRole('group', { name: 'Postings' })).toBeFocused();
  await expect(status(page)).toHaveText('12 open postings.');
  expect(new URL(page.url()).search).toBe('');
  await expect(facet(page, 'Tags').getByRole('checkbox', { checked: true })).toHaveCount(0);
});

test('sorting by pay compares by the year and drops no posting', async ({ page }) => {
  await page.goto(`${board.url}?sort=pay`);
  await expect(searchResults(page)).toHaveCount(12);
  await expect(searchResults(page).nth(0)).toHaveText('Sail Cutter');
  await expect(searchResults(page).nth(1)).toHaveText('Buoy Painter');
  await expect(searchResults(page).nth(2)).toHaveText('Rope Maker');
  await expect(searchResults(page).nth(3)).toHaveText('Lamp Keeper');
  await page.getByLabel('Sort by').selectOption('newest');
  await expect(page.locator('[data-search-static]')).toBeVisible();
});

test('the address restores a search: Back, Forward, reload, a pasted link', async ({
  page,
  context,
}) => {
  await page.goto(board.url);
  await search(page, 'work');
  await expect(searchResults(page)).toHaveCount(6);
  await choose(page, 'Tags', 'go');
  await expect(searchResults(page)).toHaveCount(3);
  await page.getByLabel('Sort by').selectOption('pay');
  await expect(searchResults(page).first()).toHaveText('Rope Maker');
  const address = page.url();
  expect(new URL(address).search).toBe('?q=work&tag=go&sort=pay');

  await page.goBack();
  await page.goBack();
  await expect(searchResults(page)).toHaveCount(6);
  await expect(choice(page, 'Tags', 'go').getByRole('checkbox')).not.toBeChecked();
  await page.goForward();
  await page.goForward();
  const isRestored = async (where: Page) => {
    await expect(searchResults(where)).toHaveCount(3);
    await expect(searchResults(where).first()).toHaveText('Rope Maker');
    await expect(where.getByRole('searchbox').first()).toHaveValue('work');
    await expect(choice(where, 'Tags', 'go').getByRole('checkbox')).toBeChecked();
    await expect(where.getByLabel('Sort by')).toHaveValue('pay');
  };
  await isRestored(page);
  await page.reload();
  await isRestored(page);
  const pasted = await context.newPage();
  await pasted.goto(address);
  await isRestored(pasted);
});

test('the page of a value leads to the same postings in the search', async ({ page }) => {
  for (const list of ['tags/go/', 'companies/ninefold-lighthouses/', 'locations/remote/']) {
    await page.goto(`${board.url}${list}`);
    const titles = await page.locator('.row-title').allInnerTexts();
    await page.getByRole('link', { name: 'Filter and sort these' }).click();
    await expect(searchResults(page)).toHaveText(titles);
  }
  await page.goto(`${board.url}locations/norway/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Filter and sort these' })).toHaveCount(0);
});

test('a long facet shows some, and all through its own field', async ({ page }) => {
  await page.goto(board.url);
  const tags = facet(page, 'Tags');
  await expect(tags.getByRole('checkbox')).toHaveCount(8);
  await tags.getByRole('searchbox', { name: 'Find a tag' }).fill('QUAY-4');
  await expect(tags.getByRole('checkbox')).toHaveCount(1);
  await choose(page, 'Tags', 'quay-4');
  await expect(searchResults(page)).toHaveText(['Harbour Hand 4']);
  await tags.getByRole('searchbox').press('Escape');
  await expect(choice(page, 'Tags', 'quay-4').getByRole('checkbox')).toBeChecked();
});

test('by keyboard alone: to the field, to a facet, and the focus stays', async ({ page }) => {
  await page.goto(board.url);
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox').first()).toBeFocused();
  await page.keyboard.type('work');
  await expect(searchResults(page)).toHaveCount(6);
  const remote = choice(page, 'Workplace', 'Remote').getByRole('checkbox');
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press('Tab');
    if (await remote.evaluate((box) => box === document.activeElement)) break;
  }
  await expect(remote).toBeFocused();
  await page.keyboard.press('Space');
  await expect(searchResults(page)).toHaveCount(3);
  await expect(remote).toBeFocused();
  await page.keyboard.press('/');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox').first()).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox').first()).not.toBeFocused();
});

test('on a phone the facets open with a button', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(board.url);
  const toggle = page.getByRole('button', { name: 'Filter and sort' });
  await expect(facet(page, 'Tags')).toBeHidden();
  await toggle.click();
  await choose(page, 'Tags', 'go');
  await expect(toggle).toHaveText('Filter and sort (1)');
  await page.keyboard.press('Escape');
  await expect(facet(page, 'Tags')).toBeHidden();
  await expect(toggle).toBeFocused();
  await expect(searchResults(page)).toHaveCount(3);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test(`axe finds nothing while filtering, ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${board.url}?tag=go&sort=pay`);
      await expect(searchResults(page)).toHaveCount(3);
      if (width === 360) await page.getByRole('button', { name: /Filter and sort/ }).click();
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    });
  }
}

test('nothing moves when the facets become choices', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as Shift).value);
    }).observe({ type: 'layout-shift', buffered: true });
    interface Shift {
      readonly value: number;
    }
  });
  await page.goto(board.url, { waitUntil: 'networkidle' });
  await expect(page.locator('posting-search[data-ready]')).toBeVisible();
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
});

test('hostile text stays text in facets, chips and results', async ({ page }) => {
  const watch = watchBrowser(page, board.url);
  await page.goto(
    `${board.url}?q=${encodeURIComponent(hostile)}&tag=${encodeURIComponent(hostile)}`,
  );
  await expect(page.getByRole('button', { name: `Remove ${hostile}` })).toBeVisible();
  expect(await page.locator('posting-search img').count()).toBe(0);
  await page.goto(board.url);
  await facet(page, 'Tags').getByRole('searchbox').fill('img');
  await expect(facet(page, 'Tags').getByRole('checkbox')).toHaveCount(1);
  await facet(page, 'Tags').getByRole('checkbox').click();
  await expect(searchResults(page)).toHaveText(['Buoy Painter']);
  expect(await page.locator('posting-search img').count()).toBe(0);
  expect(watch.errors).toEqual([]);
});

for (const { what, files } of [
  { what: 'the index is missing', files: '**/pagefind/**' },
  { what: 'the table of facets is missing', files: '**/pagefind/postings.json' },
]) {
  test(`when ${what}, a sentence says so and the list stays`, async ({ page }) => {
    await page.route(files, (route) => route.abort());
    await page.goto(board.url);
    await choose(page, 'Tags', 'go');
    await expect(status(page)).toContainText('Search could not be loaded');
    await expect(page.locator('[data-search-static]').getByText('Lamp Keeper')).toBeVisible();
    await choose(page, 'Companies', 'Slipway Guild');
    await expect(page.getByRole('button', { name: 'Remove Slipway Guild' })).toBeVisible();
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect(status(page)).toBeEmpty();
  });
}

test('without WebAssembly facets and words answer, and phrases say that they cannot', async ({
  page,
}) => {
  await page.route('**/pagefind/pagefind.js', async (route) => {
    const response = await route.fetch();
    const body = `Reflect.deleteProperty(globalThis, 'WebAssembly');\n${await response.text()}`;
    await route.fulfill({ response, body });
  });
  await page.goto(board.url);
  await choose(page, 'Tags', 'go');
  await expect(status(page)).toContainText('open postings match your choices');
  await page.goto(board.url);
  await search(page, 'lamp');
  await expect(searchResults(page)).toHaveText(['Lamp Keeper']);
  await search(page, '"lamp keeper"');
  await expect(status(page)).toContainText('Search could not be loaded');
  await expect(page.locator('[data-search-static]').getByText('Lamp Keeper')).toBeVisible();
  await search(page, 'lamp');
  await expect(searchResults(page)).toHaveText(['Lamp Keeper']);
});

test('a word loads its part of the index, and no text index', async ({ page }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(new URL(request.url()).pathname));
  await page.goto(board.url);
  await search(page, 'lamp');
  await expect(searchResults(page)).toHaveText(['Lamp Keeper']);
  const loaded = requested.filter((path) => path.includes('/pagefind/'));
  expect(loaded.filter((path) => /\.(?:js|pagefind|pf_meta|pf_index)$/.test(path))).toEqual([]);
  expect(loaded.filter((path) => path.endsWith('.bin'))).toHaveLength(1);
});

test('choosing facets loads neither the text index nor its code', async ({ page }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(new URL(request.url()).pathname));
  await page.goto(board.url);
  await choose(page, 'Tags', 'go');
  await expect(status(page)).toContainText('open postings match your choices');
  const loaded = requested.filter((path) => path.includes('/pagefind/'));
  expect(loaded.map((path) => path.replace(/details-\w+/, 'details-…')).sort()).toEqual([
    '/pagefind/details-…/0.json',
    '/pagefind/postings.json',
  ]);
});

test('matches are marked in titles too, and a phrase goes with words', async ({ page }) => {
  await page.goto(board.url);
  await search(page, '"lamp keeper" lamp');
  await expect(searchResults(page)).toHaveText(['Lamp Keeper']);
  await expect(searchResults(page).locator('mark')).toHaveText(['Lamp', 'Keeper']);
  await search(page, '"keeper lamp"');
  await expect(status(page)).toContainText('No open posting matches');
});

test('in forced colours a choice and a chip can be seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${board.url}?tag=go`);
  const chip = page.getByRole('button', { name: 'Remove go' });
  await expect(chip).toHaveCSS('border-top-width', '1px');
  await expect(choice(page, 'Tags', 'go').getByRole('checkbox')).toBeChecked();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the facets are links, and nothing asks for a script', async ({ page }) => {
    await page.goto(board.url);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await expect(page.getByLabel('Sort by')).toBeHidden();
    await expect(page.getByRole('button', { name: 'Filter and sort' })).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Pay', exact: true })).toBeHidden();
    await page.getByRole('link', { name: 'go', exact: true }).last().click();
    await expect(page).toHaveURL(`${board.url}tags/go/`);
  });
});

test('under a sub-path and in development, facets work too', async ({ page }) => {
  test.setTimeout(120_000);
  const server = await startDevServer(facetPostings(), { BASE_PATH: '/board/' });
  try {
    await page.goto(server.url);
    await choose(page, 'Tags', 'rust');
    await expect(searchResults(page)).toHaveCount(2, { timeout: 60_000 });
  } finally {
    await server.stop();
  }
});
