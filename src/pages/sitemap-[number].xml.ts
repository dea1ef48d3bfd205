import type { APIRoute, GetStaticPaths } from 'astro';
import { paginate } from '../board/paginate.ts';
import { SITEMAP_LIMIT, type SitemapEntry, sitemapXml } from '../presentation/sitemap.ts';
import { sitePages } from '../presentation/site-pages.ts';
import { addresses, getBoard, settings } from '../site.ts';

export const getStaticPaths = (async () => {
  const pages = sitePages(await getBoard(), addresses, settings.postingsPerPage);
  return paginate(pages, SITEMAP_LIMIT).map(({ number, items }) => ({
    params: { number: String(number) },
    props: { items },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ items: readonly SitemapEntry[] }> = ({ props }) =>
  new Response(sitemapXml(props.items), { headers: { 'Content-Type': 'application/xml' } });
