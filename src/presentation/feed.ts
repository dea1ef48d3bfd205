import { getRssString, type RSSFeedItem } from '@astrojs/rss';
import type { Posting } from '../posting/posting.ts';
import type { SiteAddresses } from './addresses.ts';
import { escapeXml, xmlSafe } from './xml.ts';

/** A list of postings that can be followed. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** BCP 47 tag of the board. */
  readonly language: string;
  /** The path of the page with the same postings. */
  readonly path: string;
  /** Newest first. */
  readonly postings: readonly Posting[];
  /** Whether items carry the whole description, or only the summary. */
  readonly whole: boolean;
}

/** An RSS 2.0 document. @see https://www.rssboard.org/rss-specification */
export function rssFeed(feed: Feed, addresses: SiteAddresses): Promise<string> {
  const self = addresses.absolute(addresses.feeds(feed.path).rss);
  return getRssString({
    title: xmlSafe(feed.title),
    description: xmlSafe(feed.description),
    site: addresses.absolute(feed.path),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData:
      `<language>${escapeXml(feed.language)}</language>` +
      `<atom:link href="${escapeXml(self)}" rel="self" type="application/rss+xml"/>`,
    items: feed.postings.map((posting) => feedItem(posting, addresses, feed.whole)),
  });
}

/** A posting as an item of an RSS feed. Its address is its guid, so it must never change. */
export function feedItem(posting: Posting, addresses: SiteAddresses, whole: boolean): RSSFeedItem {
  const { title, company, summary, datePosted, category, tags } = posting;
  return {
    title: xmlSafe(`${title}, ${company.name}`),
    link: addresses.absolute(addresses.posting(posting.id)),
    ...(summary !== null && { description: xmlSafe(summary) }),
    ...(datePosted !== null && { pubDate: new Date(`${datePosted}T00:00:00Z`) }),
    categories: [...(category === null ? [] : [category]), ...tags].map(xmlSafe),
    ...(whole && { content: xmlSafe(posting.description) }),
  };
}
