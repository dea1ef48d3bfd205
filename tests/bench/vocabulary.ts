import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawOne, type Random } from './random.ts';

const SYLLABLES = 'ta re mo lin dor ves ka pri on el sti gra ne ul bar cen fi jo hal wim'.split(
  ' ',
);
const WORD = /^[\p{L}’'-]+[.,;:]?$/u;

/** Words to write postings with. */
export interface Vocabulary {
  /** Each as often as it occurs in the sample postings, so that a plain draw keeps the proportions. */
  readonly running: readonly string[];
  /** Words of a long tail: product names, places, jargon. */
  readonly rare: readonly string[];
}

/** The words of the sample board's Markdown postings, and invented rare ones. */
export function readVocabulary(samples: string, random: Random): Vocabulary {
  const running = readdirSync(samples)
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => {
      const [, , body = ''] = readFileSync(join(samples, name), 'utf8').split(/^---$/m);
      return body.split(/\s+/).filter((word) => WORD.test(word));
    })
    .map((word) => word.replace(/[.,;:]$/, ''));
  return { running, rare: Array.from({ length: 20_000 }, () => inventWord(random)) };
}

export function inventWord(random: Random): string {
  const length = 2 + Math.floor(random() * 3);
  return Array.from({ length }, () => drawOne(random, SYLLABLES)).join('');
}
