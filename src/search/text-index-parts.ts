import { close, createIndex, type PagefindIndex } from 'pagefind';
import path from 'node:path';

/** A page to be searched: its HTML as published, and its path on the site, without the base path. */
export interface SearchablePage {
  readonly path: string;
  readonly html: string;
}

/** Thrown when Pagefind reports that it could not index or write something. */
export class SearchIndexError extends Error {
  override readonly name = 'SearchIndexError';
}

/** What a text index is made with. */
export interface TextIndexOptions {
  /** BCP 47 tag of the board: one index serves postings of every language. */
  readonly language: string;
  /** Where it is written. */
  readonly folder: string;
  /** What Pagefind takes in at once: it needs about 200 MB of memory for 1,000 pages. */
  readonly pagesPerPart?: number;
}

const PAGES_PER_PART = 20_000;
/** Characters that belong to words here: C++, C#, F#. */
const WORD_CHARACTERS = '+#';

/**
 * Indexes pages with Pagefind, so many at a time, and writes an index for each such part: the first into
 * the folder itself, the others into folders in it.
 *
 * @returns the folders of the parts below the folder, with their slashes: `''`, `2/`, `3/`
 * @throws {SearchIndexError} with everything that Pagefind complained about
 */
export async function writeTextIndex(
  pages: AsyncIterable<SearchablePage>,
  { language, folder, pagesPerPart = PAGES_PER_PART }: TextIndexOptions,
): Promise<readonly string[]> {
  const parts = [''];
  let index = await openIndex(language);
  try {
    let count = 0;
    for await (const { path: url, html } of pages) {
      if (count === pagesPerPart) {
        await writePart(index, path.join(folder, parts.at(-1) ?? ''));
        await index.deleteIndex();
        // Only the end of its process gives back all memory.
        await close();
        index = await openIndex(language);
        parts.push(`${parts.length + 1}/`);
        count = 0;
      }
      const { errors } = await index.addHTMLFile({ url, content: html });
      rejectErrors(errors, url);
      count += 1;
    }
    await writePart(index, path.join(folder, parts.at(-1) ?? ''));
  } finally {
    await index.deleteIndex();
  }
  return parts;
}

async function openIndex(language: string): Promise<PagefindIndex> {
  const { errors, index } = await createIndex({
    forceLanguage: language.split('-')[0] ?? language,
    includeCharacters: WORD_CHARACTERS,
  });
  if (index === undefined) throw new SearchIndexError(errors.join('\n'));
  return index;
}

async function writePart(index: PagefindIndex, outputPath: string): Promise<void> {
  const { errors } = await index.writeFiles({ outputPath });
  rejectErrors(errors, 'the pages');
}

function rejectErrors(errors: readonly string[], subject: string): void {
  if (errors.length > 0) {
    throw new SearchIndexError(`Pagefind could not index ${subject}: ${errors.join('; ')}`);
  }
}
