import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { IndexedPosting } from './build-index.ts';
import { pageTextsOf, type TextPlace } from './page-text.ts';
import type { WordCollector } from './words/word-collector.ts';

const TEXTS = 'fragment';
/** Files that are read together, which takes less time than one after the other. */
const AT_ONCE = 64;
const ENDING = '.pf_fragment';

/**
 * Collects the words of postings from the texts that the text index keeps of their pages, so that what is
 * found is what is shown.
 *
 * @returns where the text of each posting is, in the order of the postings; nothing where it has none
 */
export async function collectTexts(
  { folder, parts }: { readonly folder: string; readonly parts: readonly string[] },
  postings: readonly IndexedPosting[],
  words: WordCollector,
): Promise<(TextPlace | undefined)[]> {
  const places = new Map(postings.map(({ path }, place) => [path, place]));
  const texts = postings.map((): TextPlace | undefined => undefined);
  for (const part of parts) {
    for await (const { file, name, page } of pagesIn(folder, part)) {
      const { url, content } = page;
      const place = places.get(url);
      const posting = place === undefined ? undefined : postings[place];
      if (place === undefined || posting === undefined) continue;
      const { title, company, tags } = posting;
      words.add(place, { content, title, company: company.name, tags });
      texts[place] = { file, name };
    }
  }
  return texts;
}

/** The texts of a part; the next files are read while one is looked at. */
async function* pagesIn(folder: string, part: string) {
  const read = async (entry: string) => {
    const file = `${part}${TEXTS}/${entry}`;
    const packed = await readFile(path.join(folder, file));
    const pages = pageTextsOf(gunzipSync(packed).toString('utf8'), entry);
    return Array.from(pages, ([name, page]) => ({ file, name, page }));
  };
  const names = await namesIn(path.join(folder, part, TEXTS));
  for (let first = 0; first < names.length; first += AT_ONCE) {
    yield* (await Promise.all(names.slice(first, first + AT_ONCE).map(read))).flat();
  }
}

/** The files with texts, in an order that does not depend on the disk; a board can have none. */
async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
  return names.filter((name) => name.endsWith(ENDING)).sort();
}
