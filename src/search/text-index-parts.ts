import { createHash } from 'node:crypto';

/** Some of the pages of the text index, which are indexed together and apart from all others. */
export interface TextIndexPart {
  /** Its folder below that of the text index, with its slash; the only part lies in that itself. */
  readonly folder: string;
  /** The paths of its pages on the site, without the base path. */
  readonly paths: readonly string[];
}

/** Pages from which on a part costs noticeable time when one of its pages changes. */
const PAGES_PER_PART = 2500;
/** Each part is a request or two for who searches for a phrase. */
const FEW_PARTS = 8;
/** Pagefind needs about 50 kB of memory for a page. */
const MOST_PAGES_PER_PART = 20_000;

/**
 * Divides the pages so that a change of one concerns a small part of the index, and that no part needs
 * much memory. A page stays in its part whatever becomes of the others, until a board has doubled.
 *
 * @param paths of the pages on the site, without the base path, each once
 * @param count the number of parts; a power of two keeps pages together when it changes
 * @returns the parts with pages, each with its pages in the given order
 */
export function textIndexParts(
  paths: readonly string[],
  count = partCount(paths.length),
): readonly TextIndexPart[] {
  if (count === 1) return [{ folder: '', paths }];
  const parts = Array.from({ length: count }, (_, number) => ({
    folder: `${number + 1}/`,
    paths: [] as string[],
  }));
  for (const path of paths) parts[partOf(path, count)]?.paths.push(path);
  return parts.filter((part) => part.paths.length > 0);
}

function partCount(pages: number): number {
  let count = 1;
  while (pages / count > (count < FEW_PARTS ? PAGES_PER_PART : MOST_PAGES_PER_PART)) count *= 2;
  return count;
}

function partOf(path: string, count: number): number {
  return createHash('sha256').update(path).digest().readUInt32BE() % count;
}
