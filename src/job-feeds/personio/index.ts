import { type CheerioAPI, load } from 'cheerio';
import type { Element } from 'domhandler';
import { FeedError, type JobBoard, type JobSystem } from '../job-system.ts';
import { openingOf, sections } from '../opening.ts';

/**
 * Personio's XML feed of open positions. It has texts in one language only, and none for positions that
 * are not written in it.
 *
 * @see https://developer.personio.de/docs/retrieving-open-job-positions
 */
export const personio: JobSystem = {
  name: 'Personio',
  recognise: ({ hostname, pathname, searchParams }) => {
    const [, company, domain] = /^([a-z\d-]+)\.jobs\.personio\.(de|com)$/.exec(hostname) ?? [];
    if (company === undefined || domain === undefined) return null;
    const language = /^[a-z]{2}$/.exec(searchParams.get('language') ?? '')?.[0] ?? null;
    return boardOf(company, domain, language, /^\/job\/(\d+)/.exec(pathname)?.[1]);
  },
  read: (feed, board) => {
    const $ = load(feed, { xml: true });
    if ($('workzag-jobs').length === 0) throw new FeedError('it has no element "workzag-jobs"');
    const openings = $('workzag-jobs > position')
      .toArray()
      .flatMap((position) => {
        const fact = (name: string): string | null => textOf($, position, name);
        const [id, title] = [fact('id'), fact('name')];
        if (id === null || title === null) return [];
        const url = new URL(`job/${id}`, board.address).href;
        const offices = [
          fact('office'),
          ...$(position)
            .find('additionalOffices > office')
            .toArray()
            .map((office) => $(office).text().trim()),
        ].filter((office) => office !== null && office !== '');
        return openingOf(
          { id, title, place: offices.join('; ') || null, url },
          [
            ['company', 'subcompany', fact('subcompany')],
            ['location', 'office', offices],
            ['employmentType', 'employmentType, schedule', employmentOf(fact)],
            ['levels', 'seniority', fact('seniority')],
            ['category', 'department', fact('department')],
            ['tags', 'keywords', fact('keywords')],
            ['datePosted', 'createdAt', fact('createdAt')],
          ],
          sections(descriptionsOf($, position)),
        );
      });
    return { company: null, openings };
  },
};

function boardOf(
  company: string,
  domain: string,
  language: string | null,
  id: string | undefined,
): JobBoard {
  const address = `https://${company}.jobs.personio.${domain}/`;
  const query = language === null ? '' : `?language=${language}`;
  return {
    system: 'Personio',
    address,
    feed: `${address}xml${query}`,
    opening: id ?? null,
  };
}

function textOf($: CheerioAPI, position: Element, name: string): string | null {
  return $(position).children(name).first().text().trim() || null;
}

function descriptionsOf(
  $: CheerioAPI,
  position: Element,
): { heading: string | null; html: string | null }[] {
  return $(position)
    .find('jobDescriptions > jobDescription')
    .toArray()
    .map((part) => ({ heading: textOf($, part, 'name'), html: textOf($, part, 'value') }));
}

/** What kind of contract it is, and how much of a week; either may be missing. */
function employmentOf(fact: (name: string) => string | null): string[] {
  const kinds: Readonly<Record<string, string>> = {
    intern: 'internship',
    freelance: 'contractor',
    temporary: 'temporary',
  };
  const schedules: Readonly<Record<string, readonly string[]>> = {
    'full-time': ['full-time'],
    'part-time': ['part-time'],
    'full-or-part-time': ['full-time', 'part-time'],
  };
  const kind = kinds[fact('employmentType') ?? ''];
  return [...(schedules[fact('schedule') ?? ''] ?? []), ...(kind === undefined ? [] : [kind])];
}
