import type { IndexedPosting } from './build-index.ts';

interface JobsData {
  readonly postings: readonly (Omit<IndexedPosting, 'path'> & { readonly url: string })[];
}

/**
 * The open postings as `/jobs.json` lists them, newest first.
 *
 * @param basePath the path the site lives under, with its slashes; the paths are told without it
 */
export function indexedPostings(jobs: unknown, basePath: string): IndexedPosting[] {
  return (jobs as JobsData).postings.map((posting) => ({
    ...posting,
    path: `/${decodeURI(new URL(posting.url).pathname.slice(basePath.length))}`,
  }));
}
