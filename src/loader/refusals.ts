import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { Problem } from '../problems/problem.ts';

/**
 * Hands the files that a build left out from the loader to the build's end, where they are named once
 * more. A file does it, since Astro runs the loader in a module graph of its own.
 */
export async function writeRefusals(
  cacheDirectory: URL,
  problems: readonly Problem[],
): Promise<void> {
  const errors = problems.filter(({ severity }) => severity === 'error');
  await mkdir(cacheDirectory, { recursive: true });
  await writeFile(refusalsFile(cacheDirectory), JSON.stringify(errors));
}

/** The errors of the files that the latest build left out. */
export async function readRefusals(cacheDirectory: URL): Promise<readonly Problem[]> {
  try {
    return JSON.parse(await readFile(refusalsFile(cacheDirectory), 'utf8')) as Problem[];
  } catch {
    return [];
  }
}

function refusalsFile(cacheDirectory: URL): URL {
  return new URL('refused-postings.json', cacheDirectory);
}
