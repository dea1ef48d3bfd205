import { expect, test } from '@playwright/test';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startStaticServer } from '../../src/cli/static-server.ts';
import { buildSearchIndex } from '../../src/search/build-index.ts';
import { builtPostings } from '../../src/search/built-postings.ts';
import { buildBoard } from './support/board.ts';
import { facetBoard, status } from './support/facet-board.ts';
import { search, searchResults } from './support/search.ts';

test('a text index in parts answers as one', async ({ page }, testInfo) => {
  const directory = testInfo.outputPath('site');
  cpSync((await buildBoard(facetBoard)).outDir, directory, { recursive: true });
  const folder = join(directory, 'pagefind');
  rmSync(folder, { recursive: true });
  const postings = await builtPostings(directory, '/');
  async function* pages() {
    for (const { path } of postings) {
      await Promise.resolve();
      yield { path, html: readFileSync(join(directory, path, 'index.html'), 'utf8') };
    }
  }
  const options = { language: 'en', folder, pagesPerPart: 3 };
  expect(await buildSearchIndex(pages(), () => Promise.resolve(postings), options)).toBe(12);

  const site = await startStaticServer({ directory, basePath: '/', port: 0, host: '127.0.0.1' });
  try {
    const requested = new Set<string>();
    page.on('request', (request) => requested.add(new URL(request.url()).pathname));
    await page.goto(site.url);
    // Words of the first posting and of the last, with their excerpts.
    await search(page, 'you');
    await expect(searchResults(page)).toHaveCount(12);
    await expect(page.locator('[data-result=excerpt] mark')).toHaveCount(12);
    expect(requested).not.toContain('/pagefind/pagefind.js');
    await search(page, '"you help at"');
    await expect(status(page)).toContainText('6 open postings match');
    await search(page, '"lamp keeper"');
    await expect(searchResults(page)).toHaveText(['Lamp Keeper']);
    await search(page, '"at pier 0"');
    await expect(searchResults(page)).toHaveText(['Harbour Hand 0']);
    for (const part of ['', '2/', '3/', '4/']) {
      expect(requested).toContain(`/pagefind/${part}pagefind.js`);
    }
  } finally {
    await site.close();
  }
});
