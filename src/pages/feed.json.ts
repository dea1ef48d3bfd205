import type { APIRoute } from 'astro';
import { jsonFeed } from '../presentation/json-feed.ts';
import { addresses, getBoardFeed } from '../site.ts';

export const GET: APIRoute = async () =>
  Response.json(jsonFeed(await getBoardFeed(), addresses), {
    headers: { 'Content-Type': 'application/feed+json' },
  });
