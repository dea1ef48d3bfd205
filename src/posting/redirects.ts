import { type Problem, problem } from '../problems/problem.ts';
import type { FiledPosting } from './duplicates.ts';
import type { Posting } from './posting.ts';

/** A path of the site, below its base, that leads to a posting. */
export interface Redirect {
  /** Begins with a slash; ends with one, or with the name of an HTML file. */
  readonly path: string;
  readonly posting: Posting;
}

/** An alias that stays without effect. */
export interface TakenAlias<P extends Posting = Posting> {
  readonly posting: P;
  readonly alias: string;
  /** What is found at the path, in words that fit into "It is already …". */
  readonly by: string;
}

/**
 * The first part of every path that the site itself uses, beside `jobs`; what lies below is not for
 * aliases, since a company or a tag may come into being there at any time.
 */
export const OWN_PATHS: readonly string[] = [
  '404.html',
  '_astro',
  'archive',
  'categories',
  'companies',
  'insights',
  'locations',
  'page',
  'pagefind',
  'post',
  'tags',
  'types',
];

/**
 * The redirects of all postings. A path is never given away twice: pages of the site and postings go
 * before aliases, and of two postings that name the same alias, the first by id has it.
 */
export function redirectsOf(postings: readonly Posting[]): {
  readonly redirects: readonly Redirect[];
  readonly taken: readonly TakenAlias[];
} {
  const redirects = new Map<string, Redirect>();
  const taken: TakenAlias[] = [];
  const claiming = postings.filter(({ aliases }) => aliases.length > 0);
  if (claiming.length === 0) return { redirects: [], taken: [] };
  const pages = new Map(postings.map((posting) => [placeOf(`/jobs/${posting.id}/`), posting]));
  for (const posting of claiming.sort((a, b) => (a.id < b.id ? -1 : 1))) {
    for (const alias of posting.aliases) {
      const place = placeOf(alias);
      const by = occupant(posting, place, pages.get(place), redirects.get(place)?.posting);
      if (by === null) redirects.set(place, { path: alias, posting });
      else taken.push({ posting, alias, by });
    }
  }
  return { redirects: [...redirects.values()], taken };
}

/** A warning for each alias that stays without effect, at the file of its posting. */
export function findTakenAliases(filed: readonly FiledPosting[]): readonly Problem[] {
  const files = new Map(filed.map(({ posting, file }) => [posting, file]));
  return redirectsOf(filed.map(({ posting }) => posting)).taken.map(({ posting, alias, by }) =>
    problem('alias-taken', { file: files.get(posting) ?? '' }, { alias, by }),
  );
}

function occupant(
  posting: Posting,
  place: string,
  page: Posting | undefined,
  other: Posting | undefined,
): string | null {
  if (page !== undefined) {
    return page === posting ? 'the address of this posting' : `the page of ${page.source.file}`;
  }
  if (other !== undefined) return `an alias of ${other.source.file}`;
  return OWN_PATHS.includes(place.split('/')[1] ?? '') ? 'used by the site itself' : null;
}

/** Where a path leads on any server: capital letters may make no difference, nor how it ends. */
function placeOf(path: string): string {
  return path.toLowerCase().replace(/\/$/, '');
}
