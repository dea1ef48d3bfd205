import type { Posting } from '../posting/posting.ts';
import { statusOf } from '../posting/status.ts';
import { categoriesOf } from './categories.ts';
import { type CompanyEntry, companiesOf } from './companies.ts';
import { type CompanyProfile, withProfiles } from './company-profile.ts';
import { employmentTypesOf } from './employment-types.ts';
import type { FacetEntry } from './facets.ts';
import { type LocationEntry, locationsOf } from './locations.ts';
import { compareNewestFirst } from './order.ts';
import { tagsOf } from './tags.ts';

/** Everything on the board, as its pages ask for it. Lists of postings are newest first. */
export interface BoardContents {
  readonly open: readonly Posting[];
  readonly closed: readonly Posting[];
  /** Open postings of the highlighted section; with {@link regular} it makes up {@link open}. */
  readonly featured: readonly Posting[];
  readonly regular: readonly Posting[];
  readonly companies: readonly CompanyEntry[];
  readonly tags: readonly FacetEntry[];
  readonly categories: readonly FacetEntry[];
  readonly locations: readonly LocationEntry[];
  /** Employment types, named by their schema.org values. */
  readonly types: readonly FacetEntry[];
}

/**
 * Puts postings on the board.
 *
 * @param today ISO date that decides which of them are still open
 * @param options.profiles what is known of companies beyond their postings
 * @param options.language BCP 47 tag of the countries' names
 */
export function boardContents(
  postings: readonly Posting[],
  today: string,
  {
    profiles = [],
    language = 'en',
  }: { readonly profiles?: readonly CompanyProfile[]; readonly language?: string } = {},
): BoardContents {
  const profileBySlug = new Map(profiles.map((profile) => [profile.slug, profile]));
  const ordered = [...withProfiles(postings, profileBySlug)].sort(compareNewestFirst);
  const open = ordered.filter((posting) => statusOf(posting, today) === 'open');
  const closed = ordered.filter((posting) => statusOf(posting, today) === 'closed');
  return {
    open,
    closed,
    featured: open.filter(({ featured }) => featured),
    regular: open.filter(({ featured }) => !featured),
    companies: companiesOf(open, closed, profileBySlug),
    tags: tagsOf(open, closed),
    categories: categoriesOf(open, closed),
    locations: locationsOf(open, closed, language),
    types: employmentTypesOf(open, closed),
  };
}
