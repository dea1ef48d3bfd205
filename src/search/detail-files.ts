import { createHash } from 'node:crypto';
import {
  cardFile,
  CARDS_PER_FILE,
  stemmerFile,
  textIndexFile,
  type TextIndexNames,
  titleWordsFile,
  wordsFile,
} from './posting-table.ts';
import type { ResultCard } from './result-card.ts';

/** What the search fetches when it is needed. */
interface Details {
  /** In the order of the table. */
  readonly cards: readonly ResultCard[];
  readonly titleWords: readonly string[];
  readonly textIndex: TextIndexNames;
  /** The index of words, in parts. */
  readonly words: readonly Uint8Array[];
  /** The script that takes the endings from words; null for a language without. */
  readonly stemmer: string | null;
}

/**
 * The details as files of the search bundle, a few cards each, in a folder that is named by what they
 * say, so that no cache mixes those of two builds.
 *
 * @returns the folder, and the files by their paths
 */
export function detailFiles({ cards, titleWords, textIndex, words, stemmer }: Details): {
  details: string;
  files: ReadonlyMap<string, Uint8Array>;
} {
  const encoder = new TextEncoder();
  const json = (content: unknown) => encoder.encode(JSON.stringify(content));
  const filesIn = (details: string): [string, Uint8Array][] => {
    const folder = { details };
    return [
      ...Array.from(
        { length: Math.ceil(cards.length / CARDS_PER_FILE) },
        (_, number): [string, Uint8Array] => {
          const first = number * CARDS_PER_FILE;
          return [cardFile(folder, first), json(cards.slice(first, first + CARDS_PER_FILE))];
        },
      ),
      ...words.map((block, number): [string, Uint8Array] => [wordsFile(folder, number), block]),
      [titleWordsFile(folder), json(titleWords)],
      [textIndexFile(folder), json(textIndex)],
      ...(stemmer === null
        ? []
        : [[stemmerFile(folder), encoder.encode(stemmer)] satisfies [string, Uint8Array]]),
    ];
  };
  const digest = createHash('sha256');
  for (const [path, content] of filesIn(''))
    digest.update(`${path} ${content.length} `).update(content);
  const details = `details-${digest.digest('hex').slice(0, 8)}`;
  return { details, files: new Map(filesIn(details)) };
}
