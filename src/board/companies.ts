import type { Posting } from '../posting/posting.ts';
import { compareText } from './order.ts';
import { slugify } from '../values/slug.ts';

/** An employer and what it has on the board. */
export interface CompanyEntry {
  readonly slug: string;
  readonly name: string;
  readonly website: string | null;
  readonly logo: string | null;
  /** Open postings, newest first. */
  readonly open: readonly Posting[];
  /** Closed postings, newest first. */
  readonly closed: readonly Posting[];
}

/**
 * Every company that has ever posted, by name. Spellings that share a slug are one company, and
 * its newest posting decides how the name is written.
 *
 * @param open open postings, newest first
 * @param closed closed postings, newest first
 */
export function companiesOf(open: readonly Posting[], closed: readonly Posting[]): CompanyEntry[] {
  const bySlug = new Map<string, { open: Posting[]; closed: Posting[] }>();
  const entryFor = (posting: Posting) => {
    const slug = slugify(posting.company.name);
    const entry = bySlug.get(slug) ?? { open: [], closed: [] };
    bySlug.set(slug, entry);
    return entry;
  };
  for (const posting of open) entryFor(posting).open.push(posting);
  for (const posting of closed) entryFor(posting).closed.push(posting);

  return Array.from(bySlug, ([slug, postings]) =>
    describe(slug, postings.open, postings.closed),
  ).sort(
    (a, b) =>
      compareText(a.name.toLowerCase(), b.name.toLowerCase()) || compareText(a.slug, b.slug),
  );
}

function describe(slug: string, open: Posting[], closed: Posting[]): CompanyEntry {
  const companies = [...open, ...closed].map(({ company }) => company);
  return {
    slug,
    name: companies[0]?.name ?? slug,
    website: companies.find(({ website }) => website !== null)?.website ?? null,
    logo: companies.find(({ logo }) => logo !== null)?.logo ?? null,
    open,
    closed,
  };
}
