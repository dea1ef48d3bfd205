import { likelyTexts } from '../did-you-mean.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { writtenWords } from '../words/split-words.ts';
import type { Found, TextSearch } from './text-search.ts';

/** What a text found, or what it may have meant. */
export interface TextAnswer {
  readonly places: Found['places'];
  /** Texts that find something; empty when the searched one does. */
  readonly suggestions: readonly string[];
}

/** At most so many texts are offered for one without results, of so many that are tried. */
const SUGGESTIONS = 3;
const TRIED_SUGGESTIONS = 5;

/**
 * Searches a text, and for one that finds nothing those that it may have meant.
 *
 * @param vocabulary what may be offered, fetched when nothing was found
 */
export async function textAnswer(
  query: string,
  vocabulary: () => Promise<Vocabulary>,
  find: TextSearch,
): Promise<TextAnswer> {
  const { places, unknown } = await find(query);
  if (places.length > 0) return { places, suggestions: [] };
  const words = query.replaceAll('"', ' ').split(/\s+/).filter(Boolean);
  // A phrase is found as it stands or not at all.
  const mended = query.includes('"')
    ? []
    : words.filter((word) => writtenWords(word).some(({ text }) => unknown.includes(text)));
  const likely = likelyTexts(words, mended, await vocabulary()).slice(0, TRIED_SUGGESTIONS);
  const tried = await Promise.all(likely.map(find));
  const fruitful = likely.filter((_, index) => (tried[index]?.places.length ?? 0) > 0);
  return { places, suggestions: fruitful.slice(0, SUGGESTIONS) };
}
