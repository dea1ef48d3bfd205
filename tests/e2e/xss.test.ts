import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { load } from 'cheerio';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ServedBoard, serveBoard } from './support/board.ts';
import { builtFiles, pagePath } from './support/built-files.ts';
import { openPostings } from './support/published.ts';
import { search, searchResults } from './support/search.ts';
import { hostilePostings, naughtyStrings } from './support/xss-postings.ts';
import { xssVectors } from './support/xss-vectors.ts';

const postings = hostilePostings();
const QUERIES = ['Keeper', 'script', 'onerror', 'javascript', 'Tuner svg', 'Ninefold'];
const TABS = 3;

let board: ServedBoard;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  board = await serveBoard({ postings, env: { INVALID_POSTINGS: 'skip' } });
});

test('the vectors are published, in all three formats', () => {
  const published = openPostings(board);
  expect(new Set(published.map(({ source }) => source.format))).toEqual(
    new Set(['markdown', 'text', 'html']),
  );
  for (const extension of ['md', 'txt', 'html']) {
    const count = published.filter(({ source }) =>
      new RegExp(`/vector-\\d+\\.${extension}$`).test(source.file),
    ).length;
    // A few vectors leave a file that is no posting any more.
    expect(count, extension).toBeGreaterThan(xssVectors.length * 0.9);
  }
});

for (const policy of [true, false]) {
  test.describe(policy ? 'under the security policy' : 'without the security policy', () => {
    test.use({ bypassCSP: !policy });

    test('no page runs or loads what a posting brings', async ({ context }) => {
      test.setTimeout(600_000);
      const watch = await watchContext(context);
      const files = builtFiles(board, '.html');
      await Promise.all(
        Array.from({ length: TABS }, async (_, tab) => {
          const page = await context.newPage();
          for (let index = tab; index < files.length; index += TABS) {
            const address = board.url + pagePath(files[index] ?? '');
            await page.goto(address);
            expect(page.url()).toBe(new URL(address).href);
            expect(await incidents(page), address).toEqual([]);
          }
          await page.close();
        }),
      );
      expect(watch).toEqual([]);
    });

    test('no search result does', async ({ context }) => {
      const watch = await watchContext(context);
      const page = await context.newPage();
      await page.goto(board.url);
      for (const query of QUERIES) {
        await search(page, query);
        await expect(searchResults(page).first()).toBeVisible();
        expect(await incidents(page), query).toEqual([]);
      }
      expect(watch).toEqual([]);
    });
  });
}

test('what is published holds nothing that could run', () => {
  for (const file of builtFiles(board, '.html')) {
    const $ = load(readFileSync(join(board.outDir, file), 'utf8'));
    const suspicious: string[] = [];
    for (const element of $('*')) {
      if (!('attribs' in element)) continue;
      for (const [name, value] of Object.entries(element.attribs)) {
        // A browser ignores control characters and white space in a scheme.
        const plain = value.replace(/[\u0000-\u0020]/g, '').toLowerCase();
        if (/^(?:on|style$|srcdoc$|formaction$|ping$)/i.test(name)) {
          suspicious.push(`${element.tagName} ${name}="${value}"`);
        }
        if (name === 'href' && /^[a-z][a-z0-9+.-]*:/.test(plain)) {
          if (!/^(?:https?|mailto|tel):/.test(plain)) suspicious.push(`${name}="${value}"`);
        }
      }
    }
    expect(suspicious, file).toEqual([]);
    expect(
      $('.prose :is(script, style, img, svg, math, form, input, button, link, meta)').length,
      file,
    ).toBe(0);
    expect($('body base, iframe, object, embed, frameset, portal').length, file).toBe(0);
    expect($('meta[http-equiv="refresh"]').length, file).toBe(0);
    expect($('meta[http-equiv="content-security-policy" i]').length, file).toBeLessThanOrEqual(1);
  }
});

test('the list of naughty strings is there', () => {
  test.skip(naughtyStrings().length === 0, 'The list is not on this machine.');
  const published = openPostings(board).filter(({ source }) => source.file.includes('/naughty-'));
  expect(published.length).toBeGreaterThan(naughtyStrings().length * 2.5);
});

/** Everything that would show that a script ran, or that the policy had to stop one. */
async function watchContext(context: BrowserContext): Promise<string[]> {
  const seen: string[] = [];
  const { origin } = new URL(board.url);
  await context.addInitScript(() => {
    const found: string[] = [];
    Object.defineProperty(window, 'incidents', { value: found });
    for (const name of ['alert', 'confirm', 'prompt'] as const) {
      window[name] = () => {
        found.push(`${name} was called`);
        return undefined as never;
      };
    }
    document.addEventListener('securitypolicyviolation', (event) => {
      found.push(`the policy stopped ${event.violatedDirective}: ${event.blockedURI}`);
    });
  });
  context.on('dialog', (dialog) => {
    seen.push(`dialog on ${dialog.page()?.url() ?? ''}: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== 'data:') seen.push(`request: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) seen.push(`${response.status()}: ${response.url()}`);
  });
  context.on('console', (message) => {
    if (/content security policy/i.test(message.text())) seen.push(message.text());
  });
  context.on('page', (page) => {
    page.on('pageerror', (error) => seen.push(`${page.url()}: ${error.message}`));
  });
  return seen;
}

function incidents(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window as unknown as { incidents: string[] }).incidents);
}
