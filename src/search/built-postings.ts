import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { IndexedPosting } from './build-index.ts';
import { indexedPostings } from './jobs-data.ts';

/** The open postings of a finished build. */
export async function builtPostings(
  distDirectory: string,
  basePath: string,
): Promise<IndexedPosting[]> {
  const jobs = await readFile(path.join(distDirectory, 'jobs.json'), 'utf8');
  return indexedPostings(JSON.parse(jobs), basePath);
}
