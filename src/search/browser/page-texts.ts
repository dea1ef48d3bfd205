import { descriptionStart, pageTextsOf, type TextPlace } from '../page-text.ts';
import { fetchUnpacked } from './fetch-file.ts';
import { keepLatest } from './keep-latest.ts';

/** Texts kept, some megabytes: best matches come again and again while somebody types and chooses. */
const KEPT_TEXTS = 2000;
/** Files kept, each with several texts: those of one answer often lie in the same ones. */
const KEPT_FILES = 50;

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
    KEPT_FILES,
  );
  const textAt = keepLatest(async (address): Promise<ShownText> => {
    const [file = '', name = ''] = address.split('#');
    const text = (await load(file)).get(name);
    if (text === undefined) throw new Error(`${file} lacks the text of ${name}.`);
    return { content: text.content, from: descriptionStart(text) };
  }, KEPT_TEXTS);
  return ({ file, name }) => textAt(`${file}#${name}`);
}
