import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { feedItem } from '../presentation/feed.ts';
import { addresses, getBoard, settings } from '../site.ts';

/** How many of the newest postings the feed carries. */
const FEED_LENGTH = 100;

export const GET: APIRoute = async () => {
  const { open } = await getBoard();
  return rss({
    title: settings.title,
    description: settings.description,
    site: addresses.absolute(addresses.home()),
    customData: `<language>${settings.language}</language>`,
    items: open.slice(0, FEED_LENGTH).map((posting) => feedItem(posting, addresses)),
  });
};
