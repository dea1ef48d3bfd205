import { describe, expect, it } from 'vitest';
import type { SearchablePage } from '../../../src/search/text-index-parts.ts';
import { RenderedPages } from '../../../src/search/rendered-pages.ts';

const page = (number: number): SearchablePage => ({ path: `/jobs/${number}/`, html: '' });

async function pathsOf(pages: RenderedPages): Promise<string[]> {
  const paths: string[] = [];
  for await (const { path } of pages) paths.push(path);
  return paths;
}

describe('RenderedPages', () => {
  it('gives on every page in its order, whether it waits for them or they for it', async () => {
    const pages = new RenderedPages();
    void pages.add(page(1));
    const paths = pathsOf(pages);
    await pages.add(page(2));
    await pages.add(page(3));
    pages.end();
    expect(await paths).toEqual(['/jobs/1/', '/jobs/2/', '/jobs/3/']);
  });

  it('lets who adds wait while too many are not taken', async () => {
    const pages = new RenderedPages();
    let added = 0;
    const adding = (async () => {
      for (let number = 0; number < 200; number += 1) {
        await pages.add(page(number));
        added += 1;
      }
      pages.end();
    })();
    await new Promise((resolve) => setImmediate(resolve));
    expect(added).toBeLessThan(100);
    expect(await pathsOf(pages)).toHaveLength(200);
    await adding;
  });

  it('lets nobody wait after its end', async () => {
    const pages = new RenderedPages();
    const adding = Promise.all(Array.from({ length: 200 }, (_, number) => pages.add(page(number))));
    pages.end();
    await expect(adding).resolves.toHaveLength(200);
  });
});
