import { type CheerioAPI, load } from 'cheerio';
import type { Element } from 'domhandler';
import { FeedError, type JobBoard, type JobSystem } from '../job-system.ts';
import { openingOf } from '../opening.ts';
import { type FeedPlace, feedPlace } from '../place.ts';

/** Hosts of Teamtailor's own. */
const NOT_COMPANIES = new Set([
  ...['www', 'api', 'app', 'docs', 'partner', 'support', 'help', 'status', 'assets', 'tt'],
  ...['integrations', 'developer', 'trust'],
]);

/** The most that the feed gives at once; by itself it gives a hundred. */
const MOST = 200;

/**
 * The RSS feed that every career site at Teamtailor has at `/jobs.rss`; it needs no key, unlike
 * Teamtailor's API. It states no pay, no type of employment and no last day.
 */
export const teamtailor: JobSystem = {
  name: 'Teamtailor',
  recognise: ({ hostname, pathname }) => {
    const company = /^([a-z\d-]+(?:\.na)?|career)\.teamtailor\.com$/.exec(hostname)?.[1];
    if (company === undefined || NOT_COMPANIES.has(company)) return null;
    return boardOf(company, /^\/(?:[a-z-]{2,5}\/)?jobs\/(\d+)/.exec(pathname)?.[1]);
  },
  read: (feed) => {
    const $ = load(feed, { xml: true });
    const [channel] = $('rss > channel');
    if (channel === undefined) throw new FeedError('it has no element "channel"');
    const items = $('rss > channel > item').toArray();
    if (items.length >= MOST) {
      // Those that are missing would be taken for gone.
      throw new FeedError(
        `it has ${MOST} openings, which is all that it gives, and there may be more`,
      );
    }
    const openings = items.flatMap((item) => {
      const fact = (name: string): string | null => textOf($, item, name);
      const [title, url] = [fact('title'), fact('link')];
      if (title === null || url === null || !URL.canParse(url)) return [];
      const places = placesOf($, item);
      return openingOf(
        { id: idOf(url), title, place: places.map(({ text }) => text).join('; ') || null, url },
        [
          ['location', 'locations', places],
          ['workplace', 'remoteStatus', WORKPLACES[fact('remoteStatus')?.toLowerCase() ?? '']],
          ['category', 'department', fact('tt:department')],
          ['datePosted', 'pubDate', dayOf(fact('pubDate'))],
        ],
        fact('description') ?? '',
      );
    });
    return { company: textOf($, channel, 'title'), openings };
  },
};

function boardOf(company: string, id: string | undefined): JobBoard {
  const address = `https://${company}.teamtailor.com/`;
  return {
    system: 'Teamtailor',
    address,
    feed: `${address}jobs.rss?per_page=${MOST}`,
    opening: id ?? null,
  };
}

/** `/jobs/8438505-lamp-keeper`: the number stays when the title changes. */
function idOf(url: string): string {
  const last = new URL(url).pathname.split('/').at(-1) ?? '';
  return /^\d+/.exec(last)?.[0] ?? last;
}

/** A remote status of `none` may be an answer or the lack of one. */
const WORKPLACES: Readonly<Record<string, string>> = {
  hybrid: 'hybrid',
  fully: 'remote',
  'fully-remote': 'remote',
};

function textOf($: CheerioAPI, parent: Element, name: string): string | null {
  const [found] = $(parent).children(name.replace(':', String.raw`\:`));
  return found === undefined ? null : $(found).text().trim() || null;
}

function placesOf($: CheerioAPI, item: Element): readonly FeedPlace[] {
  return $(item)
    .find(String.raw`tt\:locations > tt\:location`)
    .toArray()
    .flatMap((location) => {
      const country = textOf($, location, 'tt:country');
      const text = textOf($, location, 'tt:city') ?? textOf($, location, 'tt:name') ?? country;
      return text === null ? [] : [feedPlace(text, text === country ? null : country)];
    });
}

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** The day as its writer's clock had it: `Wed, 23 Sep 2026 08:12:32 +0100`. */
function dayOf(date: string | null): string | null {
  const [, day, month, year] = /\b(\d{1,2}) ([A-Za-z]{3}) (\d{4})\b/.exec(date ?? '') ?? [];
  const index = MONTHS.indexOf(month?.toLowerCase() ?? '?');
  if (day === undefined || year === undefined || index === -1 || index % 3 !== 0) return null;
  return `${year}-${String(index / 3 + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
