import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { TextIndexPart } from './text-index-parts.ts';

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
}

/** Characters that belong to words here: C++, C#, F#. */
const WORD_CHARACTERS = '+#';
/** Pages on their way to Pagefind, which takes them one by one, in the order in which they are sent. */
const ON_THE_WAY = 16;
/**
 * Texts of pages in a file of an index in parts: a large board has fewer files to publish, and loads
 * what its results do not show. A small board keeps each text by itself.
 */
const TEXTS_PER_FILE = 7;
/** What Pagefind writes and no search here uses: the widgets that it offers. */
const WIDGETS = /^pagefind-(?!entry)/;
/** The program, of which one part's copy serves all. */
const PROGRAM = /^(?:pagefind\.js|wasm\.)/;

/**
 * Indexes the pages of each part with Pagefind, one part after the other, and writes them below the
 * folder; the program that searches lies in the first part alone.
 *
 * @param pagesOf the pages of a part in their order; null where the part stands in its folder already
 * @throws {SearchIndexError} with everything that Pagefind complained about
 */
export async function writeTextIndex(
  parts: readonly TextIndexPart[],
  pagesOf: (part: TextIndexPart) => AsyncIterable<SearchablePage> | null,
  { language, folder }: TextIndexOptions,
): Promise<void> {
  for (const part of parts) {
    const pages = pagesOf(part);
    if (pages === null) continue;
    const outputPath = path.join(folder, part.folder);
    await writePart(pages, language, outputPath, parts.length === 1 ? null : textFiles(part));
    await removeUnused(outputPath, part === parts[0]);
    // Only the end of its process gives back all memory.
    await close();
  }
}

function textFiles({ paths }: TextIndexPart): number {
  return Math.ceil(paths.length / TEXTS_PER_FILE);
}

async function writePart(
  pages: AsyncIterable<SearchablePage>,
  language: string,
  outputPath: string,
  maxFragments: number | null,
): Promise<void> {
  const { errors, index } = await createIndex({
    forceLanguage: language.split('-')[0] ?? language,
    includeCharacters: WORD_CHARACTERS,
    ...(maxFragments !== null && { maxFragments }),
  });
  if (index === undefined) throw new SearchIndexError(errors.join('\n'));
  try {
    await addPages(index, pages);
    rejectErrors((await index.writeFiles({ outputPath })).errors, 'the pages');
  } finally {
    await index.deleteIndex();
  }
}

async function addPages(index: PagefindIndex, pages: AsyncIterable<SearchablePage>): Promise<void> {
  const added: Promise<void>[] = [];
  for await (const { path: url, html } of pages) {
    added.push(
      index.addHTMLFile({ url, content: searchedPart(html) }).then(({ errors }) => {
        rejectErrors(errors, url);
      }),
    );
    if (added.length === ON_THE_WAY) await Promise.all(added.splice(0));
  }
  await Promise.all(added);
}

/** The main part of a page, outside of which nothing is searched: half of what would have to be parsed. */
function searchedPart(html: string): string {
  const start = html.indexOf('<main');
  const end = html.lastIndexOf('</main>');
  return start < 0 || end < start
    ? html
    : `<html><body>${html.slice(start, end)}</main></body></html>`;
}

async function removeUnused(folder: string, hasProgram: boolean): Promise<void> {
  for (const name of await readdir(folder)) {
    if (WIDGETS.test(name) || (!hasProgram && PROGRAM.test(name)))
      await rm(path.join(folder, name));
  }
}

function rejectErrors(errors: readonly string[], subject: string): void {
  if (errors.length > 0) {
    throw new SearchIndexError(`Pagefind could not index ${subject}: ${errors.join('; ')}`);
  }
}
