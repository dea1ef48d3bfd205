import { detectAll } from 'tinyld';

const SAMPLE_LENGTH = 600;
const MINIMUM_LETTERS = 100;

/** The language of a text as a two-letter BCP 47 tag; null when the text is short or the answer doubtful. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE_LENGTH);
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < MINIMUM_LETTERS) return null;
  const [best, second] = detectAll(sample);
  if (!best || (second && second.accuracy > best.accuracy / 2)) return null;
  return best.lang || null;
}
