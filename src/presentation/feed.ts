import type { RSSFeedItem } from '@astrojs/rss';
import type { Posting } from '../posting/posting.ts';
import type { SiteAddresses } from './addresses.ts';
import { xmlSafe } from './xml.ts';

/** A posting as an item of the RSS feed. Its address is its guid, so it must never change. */
export function feedItem(posting: Posting, addresses: SiteAddresses): RSSFeedItem {
  const { title, company, summary, datePosted, category, tags } = posting;
  return {
    title: xmlSafe(`${title}, ${company.name}`),
    link: addresses.absolute(addresses.posting(posting.id)),
    ...(summary !== null && { description: xmlSafe(summary) }),
    ...(datePosted !== null && { pubDate: new Date(`${datePosted}T00:00:00Z`) }),
    categories: [...(category === null ? [] : [category]), ...tags].map(xmlSafe),
    content: xmlSafe(posting.description),
  };
}
