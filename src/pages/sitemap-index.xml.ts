import type { APIRoute } from 'astro';
import { paginate } from '../board/paginate.ts';
import { SITEMAP_LIMIT, sitemapIndexXml } from '../presentation/sitemap.ts';
import { sitePages } from '../presentation/site-pages.ts';
import { addresses, getBoard, settings } from '../site.ts';

export const GET: APIRoute = async () => {
  const pages = sitePages(await getBoard(), addresses, settings.postingsPerPage);
  const files = paginate(pages, SITEMAP_LIMIT).map(({ number }) => ({
    url: addresses.absolute(addresses.file(`sitemap-${number}.xml`)),
    lastModified: null,
  }));
  return new Response(sitemapIndexXml(files), { headers: { 'Content-Type': 'application/xml' } });
};
