/** The part of Pagefind's browser module that this site uses. */
export interface Pagefind {
  options(options: { noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  /** Finds the pages with a term; one in quotes must stand as it is. Best first. */
  search(term: string): Promise<{
    results: readonly {
      /** The page's name within the index. */
      readonly id: string;
      /** How well it matches; comparable within one search. */
      readonly score: number;
    }[];
  }>;
}

/**
 * Loads the code of a Pagefind index. It runs where it is called: its own worker would send every match of
 * every search to and fro.
 *
 * @param bundle whole address of the index, ending in a slash
 */
export async function openPagefind(bundle: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
  await pagefind.options({ noWorker: true });
  await pagefind.init();
  return pagefind;
}
