import path from 'node:path';
import { collectTexts } from './collect-texts.ts';
import { detailFiles } from './detail-files.ts';
import type { FacetedPosting } from './facet-values.ts';
import { makePostingTable } from './make-posting-table.ts';
import { TABLE_FILE } from './posting-table.ts';
import { resultCard, type ShownPosting } from './result-card.ts';
import {
  type SearchablePage,
  SearchIndexError,
  type TextIndexOptions,
  writeTextIndex,
} from './text-index.ts';
import type { TextIndexPart } from './text-index-parts.ts';
import { titleWords } from './title-words.ts';
import { stemmerOf } from './words/stemmers.ts';
import { WordCollector } from './words/word-collector.ts';
import { writeBundle } from './write-bundle.ts';

/** An open posting, and the path of its page on the site, without the base path. */
export type IndexedPosting = FacetedPosting & ShownPosting;

/**
 * Writes all that search needs: the text index of the open postings' pages, made by Pagefind, and of the
 * same texts the index of words, the table of postings, and what results show.
 *
 * @param parts of the text index, with the page of each open posting
 * @param pagesOf the pages of a part in their order; null where the part stands in its folder already
 * @param postings tells the open postings, newest first, after the last page; each has a page
 * @throws {SearchIndexError} with everything that Pagefind complained about
 */
export async function buildSearchIndex(
  parts: readonly TextIndexPart[],
  pagesOf: (part: TextIndexPart) => AsyncIterable<SearchablePage> | null,
  postings: () => Promise<readonly IndexedPosting[]>,
  options: TextIndexOptions,
): Promise<void> {
  await writeTextIndex(parts, pagesOf, options);
  const folders = parts.map(({ folder }) => folder);
  await writeBundle(await ownFiles(folders, await postings(), options), options.folder);
}

/** The files beside the text index, by their paths. */
async function ownFiles(
  parts: readonly string[],
  postings: readonly IndexedPosting[],
  { language, folder }: TextIndexOptions,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { stem, script } = stemmerOf(language);
  const words = new WordCollector(stem);
  const collected = await collectTexts({ folder, parts }, postings, words);
  const found = postings.map((posting, place) => {
    const text = collected[place];
    if (text !== undefined) return { posting, text };
    throw new SearchIndexError(
      `${posting.path} is missing in the search index below ${path.basename(folder)}.`,
    );
  });
  const { starts: wordStarts, blocks } = words.packed();
  const { details, files } = detailFiles({
    cards: found.map(({ posting, text }) => resultCard(posting, text, language)),
    titleWords: titleWords(postings.map(({ title }) => title)),
    textIndex: { parts, names: found.map(({ text }) => text.name) },
    words: blocks,
    stemmer: script,
  });
  const table = makePostingTable(
    postings,
    { details, wordStarts, stemmer: script !== null },
    language,
  );
  return new Map([...files, [TABLE_FILE, new TextEncoder().encode(JSON.stringify(table))]]);
}
