import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { type BoardInput, type ServedBoard, serveBoard } from './support/board.ts';
import { watchBrowser } from './support/browser-watch.ts';
import { serveAtOneAddress } from './support/one-address.ts';
import { markdownPosting } from './support/postings.ts';
import { search } from './support/search.ts';

const names = ['Lamp Keeper', 'Boat Wright', 'Knot Surveyor', 'Rope Maker', 'Sail Cutter'];

const files = Object.fromEntries([
  ...names.map((title, index) => [
    `${idOf(title)}.md`,
    markdownPosting(
      {
        title,
        datePosted: `2026-11-1${9 - index}`,
        validThrough: '2026-12-31',
        salary: '50000 EUR a year',
      },
      `You work as a ${title} at the harbour.`,
    ),
  ]),
  [
    'harbour-master.md',
    markdownPosting({ title: 'Harbour Master', featured: 'true' }, 'You run the harbour.'),
  ],
]) as Record<string, string>;

const onDay = (day: number) => ({ SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, day) / 1000) });
const input: BoardInput = { postings: files, base: '/board/', env: onDay(20) };
/** A day later: one is new, one closed, one gone, one pays better. */
const later: BoardInput = {
  ...input,
  env: onDay(21),
  postings: {
    ...Object.fromEntries(Object.entries(files).filter(([name]) => name !== 'sail-cutter.md')),
    'tide-reader.md': markdownPosting({ title: 'Tide Reader', datePosted: '2026-11-20' }),
    'rope-maker.md': `${files['rope-maker.md']}`.replace('salary:', 'closed: true\nsalary:'),
    'knot-surveyor.md': `${files['knot-surveyor.md']}`.replace('50000', '60000'),
  },
};
let board: ServedBoard;

test.beforeAll(async () => {
  board = await serveBoard(input);
});

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-20T12:00:00Z'));
});

function idOf(title: string): string {
  return title.toLowerCase().replaceAll(' ', '-');
}

const row = (page: Page, title: string): Locator =>
  page
    .locator('.row:visible, .featured:visible')
    .filter({ has: page.getByRole('link', { name: title, exact: true }) });

const press = (page: Page, button: string, title: string): Promise<void> =>
  page
    .getByRole('button', { name: `${button}: ${title}`, exact: true })
    .first()
    .click();

const kept = (page: Page, shelf: string): Locator =>
  page.locator(`[data-shelf=${shelf}] .row-title`);

test('a posting is saved from a list, a card, a result and its own page', async ({ page }) => {
  const watch = watchBrowser(page, board.url);
  await page.goto(board.url);
  await press(page, 'Save', 'Harbour Master');
  await press(page, 'Save', 'Lamp Keeper');
  await expect(row(page, 'Lamp Keeper').getByRole('button', { name: /^Save/ })).toHaveText('Saved');
  await search(page, 'knot');
  await page.locator('[data-search-results]').getByRole('button', { name: 'Save: Knot' }).click();
  await page.goto(`${board.url}jobs/boat-wright/`);
  await press(page, 'Save', 'Boat Wright');
  const link = page.getByRole('navigation', { name: 'Board' }).getByRole('link', { name: /Saved/ });
  await expect(link).toHaveText('Saved 4');
  await link.click();
  await expect(kept(page, 'saved')).toHaveText([
    'Boat Wright',
    'Knot Surveyor',
    'Lamp Keeper',
    'Harbour Master',
  ]);
  await expect(row(page, 'Knot Surveyor')).toContainText('Ninefold Lighthouses');
  await expect(row(page, 'Knot Surveyor')).toContainText('Bergen, Norway');
  await expect(row(page, 'Knot Surveyor')).toContainText('€50,000 a year');
  await expect(row(page, 'Knot Surveyor')).toContainText('Closes on 31 Dec 2026');
  await press(page, 'Remove', 'Knot Surveyor');
  await expect(kept(page, 'saved')).toHaveCount(3);
  await expect(page.getByRole('button', { name: 'Remove: Lamp Keeper' })).toBeFocused();
  await expect(link).toHaveText('Saved 3');
  await row(page, 'Lamp Keeper').getByRole('link').click();
  await expect(page).toHaveURL(`${board.url}jobs/lamp-keeper/`);
  await page.getByRole('button', { name: 'Saved: Lamp Keeper' }).click();
  await expect(link).toHaveText('Saved 2');
  expect(watch.errors).toEqual([]);
  expect(watch.foreignRequests).toEqual([]);
});

test('a hidden posting leaves lists and results, and comes back', async ({ page }) => {
  await page.goto(board.url);
  const hide = page.getByRole('button', { name: 'Hide: Boat Wright' });
  await hide.focus();
  await hide.press('Enter');
  await expect(row(page, 'Boat Wright')).toHaveCount(0);
  const undo = page.getByRole('button', { name: 'Undo: Boat Wright is hidden' });
  await expect(undo).toBeFocused();
  await undo.press('Enter');
  await expect(row(page, 'Boat Wright').getByRole('link').first()).toBeFocused();

  await press(page, 'Hide', 'Boat Wright');
  await press(page, 'Hide', 'Lamp Keeper');
  await page.reload();
  await expect(row(page, 'Boat Wright')).toHaveCount(0);
  await expect(page.getByText('2 hidden postings.')).toBeVisible();
  await expect(page.getByText('17 Nov')).toBeVisible();
  await expect(page.getByText('18 Nov')).toBeHidden();
  await page.getByRole('button', { name: 'Show them' }).click();
  await expect(row(page, 'Boat Wright')).toContainText('Hidden');
  await page.getByRole('button', { name: 'Leave them out' }).click();

  await search(page, 'harbour');
  const results = page.locator('[data-search-results]');
  await expect(results.locator('.row')).toHaveCount(6);
  await expect(results.locator('.row:visible')).toHaveCount(4);
  await expect(results.getByText('2 hidden postings.')).toBeVisible();
  await results.getByRole('button', { name: 'Show them' }).click();
  await expect(results.locator('.row:visible')).toHaveCount(6);

  await page.goto(`${board.url}saved/`);
  await expect(kept(page, 'hidden')).toHaveText(['Lamp Keeper', 'Boat Wright']);
  await press(page, 'Unhide', 'Lamp Keeper');
  await press(page, 'Unhide', 'Boat Wright');
  await expect(page.getByRole('heading', { name: 'Hidden' })).toBeFocused();
  await page.goto(board.url);
  await expect(row(page, 'Boat Wright')).toBeVisible();
  await expect(page.getByText(/hidden posting/)).toHaveCount(0);
});

test('what was opened is marked as seen, what came since the last visit as new', async ({
  page,
}) => {
  const site = await serveAtOneAddress(input);
  await page.goto(site.url);
  await expect(page.getByRole('button', { name: /^Save/ }).first()).toBeVisible();
  await expect(page.locator('.row-mark')).toHaveCount(0);
  await row(page, 'Rope Maker').getByRole('link').first().click();
  await expect(page).toHaveURL(/rope-maker/);
  await page.goBack();
  await expect(page.locator('.row-mark')).toHaveText(['Seen']);
  await expect(row(page, 'Rope Maker')).toContainText('Seen');

  await site.publish(later);
  await page.clock.setFixedTime(new Date('2026-11-21T12:00:00Z'));
  await page.goto(site.url);
  await expect(row(page, 'Tide Reader')).toContainText('New');
  await page.reload();
  await expect(page.locator('.row-mark-new')).toHaveCount(1);
  await page.clock.setFixedTime(new Date('2026-11-21T18:00:00Z'));
  await page.reload();
  await expect(page.getByRole('button', { name: /^Save/ }).first()).toBeVisible();
  await expect(page.locator('.row-mark-new')).toHaveCount(0);
  await site.stop();
});

test('saved postings that changed, closed or vanished say so', async ({ page }) => {
  const site = await serveAtOneAddress(input);
  await page.goto(site.url);
  for (const title of ['Knot Surveyor', 'Rope Maker', 'Sail Cutter'])
    await press(page, 'Save', title);
  await site.publish(later);
  await page.goto(`${site.url}saved/`);
  await expect(row(page, 'Knot Surveyor')).toContainText('€60,000');
  await expect(row(page, 'Rope Maker')).toContainText('Closed');
  await expect(row(page, 'Sail Cutter')).toContainText('No longer on the board');
  await page.route('**/jobs.json', (route) => route.abort());
  await page.reload();
  await expect(page.getByText('The board could not be asked')).toBeVisible();
  await expect(row(page, 'Knot Surveyor')).toContainText('€60,000');
  await site.stop();
});

test('another tab follows', async ({ page, context }) => {
  await page.goto(board.url);
  const other = await context.newPage();
  await other.goto(`${board.url}saved/`);
  await press(page, 'Save', 'Sail Cutter');
  await expect(kept(other, 'saved')).toHaveText(['Sail Cutter']);
  await press(other, 'Remove', 'Sail Cutter');
  await expect(row(page, 'Sail Cutter').getByRole('button', { name: /^Save/ })).toHaveText('Save');
});

test('everything can be exported, forgotten and imported', async ({ page }) => {
  await page.goto(board.url);
  await press(page, 'Save', 'Sail Cutter');
  await press(page, 'Hide', 'Rope Maker');
  await page.goto(`${board.url}saved/`);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export as a file' }).click();
  const text = readFileSync(await (await download).path(), 'utf8');

  await page.getByRole('button', { name: 'Forget everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Keep it' }).click();
  await expect(kept(page, 'saved')).toHaveCount(1);
  await page.getByRole('button', { name: 'Forget everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Forget everything' }).click();
  await expect(page.getByText('Nothing is kept any more.')).toBeVisible();
  await expect(kept(page, 'saved')).toHaveCount(0);

  const chooser = page.getByLabel('Import a file');
  const file = (content: string) => ({
    name: 'saved.json',
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });
  await chooser.setInputFiles(file('<b>no</b>'));
  await expect(page.getByText('This file is no export')).toBeVisible();
  const { saved, ...rest } = JSON.parse(text) as { saved: unknown[] };
  const hostile = { id: 'x', title: '<img src=x onerror=alert(1)>' };
  await chooser.setInputFiles(file(JSON.stringify({ ...rest, saved: [...saved, 7, hostile] })));
  await expect(page.getByText('Taken: 2 saved, 1 hidden. Refused')).toBeVisible();
  await expect(kept(page, 'saved')).toHaveText(['Sail Cutter', hostile.title]);
  await expect(kept(page, 'hidden')).toHaveText(['Rope Maker']);
});

for (const { what, script } of [
  {
    what: 'full',
    script: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  },
  {
    what: 'forbidden',
    script: () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    },
  },
]) {
  test(`when storage is ${what}, a sentence says that nothing is kept`, async ({ page }) => {
    const watch = watchBrowser(page, board.url);
    await page.addInitScript(script);
    await page.goto(board.url);
    await press(page, 'Save', 'Lamp Keeper');
    await expect(page.getByRole('alert')).toContainText('This could not be kept');
    await expect(row(page, 'Lamp Keeper').getByRole('button', { name: /^Save/ })).toHaveText(
      'Save',
    );
    await page.goto(`${board.url}saved/`);
    await expect(page.getByText('Nothing is saved yet.')).toBeVisible();
    expect(watch.errors).toEqual([]);
  });
}

test('broken content in the storage is passed over', async ({ page }) => {
  const watch = watchBrowser(page, board.url);
  await page.addInitScript(() => localStorage.setItem('yours:1:/board/', '{"saved":[{]'));
  await page.goto(board.url);
  await expect(page.getByRole('button', { name: 'Save: Lamp Keeper' })).toBeVisible();
  expect(watch.errors).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`axe finds nothing with postings kept, ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${board.url}jobs/rope-maker/`);
      await press(page, 'Save', 'Rope Maker');
      await page.goto(board.url);
      await press(page, 'Hide', 'Boat Wright');
      await press(page, 'Save', 'Harbour Master');
      for (const path of ['', 'saved/']) {
        if (path !== '') await page.goto(board.url + path);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        const found = violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
        expect(found, `axe on /${path}`).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `/${path}`).toBe(0);
      }
    });
  }
}

test('nothing moves when the buttons come', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: unknown[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
  for (const path of ['', 'jobs/rope-maker/', 'tags/']) {
    await page.goto(board.url + path, { waitUntil: 'networkidle' });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    const shifts = await page.evaluate(() => (window as unknown as { shifts: unknown[] }).shifts);
    expect(shifts, `/${path}`).toEqual([]);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there are no dead buttons, and the page of saved postings says what it needs', async ({
    page,
  }) => {
    await page.goto(board.url);
    await expect(page.getByRole('button', { name: /^(Save|Hide)/ })).toHaveCount(0);
    await page.getByRole('link', { name: 'Saved', exact: true }).click();
    const sentence = page.locator('saved-postings > noscript > p');
    await expect(sentence).toBeVisible();
    await expect(sentence).toContainText('This page needs JavaScript');
    await expect(page.getByRole('heading', { level: 2, name: 'Saved' })).toBeHidden();
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
  });
});
