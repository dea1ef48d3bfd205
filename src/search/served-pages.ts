import type { IndexedPosting } from './build-index.ts';
import { indexedPostings } from './jobs-data.ts';
import type { SearchablePage } from './text-index.ts';

/**
 * The open postings of a running development server.
 *
 * @param origin the server's own address: `http://localhost:4321`
 * @param basePath the path the site lives under, with its slashes
 */
export async function servedPostings(origin: string, basePath: string): Promise<IndexedPosting[]> {
  const response = await fetch(new URL(`${basePath}jobs.json`, origin));
  return indexedPostings(await response.json(), basePath);
}

/**
 * Pages of postings, as the server renders them now.
 *
 * @param paths on the site, without the base path
 */
export async function* servedPostingPages(
  origin: string,
  basePath: string,
  paths: readonly string[],
): AsyncGenerator<SearchablePage> {
  for (const path of paths) {
    // Result addresses are kept without the base path, which the browser adds.
    const page = await fetch(new URL(encodeURI(`${basePath}${path.slice(1)}`), origin));
    yield { path, html: await page.text() };
  }
}
