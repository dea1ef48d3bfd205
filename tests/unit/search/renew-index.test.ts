import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keptIndex } from '../../../src/search/kept-index.ts';
import { PostingPages } from '../../../src/search/posting-pages.ts';
import { renewIndex } from '../../../src/search/renew-index.ts';
import { textIndexParts } from '../../../src/search/text-index-parts.ts';
import { postingOf } from '../support/posting-of.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'corkboard-renew-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const divide = (paths: readonly string[]) => textIndexParts(paths, 4);
const board = Object.fromEntries(
  Array.from({ length: 12 }, (_, number) => [`/jobs/${number}/`, `You mend net ${number}.`]),
);

/**
 * A build of a board, given as the text of each page.
 *
 * @param cache where the last bundle is kept
 * @param rendered the pages that are not taken over from the last build
 */
async function build(
  cache: string,
  output: string,
  texts: Record<string, string>,
  rendered = Object.keys(texts),
) {
  const folder = join(root, output);
  const kept = keptIndex(join(root, cache));
  const pages = new PostingPages();
  const html = (path: string) =>
    `<main data-pagefind-body><h1>Hand</h1><p>${texts[path]}</p></main>`;
  const paths = divide(Object.keys(texts)).flatMap((part) => part.paths);
  const read: string[] = [];
  const made = renewIndex(
    {
      pages,
      kept,
      divide,
      readBuilt: (path) => {
        read.push(path);
        return Promise.resolve(html(path));
      },
      postings: () =>
        Promise.resolve(
          Object.keys(texts).map((path) => ({ ...postingOf({ title: 'Hand' }), path })),
        ),
    },
    { language: 'en', folder },
  );
  pages.plan(paths.map((path) => ({ path, cacheKey: texts[path] ?? '' })));
  for (const path of paths) {
    if (rendered.includes(path)) await pages.add({ path, html: html(path) });
  }
  pages.end();
  const { keys, isKept } = await made;
  await (isKept ? kept.restore('', folder) : kept.keep(keys, folder));
  return { isKept, read, files: filesIn(folder) };
}

it.each([
  ['a text', { ...board, '/jobs/3/': 'You splice ropes.' }],
  ['a new page', { '/jobs/new/': 'You splice ropes.', ...board }],
  ['a page less', Object.fromEntries(Object.entries(board).slice(1))],
  ['another order', Object.fromEntries(Object.entries(board).reverse())],
  [
    'a part without pages',
    Object.fromEntries(
      Object.entries(board).filter(
        ([path]) => !divide(Object.keys(board))[0]?.paths.includes(path),
      ),
    ),
  ],
])('makes of the kept bundle what is made from nothing: %s', async (_, changed) => {
  await build('cache', 'first', board);
  const fresh = Object.keys(changed).filter((path) => changed[path] !== board[path]);
  const { files, isKept } = await build('cache', 'second', changed, fresh);
  expect(isKept).toBe(false);
  expect(files).toEqual((await build('empty', 'third', changed)).files);
});

it('reads again the pages of the part alone in which one has changed', async () => {
  await build('cache', 'first', board);
  const changed = { ...board, '/jobs/3/': 'You splice ropes.' };
  const { read } = await build('cache', 'second', changed, ['/jobs/3/']);
  const part = divide(Object.keys(board)).find(({ paths }) => paths.includes('/jobs/3/'));
  expect(read).toEqual(part?.paths.filter((path) => path !== '/jobs/3/'));
});

it('takes over all of a bundle whose pages are as they were', async () => {
  const { files } = await build('cache', 'first', board);
  const again = await build('cache', 'second', board, []);
  expect(again).toEqual({ isKept: true, read: [], files });
});

function filesIn(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(folder, file), readFileSync(file, 'base64')]),
  );
}
