import type { APIRoute } from 'astro';
import { rssFeed } from '../presentation/feed.ts';
import { addresses, getBoardFeed } from '../site.ts';

export const GET: APIRoute = async () =>
  new Response(await rssFeed(await getBoardFeed(), addresses), {
    headers: { 'Content-Type': 'application/rss+xml' },
  });
