import { descriptionStart, pageTextsOf, type TextPlace } from '../page-text.ts';
import { fetchUnpacked } from './fetch-file.ts';
import { keepLatest } from './keep-latest.ts';

/** Files kept, some megabytes: best matches come again and again while somebody types and chooses. */
const KEPT = 400;

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
export function pageTexts(bundle: string): (place: TextPlace) => Promise<ShownText> {
  const load = keepLatest(
    async (file) => pageTextsOf(await fetchUnpacked(bundle + file), file),
    KEPT,
  );
  return async ({ file, name }) => {
    const text = (await load(file)).get(name);
    if (text === undefined) throw new Error(`${file} lacks the text of ${name}.`);
    return { content: text.content, from: descriptionStart(text) };
  };
}
