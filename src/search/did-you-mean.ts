import { distance } from 'fastest-levenshtein';
import { foldText } from '../values/folded-text.ts';
import { compact, type Vocabulary } from './vocabulary.ts';

/** Alternatives for one misspelt word. */
const ALTERNATIVES = 3;
/** From this length on, a word may be an unfinished one. */
const UNFINISHED = 5;
/** An unfinished word is a worse guess than a whole one of the same distance. */
const UNFINISHED_PENALTY = 0.5;

/**
 * Texts that a text without results may have meant, the likeliest first: the name that it resembles as a
 * whole, the text with its unknown words mended, and the text without them. None of them is certain to
 * find something.
 *
 * @param words the words of the text, in order
 * @param unknown those of them that no posting has
 */
export function likelyTexts(
  words: readonly string[],
  unknown: readonly string[],
  vocabulary: Vocabulary,
): string[] {
  const text = words.join(' ');
  const whole = nearest(compact(text), vocabulary.names).slice(0, 1);
  const mended = mendedTexts(words, unknown, vocabulary);
  const known = words.filter((word) => !unknown.includes(word));
  const without = known.length < words.length && known.length > 0 ? [known.join(' ')] : [];
  const likely = new Map(
    [...(words.length > 1 ? whole : []), ...mended, ...whole, ...without].map((likely) => [
      foldText(likely),
      likely,
    ]),
  );
  likely.delete(foldText(text));
  return [...likely.values()];
}

function mendedTexts(
  words: readonly string[],
  unknown: readonly string[],
  vocabulary: Vocabulary,
): string[] {
  const repairs = new Map(
    unknown.map((word) => [word, nearest(foldText(word), vocabulary.words).slice(0, ALTERNATIVES)]),
  );
  if (unknown.length === 0 || [...repairs.values()].some((found) => found.length === 0)) return [];
  // Alternatives for more than one word at once would be guesses upon guesses.
  const count = unknown.length === 1 ? ALTERNATIVES : 1;
  return Array.from({ length: count }, (_, turn) => turn).flatMap((turn) => {
    const mended = words.map((word) => (repairs.has(word) ? repairs.get(word)?.[turn] : word));
    return mended.includes(undefined) ? [] : [mended.join(' ')];
  });
}

/**
 * What is near enough to a misspelt text, the nearest first; of equally near ones, those that begin with
 * the same letter, then in the order of the map.
 *
 * @param text folded
 * @param written how each candidate, folded, is written
 */
export function nearest(text: string, written: ReadonlyMap<string, string>): string[] {
  const most = mistakesIn(text.length);
  if (most === 0) return [];
  const near: { readonly label: string; readonly cost: number }[] = [];
  for (const [candidate, label] of written) {
    const cost = mistakes(text, candidate, most);
    if (cost <= most) near.push({ label, cost: cost + (candidate[0] === text[0] ? 0 : 0.25) });
  }
  return near.sort((a, b) => a.cost - b.cost).map(({ label }) => label);
}

/** How many letters of a word of this length may be wrong. */
function mistakesIn(length: number): number {
  if (length < 3) return 0;
  if (length < 6) return 1;
  return length < 9 ? 2 : 3;
}

function mistakes(text: string, candidate: string, most: number): number {
  const extra = candidate.length - text.length;
  const whole =
    Math.abs(extra) > most ? Infinity : isSwap(text, candidate) ? 1 : distance(text, candidate);
  if (extra <= 0 || text.length < UNFINISHED) return whole;
  const begun = distance(text, candidate.slice(0, text.length)) + UNFINISHED_PENALTY;
  return Math.min(whole, begun);
}

/** Whether two neighbouring letters changed places, the most frequent slip of fast fingers. */
function isSwap(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = Array.from(one, (_, index) => index).filter((index) => one[index] !== other[index]);
  const [first = -1, second = -1] = at;
  return (
    at.length === 2 &&
    second === first + 1 &&
    one[first] === other[second] &&
    one[second] === other[first]
  );
}
