import { FeedError, type JobBoard, type JobSystem } from '../job-system.ts';
import { isObject, type JsonObject, objectAt, parseJson, requiredList, textAt } from '../json.ts';
import { type Opening, openingOf, sections } from '../opening.ts';
import { type FeedPlace, feedPlace } from '../place.ts';

const API = 'https://api.smartrecruiters.com/v1/companies/';
/** The most that the list gives at once. */
const PAGE = 100;

/**
 * SmartRecruiters' Posting API. Its list has the facts, page by page; the text of a posting is asked for
 * by itself. It answers an unknown company with an empty list.
 *
 * @see https://developers.smartrecruiters.com/docs/posting-api
 */
export const smartRecruiters: JobSystem = {
  name: 'SmartRecruiters',
  recognise: ({ hostname, pathname }) => {
    if (!/^(?:careers|jobs|api)\.smartrecruiters\.com$/.test(hostname)) return null;
    const path =
      hostname === 'api.smartrecruiters.com'
        ? (/^\/v1\/companies(\/.{1,300})$/.exec(pathname)?.[1]?.replace('/postings', '') ?? '')
        : pathname;
    const [, company, id] = /^\/([\w.-]{1,100})(?:\/([\da-f-]{6,36}))?(?:[/-]|$)/.exec(path) ?? [];
    return company === undefined ? null : boardOf(company, id?.replace(/-+$/, ''));
  },
  read: (feed, board) => ({
    company: null,
    openings: requiredList(parseJson(feed), 'content').flatMap(
      (posting) => openingIn(posting, board) ?? [],
    ),
  }),
  nextPage: (feed, board) => {
    const list = parseJson(feed);
    const [offset, total] = isObject(list) ? [list['offset'], list['totalFound']] : [];
    if (typeof offset !== 'number' || typeof total !== 'number') return null;
    const next = offset + PAGE;
    return next < total && next > offset ? `${board.feed}&offset=${next}` : null;
  },
  detail: {
    address: ({ id }, { feed }) => `${feed.replace(/\?.*$/, '')}/${id}`,
    read: (answer, board) => {
      const posting = parseJson(answer);
      const opening = isObject(posting) ? openingIn(posting, board) : null;
      if (opening === null) throw new FeedError('it is no posting');
      return opening;
    },
  },
};

function boardOf(company: string, id: string | undefined): JobBoard {
  return {
    system: 'SmartRecruiters',
    address: `https://careers.smartrecruiters.com/${company}`,
    feed: `${API}${company}/postings?limit=${PAGE}`,
    opening: id ?? null,
  };
}

function openingIn(posting: JsonObject, board: JobBoard): Opening | null {
  const [id, title] = [textAt(posting, 'id'), textAt(posting, 'name')];
  if (id === null || title === null) return null;
  const company = board.address.split('/').at(-1) ?? '';
  const url = `https://jobs.smartrecruiters.com/${company}/${id}`;
  const location = objectAt(posting, 'location');
  const place = placeOf(location);
  const labelAt = (key: string): string | null => textAt(objectAt(posting, key), 'label');
  return openingOf(
    { id, title, place: place?.text ?? null, url },
    [
      ['company', 'company.name', textAt(objectAt(posting, 'company'), 'name')],
      ['location', 'location', place],
      ['workplace', 'location.remote, location.hybrid', workplaceOf(location)],
      ['employmentType', 'typeOfEmployment', labelAt('typeOfEmployment')],
      ['levels', 'experienceLevel', levelOf(labelAt('experienceLevel'))],
      ['category', 'function', labelAt('function') ?? labelAt('department')],
      ['datePosted', 'releasedDate', textAt(posting, 'releasedDate')?.slice(0, 10)],
      ['applyUrl', 'applyUrl', textAt(posting, 'applyUrl')],
    ],
    sections(sectionsOf(posting)),
  );
}

function placeOf(location: JsonObject): FeedPlace | null {
  const [city, country] = [textAt(location, 'city'), textAt(location, 'country')];
  const code = country?.toUpperCase() ?? null;
  const text = city ?? textAt(location, 'region') ?? code;
  return text === null ? null : feedPlace(text, text === code ? null : code);
}

/** Neither switch may mean that nobody set one. */
function workplaceOf(location: JsonObject): string | null {
  if (location['hybrid'] === true) return 'hybrid';
  return location['remote'] === true ? 'remote' : null;
}

function levelOf(level: string | null): string | null {
  return /^not applicable$/i.test(level ?? '') ? null : level;
}

const PARTS = ['jobDescription', 'qualifications', 'additionalInformation', 'companyDescription'];

function sectionsOf(posting: JsonObject): { heading: string | null; html: string | null }[] {
  const parts = objectAt(objectAt(posting, 'jobAd'), 'sections');
  return PARTS.map((name) => {
    const part = objectAt(parts, name);
    return { heading: textAt(part, 'title'), html: textAt(part, 'text') };
  });
}
