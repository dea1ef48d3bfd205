import type { FacetName } from '../board/facets.ts';
import { slugify } from '../values/slug.ts';

/** Makes every address on the site. All but {@link absolute} answer paths that begin with the base. */
export interface SiteAddresses {
  /** The path the site lives under; begins and ends with a slash. */
  readonly base: string;
  home(page?: number): string;
  posting(id: string): string;
  /** The posting as a Markdown file. */
  postingMarkdown(id: string): string;
  /** The picture that is shown where the posting is shared. */
  postingImage(id: string): string;
  /** The picture of the board, for all other pages. */
  boardImage(): string;
  companies(): string;
  company(name: string, page?: number): string;
  /** The index of all values of a facet. */
  facet(facet: FacetName): string;
  /** The postings with one value of a facet. */
  facetValue(facet: FacetName, slug: string, page?: number): string;
  tag(name: string, page?: number): string;
  category(name: string, page?: number): string;
  archive(page?: number): string;
  insights(): string;
  /** How to post a job. */
  post(): string;
  /** What the reader saved on this device. */
  saved(): string;
  /** The feeds of a list of postings, by the path of its first page. */
  feeds(list: string): { readonly rss: string; readonly json: string };
  /** A file by its path below the base: `feed.xml`. */
  file(path: string): string;
  /** The full address of a path that another function answered. */
  absolute(path: string): string;
}

/**
 * @param site `url` without a path or trailing slash; `basePath` with a slash at both ends
 */
export function siteAddresses(site: {
  readonly url: string;
  readonly basePath: string;
}): SiteAddresses {
  const under = (...segments: string[]) =>
    site.basePath + segments.map((segment) => `${encodeSegments(segment)}/`).join('');
  return {
    base: site.basePath,
    home: (page) => under(...pageSegments(page)),
    posting: (id) => under('jobs', id),
    postingMarkdown: (id) => `${site.basePath}jobs/${encodeSegments(id)}.md`,
    postingImage: (id) => `${site.basePath}${encodeSegments(postingImageName(id))}.png`,
    boardImage: () => `${site.basePath}${BOARD_IMAGE}.png`,
    companies: () => under('companies'),
    company: (name, page) => under('companies', slugify(name), ...pageSegments(page)),
    facet: (facet) => under(facet),
    facetValue: (facet, slug, page) => under(facet, slug, ...pageSegments(page)),
    tag: (name, page) => under('tags', slugify(name), ...pageSegments(page)),
    category: (name, page) => under('categories', slugify(name), ...pageSegments(page)),
    archive: (page) => under('archive', ...pageSegments(page)),
    insights: () => under('insights'),
    post: () => under('post'),
    saved: () => under('saved'),
    feeds: (list) => ({ rss: `${list}feed.xml`, json: `${list}feed.json` }),
    file: (path) => site.basePath + encodeSegments(path),
    absolute: (path) => site.url + path,
  };
}

/** The board's image below the base, without its extension. */
export const BOARD_IMAGE = 'open-graph';

/** A posting's image below the base, without its extension. */
export function postingImageName(id: string): string {
  return `jobs/${id}`;
}

/** The part of a route that names one page of a list; the first page has none. */
export function pageSegments(page = 1): string[] {
  return page > 1 ? ['page', String(page)] : [];
}

function encodeSegments(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
