import { createHash } from 'node:crypto';
import { cardFile, CARDS_PER_FILE, titleWordsFile } from './posting-table.ts';
import type { ResultCard } from './result-card.ts';

/** What the search fetches when it is needed. */
interface Details {
  /** In the order of the table. */
  readonly cards: readonly ResultCard[];
  readonly titleWords: readonly string[];
}

/**
 * The details as files of the search bundle, a few cards each, in a folder that is named by what they
 * say, so that no cache mixes those of two builds.
 *
 * @returns the folder, and the files by their paths
 */
export function detailFiles({ cards, titleWords }: Details): {
  details: string;
  files: ReadonlyMap<string, string>;
} {
  const contents: string[] = [];
  for (let first = 0; first < cards.length; first += CARDS_PER_FILE) {
    contents.push(JSON.stringify(cards.slice(first, first + CARDS_PER_FILE)));
  }
  const words = JSON.stringify(titleWords);
  const digest = createHash('sha256')
    .update([words, ...contents].join('\n'))
    .digest('hex');
  const details = `details-${digest.slice(0, 8)}`;
  const files = new Map(
    contents.map((content, number) => [cardFile({ details }, number * CARDS_PER_FILE), content]),
  );
  return { details, files: files.set(titleWordsFile({ details }), words) };
}
