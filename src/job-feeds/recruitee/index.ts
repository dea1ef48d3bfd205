import type { JobBoard, JobSystem } from '../job-system.ts';
import { type JsonObject, objectAt, objectsAt, parseJson, requiredList, textAt } from '../json.ts';
import { openingOf, sections } from '../opening.ts';
import { type FeedPlace, feedPlace } from '../place.ts';

/** Hosts of Recruitee's own. */
const NOT_COMPANIES = new Set(['www', 'api', 'app', 'docs', 'support', 'careers', 'status']);

/**
 * Recruitee's Careers Site API.
 *
 * @see https://docs.recruitee.com/reference/intro-to-careers-site-api
 */
export const recruitee: JobSystem = {
  name: 'Recruitee',
  recognise: ({ hostname, pathname }) => {
    const company = /^([a-z\d-]+)\.recruitee\.com$/.exec(hostname)?.[1];
    if (company === undefined || NOT_COMPANIES.has(company)) return null;
    return boardOf(company, /^\/(?:[a-z-]{2,5}\/)?o\/([^/]{1,200})/.exec(pathname)?.[1]);
  },
  read: (feed, board) => {
    const offers = requiredList(parseJson(feed), 'offers');
    const openings = offers.flatMap((offer) => {
      const title = textAt(offer, 'title');
      const slug = textAt(offer, 'slug');
      const url = textAt(offer, 'careers_url') ?? (slug && `${board.address}o/${slug}`);
      const isPublished = (textAt(offer, 'status') ?? 'published') === 'published';
      if (title === null || url === null || !isPublished) return [];
      const id = slug ?? url.split('/').at(-1) ?? url;
      const places = placesOf(offer);
      return openingOf(
        { id, title, place: places.map(({ text }) => text).join('; ') || null, url },
        [
          ['company', 'company_name', textAt(offer, 'company_name')],
          ['location', 'locations', places],
          ['workplace', 'remote, hybrid, on_site', workplaceOf(offer)],
          ['employmentType', 'employment_type_code', employmentOf(offer)],
          ['category', 'department', textAt(offer, 'department')],
          ['tags', 'tags', offer['tags']],
          ['salary', 'salary', salaryOf(objectAt(offer, 'salary'))],
          ['datePosted', 'published_at', dayOf(textAt(offer, 'published_at'))],
          ['validThrough', 'close_at', dayOf(textAt(offer, 'close_at'))],
          ['applyUrl', 'careers_apply_url', textAt(offer, 'careers_apply_url')],
        ],
        sections([{ html: textAt(offer, 'description') }, { html: textAt(offer, 'requirements') }]),
      );
    });
    return { company: null, openings };
  },
};

function boardOf(company: string, slug: string | undefined): JobBoard {
  return {
    system: 'Recruitee',
    address: `https://${company}.recruitee.com/`,
    feed: `https://${company}.recruitee.com/api/offers/`,
    opening: slug ?? null,
  };
}

function placesOf(offer: JsonObject): readonly FeedPlace[] {
  const listed = objectsAt(offer, 'locations');
  return (listed.length > 0 ? listed : [offer]).flatMap((place) => {
    const text = textAt(place, 'city') ?? textAt(place, 'location') ?? textAt(place, 'country');
    const country = textAt(place, 'country') ?? textAt(place, 'country_code');
    if (text === null) return [];
    return [feedPlace(text, country)];
  });
}

/** Several of the switches may be on, and then no one word is right. */
function workplaceOf(offer: JsonObject): string | null {
  const on = ['remote', 'hybrid', 'on_site'].filter((name) => offer[name] === true);
  const [only] = on;
  return on.length === 1 && only !== undefined ? only.replace('_', '') : null;
}

/** Codes like `fulltime_permanent`; what they begin with is the type. */
function employmentOf(offer: JsonObject): string | null {
  const code = textAt(offer, 'employment_type_code')?.toLowerCase() ?? '';
  const types: Readonly<Record<string, string>> = {
    fulltime: 'full-time',
    parttime: 'part-time',
    freelance: 'contractor',
    contract: 'contractor',
    internship: 'internship',
    traineeship: 'internship',
    temporary: 'temporary',
    volunteer: 'volunteer',
  };
  return types[code.split('_', 1)[0] ?? ''] ?? null;
}

function salaryOf(salary: JsonObject): object | null {
  const [min, max] = [textAt(salary, 'min'), textAt(salary, 'max')];
  if (min === null && max === null) return null;
  const unit = textAt(salary, 'period');
  return { min, max, currency: textAt(salary, 'currency'), unit };
}

/** `2026-11-02 09:30:00 UTC`. */
function dayOf(moment: string | null): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(moment ?? '')?.[0] ?? null;
}
