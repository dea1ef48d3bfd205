import { expect, type Page, test } from '@playwright/test';
import { type BoardInput, buildBoard, type ServedBoard } from './support/board.ts';
import { watchBrowser } from './support/browser-watch.ts';
import { choice, choose, facet, hostile, status, today } from './support/facet-board.ts';
import { keepSearch } from './support/kept-search.ts';
import { type OneAddress, serveAtOneAddress } from './support/one-address.ts';
import { markdownPosting } from './support/postings.ts';
import { search, searchResults } from './support/search.ts';

/** `LARGE_BOARD=2000` uses a larger one; the counts below follow from the rules of its postings. */
const POSTINGS = Number(process.env['LARGE_BOARD'] ?? 240);
const numbers = Array.from({ length: POSTINGS }, (_, index) => index);
const written = (count: number): string => count.toLocaleString('en');

const isRemote = (index: number) => index % 3 === 0;
const isOnSite = (index: number) => index % 3 === 1;
const isGo = (index: number) => index % 4 === 0;
const isWool = (index: number) => index % 5 === 0;
/** The best paid of all, and the only one with these words. */
const LANTERN = 77;

const count = (has: (index: number) => boolean): number => numbers.filter(has).length;

const postings = Object.fromEntries(
  numbers.map((index) => {
    const tags = [
      ...(isGo(index) ? ['go'] : []),
      ...(isWool(index) ? ['wool'] : []),
      `pier-${index % 60}`,
      ...(index === LANTERN ? ['C++', hostile] : []),
    ];
    const facts = {
      title: index === LANTERN ? 'Kubernetes Wright' : `Harbour Hand ${index}`,
      company: `Slipway Guild ${index % 40}`,
      datePosted: new Date(today.getTime() - (index % 90) * 86_400_000).toISOString().slice(0, 10),
      workplace: isRemote(index) ? 'remote' : isOnSite(index) ? 'onsite' : 'hybrid',
      ...(isRemote(index) && { applicantLocations: index % 2 === 0 ? 'worldwide' : '[DE, AT]' }),
      tags: JSON.stringify(tags),
      ...(index % 2 === 1 && {
        salary: `${index === LANTERN ? 99_000 : 30_000 + index} EUR a year`,
      }),
    };
    const body =
      index === LANTERN
        ? 'You trim the narrow gauge lantern of the Ålesund pier. <b>gauge narrow</b>'
        : `You mend nets at pier ${index % 60}, and keep the harbour swept.`;
    return [`posting-${index}.md`, markdownPosting(facts, body)];
  }),
);

let site: OneAddress;
let board: Pick<ServedBoard, 'url'>;

const input: BoardInput = {
  postings,
  env: { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 20) / 1000) },
};

test.beforeAll(async () => {
  test.setTimeout(1_800_000);
  site = await serveAtOneAddress(input);
  board = { url: site.url };
});

test.afterAll(() => site.stop());

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(today);
});

const found = (postings: number): RegExp =>
  new RegExp(`^${written(postings)} open postings? match`);
const more = (page: Page) => page.getByRole('button', { name: 'Show more' });

test('text: beginnings, accents, phrases, signs, and marks where they are', async ({ page }) => {
  await page.goto(board.url);
  await search(page, 'harb');
  await expect(status(page)).toHaveText(found(POSTINGS - 1));
  await expect(searchResults(page).first().locator('mark')).toHaveText('Harbour');
  for (const text of ['narrow', 'lanter', 'alesund', '"narrow gauge lantern"', 'C++ lantern']) {
    await search(page, text);
    await expect(searchResults(page)).toHaveText(['Kubernetes Wright']);
  }
  await expect(page.locator('[data-search-results] mark').first()).toBeVisible();
  await search(page, '"lantern gauge"');
  await expect(status(page)).toContainText('No open posting');
});

test('a misspelt word is offered as the board writes it', async ({ page }) => {
  await page.goto(board.url);
  await search(page, 'kuberntes');
  await page.getByText('Did you mean').getByRole('button', { name: 'kubernetes' }).click();
  await expect(searchResults(page)).toHaveText(['Kubernetes Wright']);
});

test('facets: any of within, all of across, counts that follow, chips', async ({ page }) => {
  const watch = watchBrowser(page, board.url);
  await page.goto(board.url);
  await choose(page, 'Tags', 'go');
  await expect(status(page)).toHaveText(found(count(isGo)));
  const wool = count(isWool);
  await expect(choice(page, 'Tags', 'wool')).toContainText(written(wool));
  await choose(page, 'Tags', 'wool');
  const either = (index: number) => isGo(index) || isWool(index);
  await expect(status(page)).toHaveText(found(count(either)));
  await choose(page, 'Workplace', 'Remote');
  const remote = (index: number) => either(index) && isRemote(index);
  await expect(status(page)).toHaveText(found(count(remote)));
  const onSite = count((index) => either(index) && isOnSite(index));
  await expect(choice(page, 'Workplace', 'On site')).toContainText(written(onSite));
  await choose(page, 'Who may apply', 'Anyone, worldwide');
  const anywhere = count((index) => remote(index) && index % 2 === 0);
  await expect(status(page)).toHaveText(found(anywhere));
  await page.getByRole('button', { name: 'Remove go' }).click();
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(page.locator('[data-search-static]')).toBeVisible();
  await facet(page, 'Tags').getByRole('searchbox').fill('pier-33');
  await choose(page, 'Tags', 'pier-33');
  await expect(status(page)).toHaveText(found(count((index) => index % 60 === 33)));
  expect(watch.errors).toEqual([]);
  expect(watch.foreignRequests).toEqual([]);
});

test('sorting keeps every posting, and least pay leaves out what pays less', async ({ page }) => {
  await page.goto(`${board.url}?sort=pay`);
  await expect(searchResults(page).first()).toHaveText('Kubernetes Wright');
  await expect(status(page)).toHaveText(`${written(POSTINGS)} open postings.`);
  await page.goto(`${board.url}?pay-from=98000&currency=EUR&unit=year`);
  await expect(searchResults(page)).toHaveText(['Kubernetes Wright']);
});

test('a long answer is drawn in two frames, each posting once and in its order', async ({
  page,
}) => {
  await page.goto(`${board.url}?q=nets&sort=newest`);
  await expect(searchResults(page)).toHaveCount(20);
  const list = page.locator('[data-search-list]');
  await list.evaluate((element) => {
    const drawings: string[][] = [];
    const kept: number[] = [];
    const addresses = () => [...element.querySelectorAll('a')].map(({ href }) => href);
    new MutationObserver(() => {
      drawings.push(addresses());
      kept.push(element.querySelectorAll(':scope > [inert]').length);
    }).observe(element, { childList: true });
    Object.assign(window, { drawings, kept });
  });
  const addressesOf = () =>
    searchResults(page).evaluateAll((links) =>
      links.map((link) => (link as HTMLAnchorElement).href),
    );
  const before = await addressesOf();
  await page.getByRole('searchbox').first().fill('pier');
  await page.getByLabel('Sort by').selectOption('pay');
  await expect(searchResults(page).first()).toHaveText('Kubernetes Wright');
  await expect(list).not.toHaveAttribute('aria-busy');
  const after = await addressesOf();
  expect(new Set(after).size).toBe(20);
  const { drawings, kept } = await page.evaluate(() => {
    const seen = window as unknown as { drawings: string[][]; kept: number[] };
    return { drawings: seen.drawings, kept: seen.kept };
  });
  const [first, last] = drawings.slice(-2);
  expect(first).toEqual([...after.slice(0, 10), ...before.slice(10)]);
  expect(last).toEqual(after);
  expect(kept.slice(-2)).toEqual([10, 0]);
  await more(page).click();
  await expect(searchResults(page)).toHaveCount(40);
  expect((await addressesOf()).slice(0, 20)).toEqual(after);
});

test('results that cannot be fetched now are asked for again by the button', async ({ page }) => {
  const beneath = '**/pagefind/*/1.json';
  await page.route(beneath, (route) => route.abort());
  await page.goto(board.url);
  await page.getByLabel('Sort by').selectOption('newest');
  await search(page, 'nets');
  await expect(searchResults(page)).toHaveCount(10);
  await expect(page.locator('[data-search-list]')).not.toHaveAttribute('aria-busy');
  await expect(status(page)).toContainText(written(POSTINGS - 1));
  await page.unroute(beneath);
  await more(page).click();
  await expect(searchResults(page)).toHaveCount(30);
  await expect(searchResults(page).nth(10)).toBeFocused();
});

test('the address, the depth and the place come back', async ({ page }) => {
  await page.goto(board.url);
  await search(page, 'nets');
  await expect(searchResults(page)).toHaveCount(20);
  await more(page).click();
  await expect(searchResults(page)).toHaveCount(40);
  const title = await searchResults(page).nth(35).innerText();
  await searchResults(page).nth(35).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.goBack();
  await expect(searchResults(page)).toHaveCount(40);
  await expect(searchResults(page).nth(35)).toBeInViewport();
  await page.reload();
  await expect(searchResults(page)).toHaveCount(40);
  await choose(page, 'Workplace', 'Hybrid');
  await expect(page).toHaveURL(`${board.url}?q=nets&workplace=hybrid`);
  await page.goBack();
  await expect(page).toHaveURL(`${board.url}?q=nets`);
});

test('the keyboard alone finds, walks and opens', async ({ page }) => {
  await page.goto(board.url);
  await expect(page.locator('posting-search[data-ready]')).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('swept');
  await expect(status(page)).toHaveText(found(POSTINGS - 1));
  await expect(status(page)).toHaveAttribute('role', 'status');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(searchResults(page).nth(1)).toBeFocused();
  const title = await searchResults(page).nth(1).innerText();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('what is saved and hidden shows in results', async ({ page }) => {
  await page.goto(`${board.url}?q=lantern`);
  await page.getByRole('button', { name: 'Save: Kubernetes Wright' }).click();
  await page.goto(`${board.url}saved/`);
  await expect(page.locator('[data-shelf=saved] .row-title')).toHaveText(['Kubernetes Wright']);
  await page.goto(`${board.url}?q=lantern`);
  await page.getByRole('button', { name: 'Hide: Kubernetes Wright' }).click();
  await page.reload();
  await expect(page.getByText('1 hidden posting.')).toBeVisible();
  await expect(searchResults(page).filter({ visible: true })).toHaveCount(0);
});

test('hostile text stays text, and a missing index leaves the list', async ({ page }) => {
  const watch = watchBrowser(page, board.url);
  await page.goto(`${board.url}?q=lantern&tag=${encodeURIComponent(hostile)}`);
  await expect(page.locator('img[src=x]')).toHaveCount(0);
  expect(watch.errors).toEqual([]);
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(board.url);
  await search(page, 'nets');
  await expect(status(page)).toContainText('Search could not be loaded');
  await expect(page.locator('[data-search-static] .row-title').first()).toBeVisible();
});

test.describe('without a connection', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a search that was used goes on', async ({ page, context }) => {
    await page.goto(board.url);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.goto(board.url);
    await search(page, 'lantern');
    await expect(searchResults(page)).toHaveText(['Kubernetes Wright']);
    await keepSearch(page, await buildBoard(input));
    await context.setOffline(true);
    await search(page, 'nets');
    await expect(searchResults(page)).toHaveCount(20);
  });
});
