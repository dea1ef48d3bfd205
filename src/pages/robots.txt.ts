import type { APIRoute } from 'astro';
import { addresses } from '../site.ts';

export const GET: APIRoute = () => {
  const sitemap = addresses.absolute(addresses.file('sitemap-index.xml'));
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
};
