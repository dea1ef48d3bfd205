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

/** What Pagefind writes before the JSON of a page's text. */
const SIGNATURE = 'pagefind_dcd';

/** Reads an unpacked file of Pagefind's (a "fragment") with the text of a page. */
export function pageTextOf(unpacked: string): PageText {
  return JSON.parse(unpacked.slice(SIGNATURE.length)) as PageText;
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
