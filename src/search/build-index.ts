import { createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { collectTexts } from './collect-texts.ts';
import { detailFiles } from './detail-files.ts';
import type { FacetedPosting } from './facet-values.ts';
import { makePostingTable } from './make-posting-table.ts';
import { TABLE_FILE } from './posting-table.ts';
import { resultCard, type ShownPosting } from './result-card.ts';
import { titleWords } from './title-words.ts';
import { stemmerOf } from './words/stemmers.ts';
import { WordCollector } from './words/word-collector.ts';

/** A page to be searched: its HTML as published, and its path on the site, without the base path. */
export interface SearchablePage {
  readonly path: string;
  readonly html: string;
}

/** An open posting, and the path of its page on the site, without the base path. */
export type IndexedPosting = FacetedPosting & ShownPosting;

/** Marks the pages, and the part of each, that search covers; only open postings carry it. */
const INDEXED_MARK = 'data-pagefind-body';

/** Characters that belong to words here: C++, C#, F#. */
const WORD_CHARACTERS = '+#';

/** Thrown when Pagefind reports that it could not index or write something. */
export class SearchIndexError extends Error {
  override readonly name = 'SearchIndexError';
}

/**
 * Indexes pages with Pagefind; pages without {@link INDEXED_MARK} are passed over.
 *
 * @param postings tells the open postings, newest first, after the last page; each has a page
 * @param language BCP 47 tag of the board: one index serves postings of every language
 * @returns the number of pages indexed, and the files of the bundle by their paths
 * @throws {SearchIndexError} with everything that Pagefind complained about
 */
export async function buildSearchIndex(
  pages: AsyncIterable<SearchablePage>,
  postings: () => Promise<readonly IndexedPosting[]>,
  language: string,
): Promise<{ count: number; files: ReadonlyMap<string, Uint8Array> }> {
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
    return { count, files: await bundleFiles(index, await postings(), language) };
  } finally {
    await index.deleteIndex();
  }
}

/** The bundle's files by their paths: the text index, the table of postings, and what results show. */
async function bundleFiles(
  index: PagefindIndex,
  postings: readonly IndexedPosting[],
  language: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { errors, files } = await index.getFiles();
  rejectErrors(errors, 'the index');
  const { stem, script } = stemmerOf(language);
  const words = new WordCollector(stem);
  const texts = collectTexts(files, postings, words);
  const [missing] = postings.filter((_, place) => texts[place] === undefined);
  if (missing !== undefined) {
    throw new SearchIndexError(`${missing.path} is missing in the search index.`);
  }
  const { starts: wordStarts, blocks } = words.packed();
  const { details, files: detailed } = detailFiles({
    cards: postings.map((posting, place) =>
      resultCard(posting, texts[place]?.file ?? '', language),
    ),
    titleWords: titleWords(postings.map(({ title }) => title)),
    ids: texts.map((text) => text?.id ?? ''),
    words: blocks,
    stemmer: script,
  });
  const table = makePostingTable(
    postings,
    { details, wordStarts, stemmer: script !== null },
    language,
  );
  return new Map([
    ...files.map(({ path, content }: IndexFile) => [path, content] as const),
    ...detailed,
    [TABLE_FILE, new TextEncoder().encode(JSON.stringify(table))],
  ]);
}

function rejectErrors(errors: readonly string[], subject: string): void {
  if (errors.length > 0) {
    throw new SearchIndexError(`Pagefind could not index ${subject}: ${errors.join('; ')}`);
  }
}
