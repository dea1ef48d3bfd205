import { descriptionStart, pageTextOf } from '../page-text.ts';
import { fetchUnpacked } from './fetch-file.ts';
import { keepLatest } from './keep-latest.ts';

/** Texts kept, some megabytes: best matches come again and again while somebody types and chooses. */
const KEPT = 2000;

/** The text of a page. */
export interface ShownText {
  readonly content: string;
  /** Where it begins to say what results do not show otherwise. */
  readonly from: number;
}

/**
 * Fetches the texts of pages, of which excerpts are made.
 *
 * @param bundle address of the search bundle, ending in a slash
 */
export function pageTexts(bundle: string): (file: string) => Promise<ShownText> {
  return keepLatest(async (file) => {
    const text = pageTextOf(await fetchUnpacked(bundle + file));
    return { content: text.content, from: descriptionStart(text) };
  }, KEPT);
}
