import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
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
import { pageTextsOf } from '../../../src/search/page-text.ts';
import type { SearchablePage } from '../../../src/search/text-index.ts';
import { type TextIndexPart, textIndexParts } from '../../../src/search/text-index-parts.ts';
import { postingOf } from '../support/posting-of.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'index-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const postings = Array.from({ length: 16 }, (_, number) => ({
  ...postingOf({ title: `Harbour Hand ${number}` }),
  path: `/jobs/${number}/`,
}));

const paths = postings.map(({ path }) => path);

async function* pagesOf({ paths }: TextIndexPart): AsyncGenerator<SearchablePage> {
  for (const path of paths) {
    await Promise.resolve();
    const { title } = postings.find((posting) => posting.path === path) ?? { title: '' };
    yield {
      path,
      html: `<html><body><nav>Menu</nav><main data-pagefind-body><h1>${title}</h1><p>You mend nets.</p></main></body></html>`,
    };
  }
}
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

describe('buildSearchIndex', () => {
  it('indexes part by part, and knows where the text of each posting is', async () => {
    const parts = textIndexParts(paths, 2);
    const built = buildSearchIndex(parts, pagesOf, () => Promise.resolve(postings), {
      language: 'en',
      folder,
    });
    await built;
    const table = read(TABLE_FILE) as PostingTable;
    const { parts: folders, names } = read(textIndexFile(table)) as TextIndexNames;
    expect(folders).toEqual(['1/', '2/']);
    expect(names.every((name) => /^en_[0-9a-f]+$/.test(name))).toBe(true);
    expect(new Set(names).size).toBe(16);
    for (const [place, { text }] of (read(cardFile(table, 0)) as ResultCard[]).entries()) {
      expect(text.name).toBe(names[place]);
      const packed = readFileSync(join(folder, text.file));
      const texts = pageTextsOf(gunzipSync(packed).toString('utf8'), text.file);
      expect(texts.get(text.name)?.url).toBe(paths[place]);
      const part = parts.find(({ folder }) => text.file.startsWith(`${folder}fragment/`));
      expect(part?.paths).toContain(paths[place]);
    }
  });

  it('leaves a part that stands in its folder as it is', async () => {
    const options = { language: 'en', folder };
    const parts = textIndexParts(paths, 2);
    const all = () => Promise.resolve(postings);
    await buildSearchIndex(parts, pagesOf, all, options);
    const before = filesOf(folder);
    const asked: string[] = [];
    const pagesOfSecond = (part: TextIndexPart) => {
      asked.push(part.folder);
      return part.folder === '1/' ? null : pagesOf(part);
    };
    await buildSearchIndex(parts, pagesOfSecond, all, options);
    expect(asked).toEqual(['1/', '2/']);
    expect(filesOf(folder)).toEqual(before);
  });

  it('keeps several texts in a file where it has parts', async () => {
    const all = () => Promise.resolve(postings);
    const parts = textIndexParts(paths, 2);
    await buildSearchIndex(parts, pagesOf, all, { language: 'en', folder });
    expect(textFilesOf(folder)).toHaveLength(
      parts.reduce((sum, part) => sum + Math.ceil(part.paths.length / 7), 0),
    );
  });

  it('keeps each text by itself on a small board', async () => {
    const all = () => Promise.resolve(postings);
    await buildSearchIndex(textIndexParts(paths), pagesOf, all, { language: 'en', folder });
    expect(textFilesOf(folder)).toHaveLength(postings.length);
  });

  it('keeps the program once, and nothing that no search uses', async () => {
    await buildSearchIndex(textIndexParts(paths, 2), pagesOf, () => Promise.resolve(postings), {
      language: 'en',
      folder,
    });
    const programs = filesOf(folder).filter((file) => /pagefind[^/]*\.(?:js|css)$|wasm/.test(file));
    expect(programs).toEqual(['1/pagefind.js', '1/wasm.en.pagefind', '1/wasm.unknown.pagefind']);
  });

  it('indexes a board without postings', async () => {
    await buildSearchIndex(textIndexParts([]), pagesOf, () => Promise.resolve([]), {
      language: 'xx',
      folder,
    });
    expect(read(TABLE_FILE)).toMatchObject({ wordStarts: [], stemmer: false });
  });

  it('refuses a posting whose page was not rendered', async () => {
    const unseen = { ...postingOf({}), path: '/jobs/unseen/' };
    const built = buildSearchIndex(
      textIndexParts(paths),
      pagesOf,
      () => Promise.resolve([unseen]),
      { language: 'en', folder },
    );
    await expect(built).rejects.toThrow('/jobs/unseen/ is missing');
  });
});

function textFilesOf(root: string): string[] {
  return filesOf(root).filter((file) => file.endsWith('.pf_fragment'));
}

function filesOf(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(relative(root, entry.parentPath), entry.name))
    .sort();
}
