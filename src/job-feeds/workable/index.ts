import type { JobBoard, JobSystem } from '../job-system.ts';
import { isObject, type JsonObject, objectsAt, parseJson, requiredList, textAt } from '../json.ts';
import { openingOf } from '../opening.ts';
import { type FeedPlace, feedPlace } from '../place.ts';

/** Hosts of Workable's own. */
const NOT_COMPANIES = new Set(['www', 'apply', 'api', 'help', 'jobs', 'resources', 'status']);

/** Workable's feed for the widget on a company's own pages. */
export const workable: JobSystem = {
  name: 'Workable',
  recognise: ({ hostname, pathname }) => {
    const path = pathname.replace(/^\/api\/v1\/widget\/accounts/, '');
    const [, account, code] =
      /^\/([\w-]+)(?:\/j\/([A-Z\d]{6,20}))?(?:\/apply)?\/?$/.exec(path) ?? [];
    if (hostname === 'apply.workable.com') {
      return account === undefined || account === 'api' ? null : boardOf(account, code);
    }
    const company = /^([a-z\d-]+)\.workable\.com$/.exec(hostname)?.[1];
    if (company === undefined || NOT_COMPANIES.has(company)) return null;
    return boardOf(company, /^\/j\/([A-Z\d]{6,20})/.exec(pathname)?.[1]);
  },
  read: (feed) => {
    const parsed = parseJson(feed);
    const openings = requiredList(parsed, 'jobs').flatMap((job) => {
      const [id, title, url] = [textAt(job, 'shortcode'), textAt(job, 'title'), textAt(job, 'url')];
      if (id === null || title === null || url === null) return [];
      const places = placesOf(job);
      return openingOf(
        { id, title, place: places.map(({ text }) => text).join('; ') || null, url },
        [
          ['location', 'locations', places],
          ['workplace', 'telecommuting', job['telecommuting'] === true ? 'remote' : null],
          ['employmentType', 'employment_type', textAt(job, 'employment_type')],
          ['levels', 'experience', level(textAt(job, 'experience'))],
          ['category', 'function', textAt(job, 'function') ?? textAt(job, 'department')],
          ['datePosted', 'published_on', textAt(job, 'published_on')],
          ['applyUrl', 'application_url', textAt(job, 'application_url')],
        ],
        textAt(job, 'description') ?? '',
      );
    });
    return { company: isObject(parsed) ? textAt(parsed, 'name') : null, openings };
  },
};

function boardOf(account: string, code: string | undefined): JobBoard {
  return {
    system: 'Workable',
    address: `https://apply.workable.com/${account}/`,
    feed: `https://apply.workable.com/api/v1/widget/accounts/${account}?details=true`,
    opening: code ?? null,
  };
}

/** `Not Applicable` is one of the choices. */
function level(experience: string | null): string | null {
  return /^not applicable$/i.test(experience ?? '') ? null : experience;
}

function placesOf(job: JsonObject): readonly FeedPlace[] {
  const listed = objectsAt(job, 'locations').filter((place) => place['hidden'] !== true);
  return (listed.length > 0 ? listed : [job]).flatMap((place) => {
    const parts = [textAt(place, 'city'), textAt(place, 'region') ?? textAt(place, 'state')];
    const named = parts.filter((part) => part !== null);
    const country = textAt(place, 'country') ?? textAt(place, 'countryCode');
    const text = named.join(', ') || textAt(place, 'country');
    if (text === null) return [];
    return [feedPlace(text, country)];
  });
}
