import type { Posting } from '../posting/posting.ts';
import type { SiteAddresses } from './addresses.ts';
import type { Feed } from './feed.ts';

/** A JSON Feed 1.1 document. @see https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed(feed: Feed, addresses: SiteAddresses): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: addresses.absolute(feed.path),
    feed_url: addresses.absolute(addresses.feeds(feed.path).json),
    language: feed.language,
    items: feed.postings.map((posting) => jsonFeedItem(posting, addresses, feed.whole)),
  };
}

function jsonFeedItem(posting: Posting, addresses: SiteAddresses, whole: boolean): object {
  const { title, company, summary, datePosted, category, tags, language } = posting;
  const url = addresses.absolute(addresses.posting(posting.id));
  return {
    id: url,
    url,
    title: `${title}, ${company.name}`,
    ...(whole
      ? { content_html: posting.description, ...(summary !== null && { summary }) }
      : { content_text: summary ?? title }),
    ...(datePosted !== null && { date_published: `${datePosted}T00:00:00Z` }),
    authors: [{ name: company.name, ...(company.website !== null && { url: company.website }) }],
    tags: [...(category === null ? [] : [category]), ...tags],
    ...(language !== null && { language }),
  };
}
