import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { IndexedPosting, SearchablePage } from './build-index.ts';
import { indexedPostings } from './jobs-data.ts';

/** The posting pages of a finished build, read one at a time. */
export async function* builtPostingPages(distDirectory: string): AsyncGenerator<SearchablePage> {
  const files: string[] = [];
  for await (const file of glob('jobs/**/index.html', { cwd: distDirectory })) files.push(file);
  // The file system's order is not stable, and the index's files depend on the order.
  for (const file of files.sort()) {
    const folder = path.dirname(file).split(path.sep).join('/');
    yield { path: `/${folder}/`, html: await readFile(path.join(distDirectory, file), 'utf8') };
  }
}

/** The open postings of a finished build. */
export async function builtPostings(
  distDirectory: string,
  basePath: string,
): Promise<IndexedPosting[]> {
  const jobs = await readFile(path.join(distDirectory, 'jobs.json'), 'utf8');
  return indexedPostings(JSON.parse(jobs), basePath);
}
