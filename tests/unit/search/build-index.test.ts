import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../../src/search/build-index.ts';
import {
  cardFile,
  type PostingTable,
  TABLE_FILE,
  textIndexFile,
  type TextIndexNames,
} from '../../../src/search/posting-table.ts';
import type { ResultCard } from '../../../src/search/result-card.ts';
import type { SearchablePage } from '../../../src/search/text-index-parts.ts';
import { postingOf } from '../support/posting-of.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'index-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const postings = Array.from({ length: 7 }, (_, number) => ({
  ...postingOf({ title: `Harbour Hand ${number}` }),
  path: `/jobs/${number}/`,
}));

async function* pages(): AsyncGenerator<SearchablePage> {
  yield { path: '/', html: '<main>Not to be searched.</main>' };
  for (const { path, title } of postings) {
    await Promise.resolve();
    yield {
      path,
      html: `<html><body data-pagefind-body><h1>${title}</h1><p>You mend nets.</p></body></html>`,
    };
  }
}
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

describe('buildSearchIndex', () => {
  it('indexes so many pages at a time, and knows where the text of each is', async () => {
    const options = { language: 'en', folder, pagesPerPart: 3 };
    expect(await buildSearchIndex(pages(), () => Promise.resolve(postings), options)).toBe(7);
    const table = read(TABLE_FILE) as PostingTable;
    const { parts, names } = read(textIndexFile(table)) as TextIndexNames;
    expect(parts).toEqual(['', '2/', '3/']);
    for (const part of parts) expect(existsSync(join(folder, part, 'pagefind.js'))).toBe(true);
    expect(names.map((name) => name.replace(/en_.+/, ''))).toEqual([
      '',
      '',
      '',
      '2/',
      '2/',
      '2/',
      '3/',
    ]);
    for (const { text } of read(cardFile(table, 0)) as ResultCard[]) {
      expect(existsSync(join(folder, text))).toBe(true);
    }
  });

  it('indexes a board without postings', async () => {
    async function* none(): AsyncGenerator<SearchablePage> {
      await Promise.resolve();
      yield { path: '/', html: '<main>Nothing is open.</main>' };
    }
    const found = buildSearchIndex(none(), () => Promise.resolve([]), { language: 'xx', folder });
    expect(await found).toBe(0);
    expect(read(TABLE_FILE)).toMatchObject({ wordStarts: [], stemmer: false });
  });

  it('refuses a posting whose page was not rendered', async () => {
    const unseen = { ...postingOf({}), path: '/jobs/unseen/' };
    await expect(
      buildSearchIndex(pages(), () => Promise.resolve([unseen]), { language: 'en', folder }),
    ).rejects.toThrow('/jobs/unseen/ is missing');
  });
});
