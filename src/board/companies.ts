import type { Posting } from '../posting/posting.ts';
import type { CompanyProfile } from './company-profile.ts';
import { compareText } from './order.ts';
import { slugify } from '../values/slug.ts';

/** What is known of an employer. */
export interface CompanyFacts {
  readonly slug: string;
  readonly name: string;
  readonly website: string | null;
  readonly logo: string | null;
  /** Sanitised HTML of its profile; null when it has none. */
  readonly about: string | null;
}

/** An employer and what it has on the board. */
export interface CompanyEntry extends CompanyFacts {
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
 * @param profiles by slug; a profile decides the name and what else it says
 */
export function companiesOf(
  open: readonly Posting[],
  closed: readonly Posting[],
  profiles: ReadonlyMap<string, CompanyProfile>,
): CompanyEntry[] {
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
    describe(slug, postings.open, postings.closed, profiles.get(slug)),
  ).sort(
    (a, b) =>
      compareText(a.name.toLowerCase(), b.name.toLowerCase()) || compareText(a.slug, b.slug),
  );
}

/** A company without its postings. */
export function companyFacts({ slug, name, website, logo, about }: CompanyFacts): CompanyFacts {
  return { slug, name, website, logo, about };
}

function describe(
  slug: string,
  open: Posting[],
  closed: Posting[],
  profile: CompanyProfile | undefined,
): CompanyEntry {
  const companies = [...open, ...closed].map(({ company }) => company);
  return {
    slug,
    name: profile?.name ?? companies[0]?.name ?? slug,
    website: profile?.website ?? companies.find(({ website }) => website !== null)?.website ?? null,
    logo: profile?.logo ?? companies.find(({ logo }) => logo !== null)?.logo ?? null,
    about: profile?.about || null,
    open,
    closed,
  };
}
