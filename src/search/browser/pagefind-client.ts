/** What this site's pages put into the index; a value that the posting lacks is absent. */
export interface ResultData {
  readonly url: string;
  /** HTML with `<mark>` around the matches. */
  readonly excerpt: string;
  readonly meta: Readonly<
    Partial<
      Record<'title' | 'company' | 'location' | 'dateText' | 'salary' | 'posted' | 'closes', string>
    >
  >;
}

export interface Result {
  /** The posting's name within the index. */
  readonly id: string;
  data(): Promise<ResultData>;
}

/** The part of Pagefind's browser module that this site uses. */
interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  init(): Promise<void>;
  preload(term: string): Promise<void>;
  /** Null finds every page. */
  search(term: string | null): Promise<{ results: Result[] }>;
}

/**
 * Loads the search index's own code on first use.
 *
 * @param bundle address of the Pagefind bundle, ending in a slash
 * @param basePath the path the site lives under
 */
export function pagefindClient(bundle: string, basePath: string): () => Promise<Pagefind> {
  let loading: Promise<Pagefind> | undefined;
  const load = async (): Promise<Pagefind> => {
    const address = new URL(`${bundle}pagefind.js`, document.baseURI).href;
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    await pagefind.options({ baseUrl: basePath });
    await pagefind.init();
    return pagefind;
  };
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
}
