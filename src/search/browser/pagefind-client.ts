/** The part of a Pagefind index's browser program that this site uses. */
export interface Pagefind {
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

interface Program {
  createInstance(options: { basePath: string; noWorker: boolean }): Pagefind & {
    init(): Promise<void>;
    filters(): Promise<unknown>;
    mergeIndex(indexPath: string): Promise<void>;
  };
}

/**
 * Loads a Pagefind index of several parts. Its program runs where it is called: its own worker would send
 * every match of every search to and fro.
 *
 * @param bundle whole address of the folder that the parts are in, ending in a slash
 * @param parts folders below it, with their slashes; the first has the program, which serves all
 */
export async function openPagefind(bundle: string, parts: readonly string[]): Promise<Pagefind> {
  const [first = '', ...others] = parts.map((part) => bundle + part);
  const { createInstance } = (await import(/* @vite-ignore */ `${first}pagefind.js`)) as Program;
  const pagefind = createInstance({ basePath: first, noWorker: true });
  await pagefind.init();
  // Parts that are merged wait for the first one, for ever if it failed; this tells of a failure.
  await pagefind.filters();
  await Promise.all(others.map((part) => pagefind.mergeIndex(part)));
  return pagefind;
}
