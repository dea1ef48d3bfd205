import type { IndexFile } from 'pagefind';
import { gunzipSync } from 'node:zlib';
import type { IndexedPosting } from './build-index.ts';
import { pageTextOf } from './page-text.ts';
import type { WordCollector } from './words/word-collector.ts';

/** What the text index keeps of a posting's page. */
export interface KeptText {
  /** The name of the page in the text index. */
  readonly id: string;
  /** The file with its text. */
  readonly file: string;
}

const TEXT_FILE = /(?:^|\/)fragment\/(.+)\.pf_fragment$/;

/**
 * Collects the words of postings from the texts that the text index keeps of their pages, so that what is
 * found is what is shown.
 *
 * @param files of the text index
 * @returns where the text of each posting is, in the order of the postings; nothing where it has none
 */
export function collectTexts(
  files: Iterable<IndexFile>,
  postings: readonly IndexedPosting[],
  words: WordCollector,
): (KeptText | undefined)[] {
  const places = new Map(postings.map(({ path }, place) => [path, place]));
  const texts = postings.map((): KeptText | undefined => undefined);
  for (const { path: file, content: packed } of files) {
    const id = TEXT_FILE.exec(file)?.[1];
    if (id === undefined) continue;
    const { url, content } = pageTextOf(gunzipSync(packed).toString('utf8'));
    const place = places.get(url);
    const posting = place === undefined ? undefined : postings[place];
    if (place === undefined || posting === undefined) continue;
    const { title, company, tags } = posting;
    words.add(place, { content, title, company: company.name, tags });
    texts[place] = { id, file };
  }
  return texts;
}
