import { likelyTexts } from '../did-you-mean.ts';
import { textQuery } from '../text-query.ts';
import { type Vocabulary, wordsOf } from '../vocabulary.ts';
import type { Matches } from './text-search.ts';
import { unknownWords } from './unknown-words.ts';

/** What a text found, or what it may have meant. */
export interface TextAnswer {
  readonly matches: Matches;
  /** Texts that find something; empty when the searched one does. */
  readonly suggestions: readonly string[];
}

/** At most so many texts are offered for one without results, of so many that are tried. */
const SUGGESTIONS = 3;
const TRIED_SUGGESTIONS = 5;

const NOTHING: Matches = new Map();

/**
 * Searches a text; one with a word that no posting has finds nothing.
 *
 * @param labels words that some posting has for certain
 * @param vocabulary what may be offered, fetched when nothing was found
 */
export async function textAnswer(
  query: string,
  labels: Vocabulary,
  vocabulary: () => Promise<Vocabulary>,
  find: (query: string) => Promise<Matches>,
): Promise<TextAnswer> {
  const found = await find(query);
  const { words: asked } = textQuery(query);
  // A phrase is found as it stands or not at all.
  const checked = query.includes('"') ? [] : asked.filter((word) => wordsOf(word).length > 0);
  const unknown = await unknownWords(checked, found, labels, find);
  const matches = unknown.length > 0 ? NOTHING : found;
  if (matches.size > 0) return { matches, suggestions: [] };
  const words = query.replaceAll('"', ' ').split(/\s+/).filter(Boolean);
  const likely = likelyTexts(words, unknown, await vocabulary()).slice(0, TRIED_SUGGESTIONS);
  const tried = await Promise.all(likely.map(find));
  const fruitful = likely.filter((_, index) => (tried[index]?.size ?? 0) > 0);
  return { matches, suggestions: fruitful.slice(0, SUGGESTIONS) };
}
