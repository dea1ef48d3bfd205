import { createHash } from 'node:crypto';
import { cardFile, CARDS_PER_FILE } from './posting-table.ts';
import type { ResultCard } from './result-card.ts';

/**
 * The cards of all postings as files of the search bundle, a few cards each, in a folder that is named
 * by what they say, so that no cache mixes those of two builds.
 *
 * @param cards in the order of the table
 * @returns the folder, and the files by their paths
 */
export function cardFiles(cards: readonly ResultCard[]): {
  folder: string;
  files: ReadonlyMap<string, string>;
} {
  const contents: string[] = [];
  for (let first = 0; first < cards.length; first += CARDS_PER_FILE) {
    contents.push(JSON.stringify(cards.slice(first, first + CARDS_PER_FILE)));
  }
  const digest = createHash('sha256').update(contents.join('\n')).digest('hex').slice(0, 8);
  const folder = `cards-${digest}`;
  const files = new Map(
    contents.map((content, number) => [cardFile(folder, number * CARDS_PER_FILE), content]),
  );
  return { folder, files };
}
