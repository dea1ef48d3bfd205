import type { BoardContents } from '../board/contents.ts';
import { FACETS, inUse } from '../board/facets.ts';
import { paginate } from '../board/paginate.ts';
import type { Posting } from '../posting/posting.ts';
import type { SiteAddresses } from './addresses.ts';
import type { SitemapEntry } from './sitemap.ts';

/**
 * Every page that a search engine should know: the listings with their further pages and the open
 * postings. A list counts as changed on the day of its newest posting.
 */
export function sitePages(
  board: BoardContents,
  addresses: SiteAddresses,
  postingsPerPage: number,
): SitemapEntry[] {
  const page = (path: string, postings: readonly Posting[]): SitemapEntry => ({
    url: addresses.absolute(path),
    lastModified: postings[0]?.datePosted ?? null,
  });
  const list = (postings: readonly Posting[], href: (page: number) => string) =>
    paginate(postings, postingsPerPage).map(({ number }) => page(href(number), postings));

  return [
    ...list(board.regular, addresses.home).map((entry) => ({
      ...entry,
      lastModified: board.open[0]?.datePosted ?? null,
    })),
    page(addresses.companies(), board.open),
    ...inUse(board.companies).flatMap(({ name, open }) =>
      list(open, (number) => addresses.company(name, number)),
    ),
    ...FACETS.flatMap((facet) => [
      page(addresses.facet(facet), board.open),
      ...inUse(board[facet]).flatMap(({ slug, open }) =>
        list(open, (number) => addresses.facetValue(facet, slug, number)),
      ),
    ]),
    page(addresses.insights(), board.open),
    page(addresses.post(), []),
    ...board.open.map((posting) => page(addresses.posting(posting.id), [posting])),
  ];
}
