import { expect, type Page, test } from '@playwright/test';
import { load } from 'cheerio';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ServedBoard, serveBoard } from './support/board.ts';
import { builtFiles, pagePath } from './support/built-files.ts';
import { openPostings } from './support/published.ts';
import { search, searchResults } from './support/search.ts';

const attacks = [
  '<script>window.attacked = 1</script>',
  '<img src="missing.png" onerror="window.attacked = 1">',
  '<svg onload="window.attacked = 1"><script>window.attacked = 1</script></svg>',
  '<a href="javascript:window.attacked = 1">press</a>',
  '<a href=" jav&#x09;ascript:window.attacked = 1">press</a>',
  '<a href="data:text/html,<script>opener.attacked = 1</script>">press</a>',
  '<iframe srcdoc="<script>parent.attacked = 1</script>"></iframe>',
  '<form action="javascript:window.attacked = 1"><button>press</button></form>',
  '<details open ontoggle="window.attacked = 1">more</details>',
  '<math><mtext><table><mglyph><style><img src=x onerror="window.attacked = 1"></style></mglyph></table></mtext></math>',
  '<style>@import "https://attacker.example/style.css";</style>',
  '<meta http-equiv="refresh" content="0;url=https://attacker.example/">',
  '<base href="https://attacker.example/">',
].join('\n\n');

const title =
  'Keeper <img src=x onerror="window.attacked=1"> & </script><script>window.attacked=1</script>';
const company = 'Ninefold "><script>window.attacked = 1</script>';
const prose =
  'We are hiring: you keep the lamp lit and write down the weather every evening at nine.';

const facts = `title: ${JSON.stringify(title)}
company: ${JSON.stringify(company)}
datePosted: 2026-11-02
tags: ['<b onmouseover=alert(1)>lamps', "x' onclick='alert(1)"]
location: '<script>window.attacked = 1</script>, Norway'
applyUrl: https://ninefold.example/apply?"onclick="alert(1)`;

const postings = {
  'markdown.md': `---\n${facts}\n---\n\n${prose}\n\n${attacks}\n\n[press](javascript:window.attacked=1)\n\n![x](x"onerror="window.attacked=1)\n`,
  'text.txt': `---\n${facts.replace('Keeper', 'Watcher')}\n---\n\nThe lamp\n\n${prose}\n\n${attacks}\n`,
  'page.html': `<!doctype html><html><head><title>Tuner</title>
<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: title.replace('Keeper', 'Tuner').replaceAll('</script>', '<\\/script>'),
    description: `<p>${prose}</p>${attacks}`,
    datePosted: '2026-11-02',
    hiringOrganization: {
      '@type': 'Organization',
      name: 'Ninefold',
      sameAs: 'javascript:alert(1)',
    },
  }).replaceAll('</', '<\\/')}</script></head>
<body><main><h1>Tuner</h1><p>${prose}</p>${attacks}</main></body></html>`,
};

test.use({ bypassCSP: true });

let board: ServedBoard;

test.beforeAll(async () => {
  board = await serveBoard({ postings });
});

test('postings of all three formats are published', () => {
  expect(new Set(openPostings(board).map(({ source }) => source.format))).toEqual(
    new Set(['markdown', 'text', 'html']),
  );
});

test('no page runs what a posting brings, even without the security policy', async ({ page }) => {
  page.on('dialog', (dialog) => {
    throw new Error(`A dialog opened: ${dialog.message()}`);
  });
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(board.url)) foreign.push(request.url());
  });
  for (const file of builtFiles(board, '.html')) {
    await page.goto(board.url + pagePath(file));
    expect(await attacked(page), file).toBe(false);
    expect(page.url().startsWith(board.url)).toBe(true);
  }
  expect(foreign).toEqual([]);
});

test('no search result runs what a posting brings', async ({ page }) => {
  await page.goto(board.url);
  await search(page, 'Keeper');
  await expect(searchResults(page).first()).toContainText('Keeper <img');
  expect(await attacked(page)).toBe(false);
});

test('what is published holds nothing that could run', () => {
  for (const file of builtFiles(board, '.html')) {
    const $ = load(readFileSync(join(board.outDir, file), 'utf8'));
    const suspicious: string[] = [];
    for (const element of $('*')) {
      if (!('attribs' in element)) continue;
      for (const [name, value] of Object.entries(element.attribs)) {
        // A browser ignores control characters and white space in a protocol.
        const plain = value.replace(/[\u0000-\u0020]/g, '').toLowerCase();
        if (/^on/i.test(name) || /^(javascript|vbscript|data:text\/html)/.test(plain)) {
          suspicious.push(`${element.tagName} ${name}="${value}"`);
        }
      }
    }
    expect(suspicious, file).toEqual([]);
    expect($('main iframe, main object, main embed, base').length, file).toBe(0);
    expect($('meta[http-equiv="refresh"]').length, file).toBe(0);
  }
});

function attacked(page: Page): Promise<boolean> {
  return page.evaluate(() => 'attacked' in window);
}
