import { createIndex, type IndexFile, type PagefindIndex } from 'pagefind';

/** A page to be searched: its HTML as published, and its path on the site, without the base path. */
export interface SearchablePage {
  readonly path: string;
  readonly html: string;
}

/** Marks the pages, and the part of each, that search covers; only open postings carry it. */
export const INDEXED_MARK = 'data-pagefind-body';

/** Characters that belong to words here: C++, C#, F#. */
const WORD_CHARACTERS = '+#';

/** Thrown when Pagefind reports that it could not index or write something. */
export class SearchIndexError extends Error {
  override readonly name = 'SearchIndexError';
}

/**
 * Indexes pages with Pagefind; pages without {@link INDEXED_MARK} are passed over.
 *
 * @param language BCP 47 tag of the board: one index serves postings of every language
 * @param finish receives the filled index, to write it to disk or keep it in memory
 * @returns the number of pages indexed, and what `finish` returned
 * @throws {SearchIndexError} with everything that Pagefind complained about
 */
export async function buildSearchIndex<T>(
  pages: AsyncIterable<SearchablePage>,
  language: string,
  finish: (index: PagefindIndex) => Promise<T>,
): Promise<{ count: number; result: T }> {
  const { errors, index } = await createIndex({
    forceLanguage: language.split('-')[0] ?? language,
    includeCharacters: WORD_CHARACTERS,
  });
  if (index === undefined) throw new SearchIndexError(errors.join('\n'));
  try {
    let count = 0;
    for await (const { path, html } of pages) {
      if (!html.includes(INDEXED_MARK)) continue;
      const added = await index.addHTMLFile({ url: path, content: html });
      rejectErrors(added.errors, path);
      count += 1;
    }
    return { count, result: await finish(index) };
  } finally {
    await index.deleteIndex();
  }
}

/** Writes the index's files into a folder. */
export function writeTo(outputPath: string): (index: PagefindIndex) => Promise<void> {
  return async (index) => {
    const written = await index.writeFiles({ outputPath });
    rejectErrors(written.errors, outputPath);
  };
}

/** Keeps the index's files in memory, by their path below the bundle. */
export async function keepInMemory(index: PagefindIndex): Promise<ReadonlyMap<string, Uint8Array>> {
  const { errors, files } = await index.getFiles();
  rejectErrors(errors, 'the index');
  return new Map(files.map(({ path, content }: IndexFile) => [path, content]));
}

function rejectErrors(errors: readonly string[], subject: string): void {
  if (errors.length > 0) {
    throw new SearchIndexError(`Pagefind could not index ${subject}: ${errors.join('; ')}`);
  }
}
