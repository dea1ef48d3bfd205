import { objectAt, objectsAt, isObject, parseJson, requiredList, textAt } from '../json.ts';
import type { JobBoard, JobSystem } from '../job-system.ts';
import { openingOf } from '../opening.ts';

const HOSTS = new Set(['boards.greenhouse.io', 'job-boards.greenhouse.io']);

/**
 * Greenhouse's Job Board API.
 *
 * @see https://developers.greenhouse.io/job-board.html
 */
export const greenhouse: JobSystem = {
  name: 'Greenhouse',
  recognise: ({ hostname, pathname, searchParams }) => {
    if (hostname === 'boards-api.greenhouse.io') {
      const [, token, id] =
        /^\/v1\/boards\/([\w-]+)(?:\/jobs(?:\/(\d+))?)?\/?$/.exec(pathname) ?? [];
      return token === undefined ? null : boardOf(token, id);
    }
    if (!HOSTS.has(hostname)) return null;
    const embedded = pathname.startsWith('/embed/') ? searchParams.get('for') : null;
    if (embedded !== null && /^[\w-]+$/.test(embedded)) {
      return boardOf(embedded, searchParams.get('token') ?? undefined);
    }
    const [, token, id] = /^\/([\w-]+)(?:\/jobs\/(\d+))?\/?$/.exec(pathname) ?? [];
    return token === undefined || token === 'embed' ? null : boardOf(token, id);
  },
  read: (feed) => {
    const parsed = parseJson(feed);
    const jobs = requiredList(parsed, 'jobs');
    const openings = jobs.flatMap((job) => {
      const [id, title, url] = [
        textAt(job, 'id'),
        textAt(job, 'title'),
        textAt(job, 'absolute_url'),
      ];
      if (id === null || title === null || url === null) return [];
      const place = textAt(objectAt(job, 'location'), 'name');
      return openingOf(
        { id, title, place, url },
        [
          ['company', 'company_name', textAt(job, 'company_name')],
          ['location', 'location.name', place],
          ['category', 'departments', department(objectsAt(job, 'departments').map(nameOf))],
          ['datePosted', 'first_published', textAt(job, 'first_published')],
          ['validThrough', 'application_deadline', textAt(job, 'application_deadline')],
          ['language', 'language', textAt(job, 'language')],
        ],
        textAt(job, 'content') ?? '',
      );
    });
    return { company: isObject(parsed) ? textAt(parsed, 'name') : null, openings };
  },
};

function boardOf(token: string, opening: string | undefined): JobBoard {
  return {
    system: 'Greenhouse',
    address: `https://boards.greenhouse.io/${token}`,
    feed: `https://boards-api.greenhouse.io/v1/boards/${token}/jobs?content=true`,
    opening: opening ?? null,
  };
}

function nameOf(value: Readonly<Record<string, unknown>>): string | null {
  return textAt(value, 'name');
}

/** Only a single department is the job's field. */
function department(names: readonly (string | null)[]): string | null {
  const [name = null, ...others] = names;
  return others.length > 0 || name === 'No Department' ? null : name;
}
