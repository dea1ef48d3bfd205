import type { Posting } from '../posting/posting.ts';
import { statusOf } from '../posting/status.ts';
import { type CompanyEntry, companiesOf } from './companies.ts';
import { type CompanyProfile, withProfiles } from './company-profile.ts';
import type { FacetEntry } from './facets.ts';
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
}

/**
 * Puts postings on the board.
 *
 * @param today ISO date that decides which of them are still open
 * @param profiles what is known of companies beyond their postings
 */
export function boardContents(
  postings: readonly Posting[],
  today: string,
  profiles: readonly CompanyProfile[] = [],
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
  };
}
