import type { SearchablePage } from './build-index.ts';

interface JobsData {
  readonly postings: readonly { readonly url: string }[];
}

/**
 * The posting pages of a running development server, as it renders them now.
 *
 * @param origin the server's own address: `http://localhost:4321`
 * @param basePath the path the site lives under, with its slashes
 */
export async function* servedPostingPages(
  origin: string,
  basePath: string,
): AsyncGenerator<SearchablePage> {
  const response = await fetch(new URL(`${basePath}jobs.json`, origin));
  const { postings } = (await response.json()) as JobsData;
  for (const { url } of postings) {
    const { pathname } = new URL(url);
    const page = await fetch(new URL(pathname, origin));
    // Result addresses are kept without the base path, which the browser adds.
    yield { path: `/${decodeURI(pathname.slice(basePath.length))}`, html: await page.text() };
  }
}
