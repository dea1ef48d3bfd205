import { createHash } from 'node:crypto';
import type { IndexKeys } from './kept-index.ts';
import type { PlannedPage } from './posting-page-channels.ts';
import type { TextIndexPart } from './text-index-parts.ts';

/** @param pages all that are searched, in their order */
export function indexKeys(
  pages: readonly PlannedPage[],
  parts: readonly TextIndexPart[],
): IndexKeys {
  const keys = new Map(pages.map(({ path, cacheKey }) => [path, cacheKey]));
  return {
    whole: digest(pages.map(({ path, cacheKey }) => [path, cacheKey])),
    parts: Object.fromEntries(
      parts.map(({ folder, paths }, number) => [
        folder,
        // The first part has the program of all.
        digest([number === 0, paths.map((path) => [path, keys.get(path)])]),
      ]),
    ),
  };
}

function digest(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
