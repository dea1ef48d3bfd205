import { digests } from './digests.ts';

/** Tells apart what a page shows: pages of the same key, on the same path, are the same bytes. */
export type PageKey = (shown: unknown) => string;

/** Keys for Astro's `cacheKey`, by which a build takes a page over from the last one. */
export interface PageKeys {
  /** For pages that say what day it is, or count from it. */
  readonly onThisDay: PageKey;
  /** For pages that look the same tomorrow, unless what they are handed has changed by then. */
  readonly onAnyDay: PageKey;
}

/**
 * @param common what every page may show: the program and its settings
 * @param today ISO date
 */
export function pageKeys(common: unknown, today: string): PageKeys {
  const digest = digests();
  return {
    onThisDay: (shown) => digest([common, today, shown]),
    onAnyDay: (shown) => digest([common, null, shown]),
  };
}
