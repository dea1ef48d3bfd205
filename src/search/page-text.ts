/** What the text index keeps of a page. */
export interface PageText {
  /** The page's path on the site. */
  readonly url: string;
  /** All indexed text of the page. */
  readonly content: string;
  /** The elements with an `id`, and how many words of the text stand before each. */
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
}

/** The `id` of the description on the page of a posting. */
export const DESCRIPTION_ID = 'description';

/** Where the text of a page is kept. */
export interface TextPlace {
  /** The file below the search bundle, which holds the texts of several pages. */
  readonly file: string;
  /** The name of the page in the text index. */
  readonly name: string;
}

/** What Pagefind writes before the JSON of pages' texts. */
const SIGNATURE = 'pagefind_dcd';
const FILE_NAME = /([^/]+)\.pf_fragment$/;

/**
 * Reads an unpacked file of Pagefind's ("fragments").
 *
 * @param file its name: Pagefind calls the file of a single page by the page's name
 * @returns the texts of its pages by their names in the text index
 */
export function pageTextsOf(unpacked: string, file: string): ReadonlyMap<string, PageText> {
  const content = JSON.parse(unpacked.slice(SIGNATURE.length)) as
    PageText | Readonly<Record<string, PageText>>;
  return new Map(
    isPageText(content) ? [[FILE_NAME.exec(file)?.[1] ?? '', content]] : Object.entries(content),
  );
}

function isPageText(content: PageText | Readonly<Record<string, PageText>>): content is PageText {
  return typeof content['url'] === 'string';
}

/**
 * Where the description begins in a page's text, in UTF-16 units. What stands before it, the facts of the
 * posting, results show otherwise.
 */
export function descriptionStart({
  content,
  anchors,
}: Pick<PageText, 'content' | 'anchors'>): number {
  const before = anchors.find(({ id }) => id === DESCRIPTION_ID)?.location ?? 0;
  let words = 0;
  for (const { index } of content.matchAll(/\S+/g)) {
    if (words === before) return index;
    words += 1;
  }
  return 0;
}
