import { foldText } from '../../values/folded-text.ts';
import { knows, type Vocabulary } from '../vocabulary.ts';
import type { Match } from './pagefind-client.ts';
import type { Matches } from './text-search.ts';

type Find = (query: string) => Promise<Matches>;

/**
 * The words of a search that no posting has. The text index passes over such words, or takes a shorter
 * one for them, so that a search for one of them finds what was not asked for.
 *
 * @param words without quotation marks
 * @param matches what the search found
 */
export async function unknownWords(
  words: readonly string[],
  matches: Matches,
  vocabulary: Vocabulary,
  find: Find,
): Promise<string[]> {
  const doubtful = [...new Set(words)].filter((word) => !knows(vocabulary, word));
  if (doubtful.length === 0) return [];
  // The best match is about to be shown, so that its excerpt costs nothing; most words are in it.
  const [best] = matches.values();
  const seen = best === undefined ? [] : await markedWords(best);
  if (seen === null) return [];
  const unseen = doubtful.filter((word) => !beginsOneOf(word, seen));
  const occurring = await Promise.all(unseen.map((word) => occurs(word, find)));
  return unseen.filter((_, index) => !occurring[index]);
}

/** Whether a word is in the index: itself or its stem, which quotes ask for, or as a word's beginning. */
async function occurs(word: string, find: Find): Promise<boolean> {
  if ((await find(`"${word}"`)).size > 0) return true;
  const [first] = (await find(word)).values();
  if (first === undefined) return false;
  const marked = await markedWords(first);
  return marked === null || beginsOneOf(word, marked);
}

/** What a match has of the searched words; null where its excerpt cannot be loaded, so that nothing is known. */
async function markedWords(match: Match): Promise<string[] | null> {
  const page = await match.data().catch(() => null);
  if (page === null) return null;
  return [...page.excerpt.matchAll(/<mark>([^<]{0,200})<\/mark>/g)].flatMap(([, mark = '']) =>
    [...mark.split(/[^\p{L}\p{M}\p{N}+#]/u), mark].map((part) => foldText(part)),
  );
}

function beginsOneOf(word: string, marked: readonly string[]): boolean {
  const begun = foldText(word);
  return marked.some((part) => part.startsWith(begun));
}
