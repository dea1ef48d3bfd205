import { pageTextOf } from '../page-text.ts';
import { fetchUnpacked } from './fetch-file.ts';
import { keepLatest } from './keep-latest.ts';

/** Texts kept: those of a few searches, so that a facet or a step back fetches nothing again. */
const KEPT = 200;

/**
 * Fetches the texts of pages, of which excerpts are made.
 *
 * @param bundle address of the search bundle, ending in a slash
 */
export function pageTexts(bundle: string): (file: string) => Promise<string> {
  return keepLatest(async (file) => pageTextOf(await fetchUnpacked(bundle + file)).content, KEPT);
}
