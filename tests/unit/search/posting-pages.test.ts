import { describe, expect, it } from 'vitest';
import type { SearchablePage } from '../../../src/search/text-index.ts';
import { PostingPages } from '../../../src/search/posting-pages.ts';

const pathOf = (number: number) => `/jobs/${number}/`;
const page = (number: number): SearchablePage => ({ path: pathOf(number), html: 'rendered' });

function planned(count: number): PostingPages {
  const pages = new PostingPages();
  pages.plan(
    Array.from({ length: count }, (_, number) => ({ path: pathOf(number), cacheKey: '' })),
  );
  return pages;
}

const readBuilt = (path: string) => Promise.resolve(`built ${path}`);

async function all(
  pages: PostingPages,
  read: (path: string) => Promise<string | null> = readBuilt,
): Promise<string[]> {
  const paths = (await pages.planned).map(({ path }) => path);
  return some(pages, paths, read);
}

async function some(
  pages: PostingPages,
  paths: readonly string[],
  read: (path: string) => Promise<string | null> = readBuilt,
): Promise<string[]> {
  const found: string[] = [];
  for await (const { path, html } of pages.inOrder(paths, read)) found.push(`${path} ${html}`);
  return found;
}

describe('PostingPages', () => {
  it('gives on every page in its order, whether it waits for them or they for it', async () => {
    const pages = planned(3);
    void pages.add(page(0));
    const found = all(pages);
    await pages.add(page(1));
    await pages.add(page(2));
    pages.end();
    expect(await found).toEqual(['/jobs/0/ rendered', '/jobs/1/ rendered', '/jobs/2/ rendered']);
  });

  it('reads a page that is passed over, once the next one or the end shows that it is', async () => {
    const pages = planned(4);
    const read: string[] = [];
    const found = all(pages, (path) => {
      read.push(path);
      return readBuilt(path);
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(read).toEqual([]);
    await pages.add(page(2));
    await new Promise((resolve) => setImmediate(resolve));
    expect(read).toEqual(['/jobs/0/', '/jobs/1/']);
    pages.end();
    expect(await found).toEqual([
      '/jobs/0/ built /jobs/0/',
      '/jobs/1/ built /jobs/1/',
      '/jobs/2/ rendered',
      '/jobs/3/ built /jobs/3/',
    ]);
  });

  it('keeps the order of pages that are rendered at the same time', async () => {
    const pages = planned(3);
    const found = all(pages, () => Promise.resolve(null));
    for (const number of [2, 0, 1]) await pages.add(page(number));
    pages.end();
    expect(await found).toEqual(['/jobs/0/ rendered', '/jobs/1/ rendered', '/jobs/2/ rendered']);
  });

  it('waits for a page that is just being put in its place', async () => {
    const pages = planned(3);
    let built = false;
    const found = all(pages, (path) => Promise.resolve(built ? `built ${path}` : null));
    await pages.add(page(1));
    await new Promise((resolve) => setImmediate(resolve));
    built = true;
    await pages.add(page(2));
    expect(await found).toEqual([
      '/jobs/0/ built /jobs/0/',
      '/jobs/1/ rendered',
      '/jobs/2/ rendered',
    ]);
  });

  it('does not wait for a change that came while it looked for a page', async () => {
    const pages = planned(2);
    const found = all(pages, async () => {
      await pages.add(page(0));
      return null;
    });
    await pages.add(page(1));
    expect(await found).toEqual(['/jobs/0/ rendered', '/jobs/1/ rendered']);
  });

  it('names a page that was announced and not built', async () => {
    const pages = planned(1);
    pages.end();
    await expect(all(pages, () => Promise.resolve(null))).rejects.toThrow(
      '/jobs/0/ was announced and not built.',
    );
  });

  it('leaves out a page that was not announced', async () => {
    const pages = planned(1);
    await pages.add(page(7));
    await pages.add(page(0));
    pages.end();
    expect(await all(pages)).toEqual(['/jobs/0/ rendered']);
  });

  it('keeps none of the pages that nobody wants', async () => {
    const pages = planned(2000);
    await pages.add(page(0));
    pages.want([pathOf(1998)]);
    for (let number = 1; number < 2000; number += 1) await pages.add(page(number));
    pages.end();
    expect(await some(pages, [pathOf(1998)])).toEqual(['/jobs/1998/ rendered']);
  });

  it('gives on parts of the pages one after the other', async () => {
    const pages = planned(4);
    for (const number of [0, 2, 3]) await pages.add(page(number));
    const first = some(pages, [pathOf(0), pathOf(1)]);
    expect(await first).toEqual(['/jobs/0/ rendered', '/jobs/1/ built /jobs/1/']);
    expect(await some(pages, [pathOf(2), pathOf(3)])).toEqual([
      '/jobs/2/ rendered',
      '/jobs/3/ rendered',
    ]);
  });

  it('waits for the plan', async () => {
    const pages = new PostingPages();
    const found = all(pages);
    pages.plan([{ path: '/jobs/0/', cacheKey: '' }]);
    await pages.add(page(0));
    expect(await found).toEqual(['/jobs/0/ rendered']);
  });

  it('lets who adds wait while too many are not taken', async () => {
    const pages = planned(1000);
    let added = 0;
    const adding = (async () => {
      for (let number = 0; number < 1000; number += 1) {
        await pages.add(page(number));
        added += 1;
      }
      pages.end();
    })();
    await new Promise((resolve) => setImmediate(resolve));
    expect(added).toBeLessThan(600);
    expect(await all(pages)).toHaveLength(1000);
    await adding;
  });

  it('lets nobody wait after its end', async () => {
    const pages = planned(1000);
    const adding = Promise.all(
      Array.from({ length: 1000 }, (_, number) => pages.add(page(number))),
    );
    pages.end();
    await expect(adding).resolves.toHaveLength(1000);
  });

  it('fails where a page that is passed over cannot be read', async () => {
    const pages = planned(1);
    pages.end();
    await expect(all(pages, () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  });
});
