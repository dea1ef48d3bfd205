import { expect, test } from '@playwright/test';
import { load } from 'cheerio';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { startStaticServer } from '../../src/cli/static-server.ts';
import { type BuiltBoard, buildBoard } from './support/board.ts';
import { openPostings } from './support/published.ts';
import { markdownPosting, type PostingFiles } from './support/postings.ts';
import { search } from './support/search.ts';

const BUDGET_BYTES = 30_000;

const trades = ['Lamp Keeper', 'Chart Printer', 'Boat Wright', 'Fog Horn Tuner', 'Knot Surveyor'];
const towns = [
  'Bergen, Norway',
  'Gdańsk, Poland',
  'Cork, Ireland',
  'Porto, Portugal',
  'Lübeck, Germany',
];
const firms = [
  'Ninefold Lighthouses',
  'Ebb Press',
  'Marram & Daughters',
  'Low Sound',
  'Twelve Knots',
];

const paragraph =
  'You will spend most days with two colleagues and a very old logbook, and you will leave both in better order.';

/** Fifty postings with as many facts as a posting can have. */
function fiftyPostings(): PostingFiles {
  const files: Record<string, string> = {};
  for (let index = 0; index < 50; index += 1) {
    const trade = trades[index % 5]!;
    files[`posting-${index}.md`] = markdownPosting(
      {
        title: `${trade}, Station ${index + 1}`,
        company: firms[Math.floor(index / 5) % 5]!,
        location: towns[(index * 3) % 5]!,
        datePosted: `2026-10-${String((index % 28) + 1).padStart(2, '0')}`,
        salary: `€${40 + index},000 – €${55 + index},000 a year`,
        tags: `[tide-${index % 7}, lamp-${index % 11}, rope-${index % 13}]`,
        employmentType: 'full-time',
      },
      Array.from(
        { length: 12 },
        (_, line) => `## Part ${line + 1}\n\n${paragraph} (${index}, ${line})`,
      ).join('\n\n'),
    );
  }
  return files;
}

test('a listing and a posting page stay within the budget', async () => {
  const board = await buildBoard({ postings: fiftyPostings() });
  expect(board.exitCode, board.log).toBe(0);
  const { id } = openPostings(board)[0]!;
  for (const page of ['index.html', `jobs/${id}/index.html`]) {
    const bytes = transferredBytes(board, page);
    console.log(`${page}: ${bytes} bytes of HTML and CSS, compressed`);
    expect(bytes, page).toBeLessThanOrEqual(BUDGET_BYTES);
  }
});

/** Of code that a page loads by itself, compressed; no page needs it. */
const SCRIPT_BUDGET = 16_000;
/** Of all that a first search of fifty postings loads beyond the page; what grows with the board is little yet. */
const SEARCH_BUDGET = 30_000;

test('scripts and a first search stay within their budgets', async ({ page }) => {
  const { outDir } = await buildBoard({ postings: fiftyPostings() });
  const site = await startStaticServer({
    directory: outDir,
    basePath: '/',
    port: 0,
    host: '127.0.0.1',
  });
  try {
    const requested: string[] = [];
    page.on('request', (request) => requested.push(new URL(request.url()).pathname));
    await page.goto(site.url, { waitUntil: 'networkidle' });
    const scripts = bytesOf(outDir, requested, /\.js$/);
    requested.length = 0;
    await search(page, 'lamp');
    await expect(page.locator('[data-result=excerpt] mark').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    const searched = bytesOf(outDir, requested);
    console.log(
      `scripts of a listing: ${scripts} bytes, a first search: ${searched} bytes, compressed`,
    );
    expect(scripts).toBeGreaterThan(0);
    expect(scripts).toBeLessThanOrEqual(SCRIPT_BUDGET);
    expect(searched).toBeGreaterThan(1000);
    expect(searched).toBeLessThanOrEqual(SEARCH_BUDGET);
  } finally {
    await site.close();
  }
});

/** Bytes of the requested files that match, as a host sends them, compressed with gzip where that helps. */
function bytesOf(outDir: string, requested: readonly string[], which = /\.\w+$/): number {
  return [...new Set(requested)]
    .filter((file) => which.test(file))
    .map((file) => readFileSync(join(outDir, file)))
    .reduce((sum, file) => sum + Math.min(file.byteLength, gzipSync(file).byteLength), 0);
}

/** Bytes of a page and its style sheets as a host sends them, compressed with gzip. */
function transferredBytes(board: BuiltBoard, page: string): number {
  const html = readFileSync(join(board.outDir, page), 'utf8');
  const styleSheets = load(html)('link[rel="stylesheet"]')
    .toArray()
    .map((link) => readFileSync(join(board.outDir, link.attribs['href'] ?? '')));
  return [html, ...styleSheets].reduce((sum, file) => sum + gzipSync(file).byteLength, 0);
}
