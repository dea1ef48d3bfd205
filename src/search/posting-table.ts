import type { ComparablePay } from './comparable-pay.ts';
import type { SearchFacet } from './facets.ts';

/** One value of a facet. */
export interface FacetValue {
  /** As it stands in the address. */
  readonly value: string;
  readonly label: string;
}

/** One facet of all postings. */
export interface FacetColumn {
  /** Those of most postings first. */
  readonly values: readonly FacetValue[];
  /** For each posting, the indexes of its values. */
  readonly of: readonly (readonly number[])[];
}

/** The facets that a posting carries; `posted` follows from its date and the reader's day. */
export type StoredFacet = Exclude<SearchFacet, 'posted'>;

/**
 * What filtering and sorting know of the open postings: the file `postings.json` beside the text
 * index, made in the same run. Postings are told by their place in these lists, newest first.
 */
export interface PostingTable {
  /** Days since 1970; null when a posting has no date. */
  readonly posted: readonly (number | null)[];
  readonly facets: Readonly<Record<StoredFacet, FacetColumn>>;
  /** The folder of the files that are fetched when they are needed. */
  readonly details: string;
  /**
   * What the words of each file of words begin with at least: greater than all words of the files
   * before it, and not greater than its own first word.
   */
  readonly wordStarts: readonly string[];
  /** Whether there is a script with the rules of the board's language. */
  readonly stemmer: boolean;
  readonly pay: ComparablePay;
}

/** The table's file below the bundle of the text index. */
export const TABLE_FILE = 'postings.json';

/** Few enough to be fetched for one result, enough to keep the number of files low. */
export const CARDS_PER_FILE = 12;

/** The file below the bundle that holds the card of the posting at a place of the table. */
export function cardFile({ details }: Pick<PostingTable, 'details'>, place: number): string {
  return `${details}/${Math.floor(place / CARDS_PER_FILE)}.json`;
}

/** The file below the bundle with words of the titles, to be offered for misspelt ones. */
export function titleWordsFile({ details }: Pick<PostingTable, 'details'>): string {
  return `${details}/title-words.json`;
}

/** The file below the bundle with a part of the index of words. */
export function wordsFile({ details }: Pick<PostingTable, 'details'>, number: number): string {
  return `${details}/words-${number}.bin`;
}

/** How the text index is made up, which only a search for phrases asks. */
export interface TextIndexNames {
  /** The folders of its parts below the bundle, with their slashes; the first has the program. */
  readonly parts: readonly string[];
  /** For each posting, in the order of the table, the name of its page in the text index. */
  readonly names: readonly string[];
}

/** The file below the bundle with the {@link TextIndexNames}. */
export function textIndexFile({ details }: Pick<PostingTable, 'details'>): string {
  return `${details}/text-index.json`;
}

/** The file below the bundle with the script that takes the endings from words, if there is one. */
export function stemmerFile({ details }: Pick<PostingTable, 'details'>): string {
  return `${details}/stemmer.js`;
}
