import { foldText } from '../values/folded-text.ts';
import { wordsOf } from './vocabulary.ts';

/** Shorter words are too near to too many others to be offered for a misspelt one. */
const SHORTEST = 4;
/** Keeps the table small on large boards; the words of most titles come first. */
const MOST = 4000;

/**
 * The words of titles that can be offered for misspelt ones: in lower case, those of most titles first,
 * each once.
 */
export function titleWords(titles: readonly string[]): string[] {
  const words = new Map<string, { written: string; titles: number }>();
  for (const title of titles) {
    for (const word of wordsOf(title)) {
      const folded = foldText(word);
      if (folded.length < SHORTEST || !/\p{L}/u.test(word)) continue;
      const entry = words.get(folded) ?? { written: word.toLowerCase(), titles: 0 };
      entry.titles += 1;
      words.set(folded, entry);
    }
  }
  return [...words]
    .sort(([a, one], [b, other]) => other.titles - one.titles || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([, { written }]) => written);
}
