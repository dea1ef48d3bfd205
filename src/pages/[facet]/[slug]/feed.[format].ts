import type { APIRoute, GetStaticPaths } from 'astro';
import { FACETS } from '../../../board/facets.ts';
import type { Posting } from '../../../posting/posting.ts';
import { facetHeading } from '../../../presentation/facets.ts';
import { type Feed, rssFeed } from '../../../presentation/feed.ts';
import { jsonFeed } from '../../../presentation/json-feed.ts';
import { addresses, getBoard, getPageKeys, settings } from '../../../site.ts';

/** How many of the newest postings the feed of one value carries. */
const LENGTH = 30;

/** A feed for each company and each value of each facet, so that a job seeker can follow just that. */
export const getStaticPaths = (async () => {
  const [board, keys] = await Promise.all([getBoard(), getPageKeys()]);
  const companies = board.companies.map(({ slug, name, open }) =>
    feedOf('companies', slug, `Jobs at ${name}`, addresses.company(name), open),
  );
  const values = FACETS.flatMap((facet) =>
    board[facet].map((entry) =>
      feedOf(
        facet,
        entry.slug,
        facetHeading(facet, entry, settings.language),
        addresses.facetValue(facet, entry.slug),
        entry.open,
      ),
    ),
  );
  return [...companies, ...values].flatMap(({ params, props }) =>
    ['xml', 'json'].map((format) => ({
      params: { ...params, format },
      props,
      cacheKey: keys.onAnyDay(props),
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ feed: Feed }> = async ({ params, props: { feed } }) =>
  params['format'] === 'json'
    ? Response.json(jsonFeed(feed, addresses))
    : new Response(await rssFeed(feed, addresses), {
        headers: { 'Content-Type': 'application/rss+xml' },
      });

function feedOf(
  facet: string,
  slug: string,
  heading: string,
  path: string,
  postings: readonly Posting[],
) {
  const feed: Feed = {
    title: `${heading} · ${settings.title}`,
    description: settings.description,
    language: settings.language,
    path,
    postings: postings.slice(0, LENGTH),
    whole: false,
  };
  return { params: { facet, slug }, props: { feed } };
}
