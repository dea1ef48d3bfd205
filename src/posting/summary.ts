import { excerpt } from '../values/excerpt.ts';
import { firstSentence } from '../values/sentence.ts';

/** Characters that a summary may have. */
const SUMMARY_LENGTH = 200;

/**
 * The line under a posting's title: what the source says, else the first real sentence of its body.
 *
 * @returns at most {@link SUMMARY_LENGTH} characters, cut at a word; null when there is no text
 */
export function summarise(stated: string | null, paragraphs: readonly string[]): string | null {
  const text = stated ?? firstSentence(paragraphs.join('\n'));
  return text === null ? null : excerpt(text, SUMMARY_LENGTH);
}
