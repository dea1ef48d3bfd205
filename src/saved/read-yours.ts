import { type KeptPosting, LIMITS, NOTHING, type Yours } from './yours.ts';

const LONGEST_TEXT = 500;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Reads what was kept. Whatever makes no sense is passed over, and never throws. */
export function readYours(text: string | null): Yours {
  const data = parsed(text);
  if (!isRecord(data)) return NOTHING;
  const visits = isRecord(data['visits']) ? data['visits'] : {};
  return {
    saved: postingsOf(data['saved']).slice(0, LIMITS.saved),
    hidden: postingsOf(data['hidden']).slice(0, LIMITS.hidden),
    seen: idsOf(data['seen']).slice(0, LIMITS.seen),
    visits: {
      before: moment(visits['before']),
      latest: moment(visits['latest']),
      known: idsOf(visits['known']),
      shown: idsOf(visits['shown']),
    },
  };
}

/** One posting as it was kept; null when it is none. Facts that make no sense are left out. */
export function keptPosting(value: unknown): KeptPosting | null {
  if (!isRecord(value)) return null;
  const id = postingId(value['id']);
  const title = words(value['title']);
  if (id === null || title === null) return null;
  const closes = value['closes'];
  return {
    id,
    title,
    company: words(value['company']) ?? '',
    where: words(value['where']),
    pay: words(value['pay']),
    closes: typeof closes === 'string' && ISO_DATE.test(closes) ? closes : null,
  };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Parses JSON; undefined when it is none. */
export function parsed(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function postingsOf(value: unknown): KeptPosting[] {
  if (!Array.isArray(value)) return [];
  const postings = new Map<string, KeptPosting>();
  for (const item of value) {
    const posting = keptPosting(item);
    if (posting !== null && !postings.has(posting.id)) postings.set(posting.id, posting);
  }
  return [...postings.values()];
}

function idsOf(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return [...new Set(value.map(words).filter((id) => id !== null))];
}

/** An id is part of an address, and must not lead out of the folder of postings. */
function postingId(value: unknown): string | null {
  const id = words(value);
  return id?.split('/').every((part) => !['', '.', '..'].includes(part)) ? id : null;
}

function words(value: unknown): string | null {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_TEXT ? value : null;
}

function moment(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const time = Date.parse(value);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
