import { foldText } from '../../values/folded-text.ts';
import { knows, type Vocabulary, wordsOf } from '../vocabulary.ts';
import type { Result } from './pagefind-client.ts';

type Find = (query: string) => Promise<readonly Result[]>;

/**
 * The words of a query that no posting has. The text index passes over such words, or takes a shorter one
 * for them, so that a search for one of them finds what was not asked for.
 *
 * @param query without quotation marks; a phrase in quotes is found as it stands or not at all
 */
export async function unknownWords(
  query: string,
  vocabulary: Vocabulary,
  find: Find,
): Promise<string[]> {
  if (query.includes('"')) return [];
  const words = [...new Set(query.split(/\s+/))].filter((word) => wordsOf(word).length > 0);
  const unknown = await Promise.all(
    words.map(async (word) => !knows(vocabulary, word) && !(await occurs(word, find))),
  );
  return words.filter((_, index) => unknown[index]);
}

/** Whether a word is in the index: itself or its stem, which quotes ask for, or as a word's beginning. */
async function occurs(word: string, find: Find): Promise<boolean> {
  if ((await find(`"${word}"`)).length > 0) return true;
  const [first] = await find(word);
  if (first === undefined) return false;
  const { excerpt } = await first.data();
  const begun = foldText(word);
  return [...excerpt.matchAll(/<mark>([^<]{0,200})<\/mark>/g)].some(([, mark = '']) =>
    [...mark.split(/[^\p{L}\p{M}\p{N}+#]/u), mark].some((part) => foldText(part).startsWith(begun)),
  );
}
