import { HIGHEST_IMPACT } from './word-block.ts';

/** How many further times a word must be found before the next time counts half. */
const SATURATION = 3;
/** How far the length of a posting tells against it: 0 not at all, 1 in full. */
const LENGTH_SHARE = 0.3;

/**
 * How much a posting is about a word: the part of BM25 that depends on the posting (Robertson and
 * Zaragoza, "The Probabilistic Relevance Framework", 2009), in {@link HIGHEST_IMPACT} steps.
 *
 * @param frequency how often the word occurs in the posting, weighted
 * @param length words of the posting
 * @param usualLength the mean of all postings
 */
export function impactOf(frequency: number, length: number, usualLength: number): number {
  const relative = usualLength === 0 ? 1 : length / usualLength;
  const saturation = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * relative);
  const share = frequency / (frequency + saturation);
  return Math.max(1, Math.min(HIGHEST_IMPACT, Math.round(share * HIGHEST_IMPACT)));
}

/** How much it tells that a posting has a word that so many postings have. */
export function rarity(postings: number, having: number): number {
  return Math.log(1 + (postings - having + 0.5) / (having + 0.5));
}
