import { digests } from './digests.ts';

/** Tells apart what a page shows: pages of the same key, on the same path, are the same bytes. */
export type PageKey = (shown: unknown) => string;

/**
 * Makes keys for Astro's `cacheKey`, by which a build takes a page over from the last one.
 *
 * @param common what every page may show: the program, its settings, the day
 */
export function pageKeys(common: unknown): PageKey {
  const digest = digests();
  return (shown) => digest([common, shown]);
}
