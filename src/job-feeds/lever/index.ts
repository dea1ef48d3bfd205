import { FeedError, type JobBoard, type JobSystem } from '../job-system.ts';
import { isObject, type JsonObject, objectAt, objectsAt, parseJson, textAt } from '../json.ts';
import { openingOf, sections } from '../opening.ts';
import { type FeedPlace, feedPlace } from '../place.ts';

/** The hosts of the sites, with those of the API; Europe has an instance of its own. */
const API_OF: Readonly<Record<string, string>> = {
  'jobs.lever.co': 'api.lever.co',
  'jobs.eu.lever.co': 'api.eu.lever.co',
};

/**
 * Lever's Postings API. It does not give the company's name.
 *
 * @see https://github.com/lever/postings-api
 */
export const lever: JobSystem = {
  name: 'Lever',
  recognise: ({ hostname, pathname }) => {
    const [site, api] =
      Object.entries(API_OF).find((hosts) => hosts.includes(hostname)) ?? ([] as const);
    if (site === undefined || api === undefined) return null;
    const path = hostname === api ? pathname.replace(/^\/v0\/postings/, '') : pathname;
    const [, name, id] = /^\/([\w.-]+)(?:\/([\da-f-]{36})(?:\/apply)?)?\/?$/.exec(path) ?? [];
    return name === undefined ? null : boardOf(site, api, name, id);
  },
  read: (feed) => {
    const postings = parseJson(feed);
    if (!Array.isArray(postings)) throw new FeedError('it is no list of postings');
    const openings = postings.filter(isObject).flatMap((posting) => {
      const [id, title, url] = ['id', 'text', 'hostedUrl'].map((key) => textAt(posting, key));
      if (id == null || title == null || url == null) return [];
      const categories = objectAt(posting, 'categories');
      const places = placesOf(posting, categories);
      return openingOf(
        { id, title, place: places.map(({ text }) => text).join('; ') || null, url },
        [
          ['location', 'categories.location', places],
          ['workplace', 'workplaceType', stated(textAt(posting, 'workplaceType'))],
          ['employmentType', 'categories.commitment', textAt(categories, 'commitment')],
          ['category', 'categories.department', textAt(categories, 'department')],
          ['salary', 'salaryRange', salaryOf(objectAt(posting, 'salaryRange'))],
          ['datePosted', 'createdAt', posting['createdAt']],
          ['applyUrl', 'applyUrl', textAt(posting, 'applyUrl')],
        ],
        sections([
          { html: textAt(posting, 'description') },
          ...objectsAt(posting, 'lists').map((list) => ({
            heading: textAt(list, 'text'),
            html: `<ul>${textAt(list, 'content') ?? ''}</ul>`,
          })),
          { html: textAt(posting, 'salaryDescription') },
          { html: textAt(posting, 'additional') },
        ]),
      );
    });
    return { company: null, openings };
  },
};

function boardOf(site: string, api: string, name: string, id: string | undefined): JobBoard {
  return {
    system: 'Lever',
    address: `https://${site}/${name}`,
    feed: `https://${api}/v0/postings/${name}?mode=json`,
    opening: id ?? null,
  };
}

/** The posting's country is that of its only place. */
function placesOf(posting: JsonObject, categories: JsonObject): readonly FeedPlace[] {
  const all = categories['allLocations'];
  const texts = Array.isArray(all) ? all.filter((text) => typeof text === 'string') : [];
  const main = textAt(categories, 'location');
  const [only, ...others] = texts.length > 0 ? texts : main === null ? [] : [main];
  if (only === undefined) return [];
  const country = textAt(posting, 'country');
  if (others.length > 0) return [only, ...others].map((text) => ({ text }));
  return [feedPlace(only, country)];
}

function stated(workplace: string | null): string | null {
  return workplace === 'unspecified' ? null : workplace;
}

/** The interval is one of `per-year-salary`, `per-month-salary`, `per-hour-wage` and the like. */
function salaryOf(range: JsonObject): object | null {
  const unit = /\b(year|month|week|day|hour)\b/i.exec(textAt(range, 'interval') ?? '')?.[1];
  const { min, max, currency } = range;
  if (typeof min !== 'number' && typeof max !== 'number') return null;
  return { min, max, currency, unit: unit?.toUpperCase() };
}
