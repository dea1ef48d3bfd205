import type { JobBoard, JobSystem } from '../job-system.ts';
import { type JsonObject, objectAt, objectsAt, parseJson, requiredList, textAt } from '../json.ts';
import { openingOf } from '../opening.ts';
import { type FeedPlace, feedPlace } from '../place.ts';

/**
 * Ashby's public job posting API. It does not give the company's name.
 *
 * @see https://developers.ashbyhq.com/docs/public-job-posting-api
 */
export const ashby: JobSystem = {
  name: 'Ashby',
  recognise: ({ hostname, pathname }) => {
    const path =
      hostname === 'api.ashbyhq.com'
        ? /^\/posting-api\/job-board(\/.*)$/.exec(pathname)?.[1]
        : hostname === 'jobs.ashbyhq.com'
          ? pathname
          : undefined;
    const [, name, id] =
      /^\/([^/]{1,100})(?:\/([\da-f-]{36})(?:\/application)?)?\/?$/.exec(path ?? '') ?? [];
    return name === undefined ? null : boardOf(name, id);
  },
  read: (feed) => {
    const jobs = requiredList(parseJson(feed), 'jobs');
    const openings = jobs.flatMap((job) => {
      const [title, url] = [textAt(job, 'title'), textAt(job, 'jobUrl')];
      // Jobs that are not listed are there for those who have the link.
      if (title === null || url === null || job['isListed'] === false) return [];
      const id = textAt(job, 'id') ?? /[\da-f-]{36}/.exec(url)?.[0] ?? url;
      const places = placesOf(job);
      return openingOf(
        { id, title, place: places.map(({ text }) => text).join('; ') || null, url },
        [
          ['location', 'location', places],
          ['workplace', ...workplaceOf(job)],
          ['employmentType', 'employmentType', spaced(textAt(job, 'employmentType'))],
          ['category', 'department', textAt(job, 'department')],
          ['salary', 'compensation', salaryOf(job)],
          ['datePosted', 'publishedAt', textAt(job, 'publishedAt')],
          ['applyUrl', 'applyUrl', textAt(job, 'applyUrl')],
        ],
        textAt(job, 'descriptionHtml') ?? textAt(job, 'descriptionPlain') ?? '',
      );
    });
    return { company: null, openings };
  },
};

function boardOf(name: string, id: string | undefined): JobBoard {
  return {
    system: 'Ashby',
    address: `https://jobs.ashbyhq.com/${name}`,
    feed: `https://api.ashbyhq.com/posting-api/job-board/${name}?includeCompensation=true`,
    opening: id ?? null,
  };
}

/** `FullTime` in words. */
function spaced(type: string | null): string | null {
  return type?.replace(/(?<=[a-z])(?=[A-Z])/g, '-') ?? null;
}

function workplaceOf(job: JsonObject): readonly [key: string, value: string | null] {
  const type = textAt(job, 'workplaceType');
  if (type !== null) return ['workplaceType', type];
  return ['isRemote', job['isRemote'] === true ? 'remote' : null];
}

function placesOf(job: JsonObject): readonly FeedPlace[] {
  return [job, ...objectsAt(job, 'secondaryLocations')].flatMap((place) => {
    const text = textAt(place, 'location');
    if (text === null) return [];
    const address = objectAt(place, 'address');
    const country = textAt(
      'postalAddress' in address ? objectAt(address, 'postalAddress') : address,
      'addressCountry',
    );
    return [feedPlace(text, country)];
  });
}

/** The salary where there is one range; several are told apart by words that a range would lose. */
function salaryOf(job: JsonObject): object | string | null {
  if (job['shouldDisplayCompensationOnJobPostings'] === false) return null;
  const compensation = objectAt(job, 'compensation');
  const salaries = objectsAt(compensation, 'summaryComponents').filter(
    (component) => component['compensationType'] === 'Salary',
  );
  const [only, ...others] = salaries;
  if (only === undefined || others.length > 0) {
    return textAt(compensation, 'scrapeableCompensationSalarySummary');
  }
  const unit = /\b1 (YEAR|MONTH|WEEK|DAY|HOUR)\b/i.exec(textAt(only, 'interval') ?? '')?.[1];
  const { minValue, maxValue, currencyCode } = only;
  return { min: minValue, max: maxValue, currency: currencyCode, unit };
}
