import { expect, test } from '@playwright/test';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startStaticServer } from '../../src/cli/static-server.ts';
import { buildSearchIndex } from '../../src/search/build-index.ts';
import { builtPostings } from '../../src/search/built-postings.ts';
import { type TextIndexPart, textIndexParts } from '../../src/search/text-index-parts.ts';
import { buildBoard } from './support/board.ts';
import { facetBoard, status } from './support/facet-board.ts';
import { search, searchResults } from './support/search.ts';

test('a text index in parts answers as one', async ({ page }, testInfo) => {
  const directory = testInfo.outputPath('site');
  cpSync((await buildBoard(facetBoard)).outDir, directory, { recursive: true });
  const folder = join(directory, 'pagefind');
  rmSync(folder, { recursive: true });
  const postings = await builtPostings(directory, '/');
  const parts = textIndexParts(
    postings.map(({ path }) => path),
    4,
  );
  expect(parts.length).toBeGreaterThan(2);
  async function* pagesOf({ paths }: TextIndexPart) {
    for (const path of paths) {
      await Promise.resolve();
      yield { path, html: readFileSync(join(directory, path, 'index.html'), 'utf8') };
    }
  }
  const options = { language: 'en', folder };
  await buildSearchIndex(parts, pagesOf, () => Promise.resolve(postings), options);

  const site = await startStaticServer({ directory, basePath: '/', port: 0, host: '127.0.0.1' });
  try {
    const requested = new Set<string>();
    page.on('request', (request) => requested.add(new URL(request.url()).pathname));
    const programs = () => [...requested].filter((file) => /pagefind\.js|wasm/.test(file)).sort();
    await page.goto(site.url);
    // Words of the first posting and of the last, with their excerpts.
    await search(page, 'you');
    await expect(searchResults(page)).toHaveCount(12);
    await expect(page.locator('[data-result=excerpt] mark')).toHaveCount(12);
    expect(programs()).toEqual([]);
    await search(page, '"you help at"');
    await expect(status(page)).toContainText('6 open postings match');
    await search(page, '"lamp keeper"');
    await expect(searchResults(page)).toHaveText(['Lamp Keeper']);
    await search(page, '"at pier 0"');
    await expect(searchResults(page)).toHaveText(['Harbour Hand 0']);
    // One program serves all parts.
    expect(programs()).toEqual([
      `/pagefind/${parts[0]?.folder}pagefind.js`,
      `/pagefind/${parts[0]?.folder}wasm.en.pagefind`,
    ]);
    for (const part of parts) {
      expect(requested).toContain(`/pagefind/${part.folder}pagefind-entry.json`);
    }
  } finally {
    await site.close();
  }
});
