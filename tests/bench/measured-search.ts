import { chromium, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { startStaticServer } from '../../src/cli/static-server.ts';
import { browserArguments, findOrInstallBrowser } from '../setup/browser.ts';
import { drawOne, type Random } from './random.ts';
import { longestProcessorTime, TASKS } from './trace.ts';

/** What search costs its user. Times are in milliseconds, sizes in bytes as a host sends them. */
export interface SearchCost {
  /** All that a first search for a word loads beyond the page, and the files it is in. */
  readonly firstBytes: number;
  readonly firstFiles: number;
  readonly firstTime: number;
  /** From the keystroke, on a page at rest, to the painted answer; text index loaded. */
  readonly queries: Spread;
  /** The same for choosing a facet, with a text and without, when all that it shows is loaded. */
  readonly facetsWithText: Spread;
  readonly facetsAlone: Spread;
  /** The longest time during which the page could not answer; 0 below 50. */
  readonly longestTask: number;
  /** The most processor time of such a time, which other programs do not lengthen. */
  readonly longestTaskProcessor: number;
}

export interface Spread {
  readonly median: number;
  readonly percentile95: number;
}

const QUERIES = 50;
const FACET_CHANGES = 50;
/** Milliseconds after which an answer is taken never to come. */
const PATIENCE = 60_000;
/** Sent compressed by every usual host; the rest is compressed already. */
const COMPRESSED_ON_THE_WAY = /\.(?:html|css|js|json|svg)$/;

/** Uses the search of a built board as its visitors do, in a desktop-sized window. */
export async function measureSearch(outDir: string, random: Random): Promise<SearchCost> {
  const options = { directory: outDir, basePath: '/', port: 0, host: '127.0.0.1' };
  const server = await startStaticServer(options);
  const executablePath = await findOrInstallBrowser();
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(server.url, { waitUntil: 'networkidle' });
    const requested = new Set<string>();
    page.on('request', (request) => requested.add(new URL(request.url()).pathname));
    await page.evaluate(watch, PATIENCE);
    await browser.startTracing(page, { categories: [TASKS] });
    const [first = '', ...queries] = drawQueries(outDir, random);
    const firstTime = await page.evaluate(type, first);
    const loaded = [...requested];
    // Only the second answer to a query comes from what is loaded already.
    for (const query of queries) await page.evaluate(type, query);
    const times: number[] = [];
    for (const query of queries) times.push(await page.evaluate(type, query));
    const facetsWithText = await chooseFacetsTwice(page, random);
    await page.evaluate(type, '');
    const facetsAlone = await chooseFacetsTwice(page, random);
    return {
      firstBytes: loaded.reduce((sum, path) => sum + transferred(join(outDir, path)), 0),
      firstFiles: loaded.length,
      firstTime,
      queries: spread(times),
      facetsWithText: spread(facetsWithText),
      facetsAlone: spread(facetsAlone),
      longestTask: await page.evaluate(() => window.longestTask),
      longestTaskProcessor: longestProcessorTime(await browser.stopTracing()),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

declare global {
  interface Window {
    longestTask: number;
    /** Milliseconds from an action on the page at rest to the paint of the answer; fails when none comes. */
    answered(action: string, act: () => void): Promise<number>;
  }
}

/** In the page: keeps the longest task, and tells when an answer stands on the screen. */
function watch(patience: number): void {
  window.longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      window.longestTask = Math.max(window.longestTask, duration);
    }
  }).observe({ type: 'longtask' });
  const search = document.querySelector('posting-search');
  /** Until all of the last answer is drawn, also beneath the window's edge: nobody types in between. */
  const rest = async (): Promise<void> => {
    do await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    while (search?.querySelector('[aria-busy]'));
  };
  window.answered = async (action, act) => {
    await rest();
    return new Promise((resolve, reject) => {
      const begun = performance.now();
      const status = search?.querySelector('[data-search-status]');
      const tooLong = setTimeout(() => {
        seen.disconnect();
        reject(new Error(`No answer to: ${action}. Before it: "${status?.textContent ?? ''}".`));
      }, patience);
      const seen = new MutationObserver(() => {
        // Emptied at once where nothing is searched any more; that all are shown is told in the end.
        if (status?.textContent === '') return;
        seen.disconnect();
        clearTimeout(tooLong);
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)));
      });
      // The answer's sentence is written last, after the list and the counts.
      if (status) seen.observe(status, { childList: true, characterData: true, subtree: true });
      act();
    });
  };
}

/** In the page: replaces the text of the field. */
function type(text: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('posting-search input[type=search]');
  if (field === null) throw new Error('The page has no search.');
  return window.answered(`typing "${text}"`, () => {
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

/** The times of the second turn, which like that of the queries needs nothing that is not loaded. */
async function chooseFacetsTwice(page: Page, random: Random): Promise<number[]> {
  const draws = Array.from({ length: FACET_CHANGES }, random);
  await chooseFacets(page, draws);
  return chooseFacets(page, draws);
}

/** Chooses and takes back values of the facets, and measures each step; ends with none chosen. */
async function chooseFacets(page: Page, draws: readonly number[]): Promise<number[]> {
  const times: number[] = [];
  const clearAll = page.getByRole('button', { name: 'Clear all' });
  // The counts that come with the answer replace boxes: one chosen before would be gone when it is clicked.
  const clear = () =>
    clearAll.evaluate((button: HTMLElement) => window.answered('clearing', () => button.click()));
  for (const [change, draw] of draws.entries()) {
    const boxes = page.locator('[data-facet] input[type=checkbox]:visible');
    const place = Math.floor(draw * (await boxes.count()));
    const click = (box: SVGElement | HTMLElement) =>
      window.answered(`choosing "${box.closest('li')?.textContent ?? ''}"`, () =>
        box.dispatchEvent(new MouseEvent('click', { bubbles: true })),
      );
    times.push(await boxes.nth(place).evaluate(click));
    if (change % 3 === 2) await clear();
  }
  if (await clearAll.isVisible()) await clear();
  return times;
}

/** Words and pairs of words of the titles and tags, and their beginnings: some frequent, some rare. */
function drawQueries(outDir: string, random: Random): readonly string[] {
  const { postings } = JSON.parse(readFileSync(join(outDir, 'jobs.json'), 'utf8')) as {
    postings: readonly { title: string; tags: readonly string[] }[];
  };
  const queries = new Set<string>();
  for (let draws = 0; queries.size < QUERIES && draws < 100 * QUERIES; draws += 1) {
    const { title, tags } = drawOne(random, postings);
    const word = drawOne(random, [...title.split(' '), ...tags]).toLowerCase();
    const kind = draws % 3;
    if (kind === 0) queries.add(word);
    if (kind === 1) queries.add(word.slice(0, 3));
    if (kind === 2) queries.add(`${word} ${drawOne(random, tags.length > 0 ? tags : [word])}`);
  }
  return [...queries];
}

function transferred(file: string): number {
  const content = readFileSync(file);
  return COMPRESSED_ON_THE_WAY.test(file) ? gzipSync(content).byteLength : content.byteLength;
}

function spread(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
  return { median: at(0.5), percentile95: at(0.95) };
}
