import { buildSearchIndex, type IndexedPosting } from './build-index.ts';
import { indexKeys } from './index-keys.ts';
import type { IndexKeys, KeptIndex } from './kept-index.ts';
import type { PostingPages } from './posting-pages.ts';
import type { TextIndexOptions } from './text-index.ts';
import { type TextIndexPart, textIndexParts } from './text-index-parts.ts';

/** What the search bundle of a build is made of. */
export interface IndexSources {
  readonly pages: PostingPages;
  readonly kept: KeptIndex;
  /** Reads a page that is already in its place, by its path; null while it is not there. */
  readonly readBuilt: (path: string) => Promise<string | null>;
  /** Tells the open postings, newest first, after the last page. */
  readonly postings: () => Promise<readonly IndexedPosting[]>;
  /** Divides the pages. */
  readonly divide?: (paths: readonly string[]) => readonly TextIndexPart[];
}

/**
 * Makes the search bundle while the pages are rendered, as far as the last build's cannot be taken over.
 *
 * @returns the keys of what was made, and whether nothing was, because the kept bundle says it all
 * @throws {SearchIndexError} with everything that Pagefind complained about
 */
export async function renewIndex(
  { pages, kept, readBuilt, postings, divide = textIndexParts }: IndexSources,
  options: TextIndexOptions,
): Promise<{ keys: IndexKeys; isKept: boolean }> {
  const planned = await pages.planned;
  const parts = divide(planned.map(({ path }) => path));
  const keys = indexKeys(planned, parts);
  const last = await kept.keys();
  if (last?.whole === keys.whole) {
    pages.end();
    return { keys, isKept: true };
  }
  const isKept = ({ folder }: TextIndexPart) => last?.parts[folder] === keys.parts[folder];
  pages.want(parts.filter((part) => !isKept(part)).flatMap(({ paths }) => paths));
  for (const { folder } of parts.filter(isKept)) await kept.restore(folder, options.folder);
  const pagesOf = (part: TextIndexPart) =>
    isKept(part) ? null : pages.inOrder(part.paths, readBuilt);
  await buildSearchIndex(parts, pagesOf, postings, options);
  return { keys, isKept: false };
}
