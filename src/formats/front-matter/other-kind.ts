import { type Problem, problem } from '../../problems/problem.ts';
import type { Candidate, Field } from '../raw-posting.ts';
import type { FrontMatterEntry } from './split.ts';
import { foldKey } from './spellings.ts';

/** Why front matter is that of another kind of page: a company's profile, an event. */
export function problemsOfOtherKind(
  entries: readonly FrontMatterEntry[],
  found: ReadonlyMap<Field, readonly Candidate[]>,
  file: string,
): Problem[] {
  const problems: Problem[] = [];
  const refuse = ({ line, column }: FrontMatterEntry, reason: string): void => {
    problems.push(problem('not-a-posting', { file, line, column }, { reason }));
  };
  const profile = profileKeyOf(entries, found);
  if (profile !== null)
    refuse(profile, `its facts ("${profile.key}") are those of a company, and no job is named`);
  const event = eventKeyOf(entries, found);
  if (event !== null)
    refuse(event, `its facts ("${event.key}") are those of an event, and no company is hiring`);
  return problems;
}

/** Keys of a company's profile; a posting names its company as well. */
const PROFILE_KEYS = new Set(
  'positionsurl careersurl careerspage jobsurl companysize teamsize headcount founded foundedyear'.split(
    ' ',
  ),
);

/** The key that shows a file to be the profile of a company: its title is the company's own name. */
function profileKeyOf(
  entries: readonly FrontMatterEntry[],
  found: ReadonlyMap<Field, readonly Candidate[]>,
): FrontMatterEntry | null {
  const belongsToJob = ['company', 'applyUrl', 'employmentType', 'salary', 'salaryMin'] as const;
  if (!found.has('companyWebsite') || belongsToJob.some((field) => found.has(field))) return null;
  return entries.find(({ key }) => PROFILE_KEYS.has(foldKey(key))) ?? null;
}

/** Keys of which an event has several, and a posting hardly one. */
const EVENT_KEYS = new Set(
  'venue speakers speaker tickets ticketurl ticketlink rsvp rsvpurl organizer organiser organizers organisers eventdate eventurl starttime endtime doors agenda talks admission'.split(
    ' ',
  ),
);
const KIND_KEYS = new Set(['layout', 'type', 'kind', 'posttype', 'contenttype', 'template']);
const EVENT_KIND =
  /^(?:events?|meet-?ups?|conferences?|talks?|workshops?|webinars?)(?:\.\w{1,8})?$/i;

/** The key that shows a file to be the page of an event: a gathering, or a job fair. */
function eventKeyOf(
  entries: readonly FrontMatterEntry[],
  found: ReadonlyMap<Field, readonly Candidate[]>,
): FrontMatterEntry | null {
  const belongsToJob = ['company', 'applyUrl', 'employmentType', 'salary', 'salaryMin'] as const;
  if (belongsToJob.some((field) => found.has(field))) return null;
  const ofEvents = entries.filter(({ key }) => EVENT_KEYS.has(foldKey(key)));
  const kind = entries.find(
    ({ key, value }) =>
      KIND_KEYS.has(foldKey(key)) && typeof value === 'string' && EVENT_KIND.test(value.trim()),
  );
  if (kind !== undefined) return kind;
  return ofEvents.length >= 2 ? (ofEvents[0] ?? null) : null;
}
