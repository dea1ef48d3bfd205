import { comparable } from './text.ts';
import type { FoundPosting } from './json-ld.ts';

/** What the page says of itself, to tell its own posting from others that it mentions. */
export interface PageIdentity {
  readonly url: string | null;
  /** Headings and titles. */
  readonly titles: readonly string[];
}

/**
 * The posting that a page is about.
 * @returns null when there is none, `'several'` when the page is a list of postings.
 */
export function choosePosting(
  postings: readonly FoundPosting[],
  page: PageIdentity,
): FoundPosting | null | 'several' {
  const own = postings.filter((posting) => !posting.listed);
  if (own.length === 0) return postings.length > 1 ? 'several' : (postings[0] ?? null);
  const [only] = own;
  if (only !== undefined && distinctTitles(own) === 1) return fullest(own);
  const byUrl = own.filter(({ item }) => page.url !== null && item.text('url') === page.url);
  if (byUrl.length === 1) return byUrl[0] ?? null;
  const titles = page.titles.map(comparable);
  const byTitle = own.filter(({ item }) => {
    const title = comparable(item.text('title') ?? '');
    return title !== '' && titles.some((each) => each.includes(title));
  });
  return byTitle.length > 0 && distinctTitles(byTitle) === 1 ? fullest(byTitle) : 'several';
}

function distinctTitles(postings: readonly FoundPosting[]): number {
  return new Set(postings.map(({ item }) => comparable(item.text('title') ?? ''))).size;
}

function fullest(postings: readonly FoundPosting[]): FoundPosting | null {
  const length = (posting: FoundPosting): number =>
    posting.item.texts('description').join('').length;
  return postings.reduce<FoundPosting | null>(
    (best, posting) => (best === null || length(posting) > length(best) ? posting : best),
    null,
  );
}
