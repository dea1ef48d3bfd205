import { foldText } from '../values/folded-text.ts';
import type { PostingTable } from './posting-table.ts';

/** What a misspelt text can have meant. Both map what is compared to how it is written. */
export interface Vocabulary {
  /** Single words, folded. */
  readonly words: ReadonlyMap<string, string>;
  /** Whole names of tags, categories and companies, folded and without their spaces and signs. */
  readonly names: ReadonlyMap<string, string>;
}

/** The words that postings are best known by: those of their tags, categories, companies and titles. */
export function vocabularyOf(
  { facets }: Pick<PostingTable, 'facets'>,
  titleWords: readonly string[] = [],
): Vocabulary {
  const words = new Map<string, string>();
  const names = new Map<string, string>();
  const add = (map: Map<string, string>, key: string, written: string) => {
    if (key !== '' && !map.has(key)) map.set(key, written);
  };
  for (const facet of ['tag', 'category', 'company'] as const) {
    for (const { label } of facets[facet].values) {
      add(names, compact(label), label);
      for (const word of wordsOf(label)) add(words, foldText(word), word);
    }
  }
  for (const word of titleWords) add(words, foldText(word), word);
  return { words, names };
}

/** The words of a text as they stand there; the signs of `C++`, `C#`, `.NET` and `Node.js` belong to them. */
export function wordsOf(text: string): string[] {
  return text
    .split(/[^\p{L}\p{M}\p{N}+#.]/u)
    .map((part) => part.replace(/\.{1,9}$/, ''))
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** A name as it is compared with another: `Node.js` and `node js` are the same. */
export function compact(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}+#]/gu, '');
}

/** Whether a word, or one that begins with it, is in the vocabulary. */
export function knows({ words, names }: Vocabulary, word: string): boolean {
  const folded = foldText(word);
  const whole = compact(word);
  if (words.has(folded) || names.has(whole)) return true;
  for (const known of words.keys()) if (known.startsWith(folded)) return true;
  return false;
}
