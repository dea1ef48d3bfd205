/** What the text index keeps of a page. */
export interface PageText {
  /** The page's path on the site. */
  readonly url: string;
  /** All indexed text of the page. */
  readonly content: string;
}

/** What Pagefind writes before the JSON of a page's text. */
const SIGNATURE = 'pagefind_dcd';

/** Reads an unpacked file of Pagefind's (a "fragment") with the text of a page. */
export function pageTextOf(unpacked: string): PageText {
  return JSON.parse(unpacked.slice(SIGNATURE.length)) as PageText;
}
