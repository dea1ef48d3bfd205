import { loadOnce } from './load-once.ts';

/** A page that the text index found. */
export interface Match {
  /** The page's name within the index. */
  readonly id: string;
  /** How well it matches; comparable within one search. */
  readonly score: number;
  data(): Promise<{
    /** HTML with `<mark>` around the matches. */
    readonly excerpt: string;
  }>;
}

/** The part of Pagefind's browser module that this site uses. */
interface Pagefind {
  options(options: { noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  /** Finds the pages with all words of a term; a term in quotes, as it stands. */
  search(term: string): Promise<{ results: Match[] }>;
}

/**
 * Loads the search index's own code on first use. It runs where it is called: its own worker would send
 * every match of every search to and fro.
 *
 * @param bundle whole address of the Pagefind bundle, ending in a slash
 */
export function pagefindClient(bundle: string): () => Promise<Pagefind> {
  return loadOnce(async () => {
    const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
    await pagefind.options({ noWorker: true });
    await pagefind.init();
    return pagefind;
  });
}
