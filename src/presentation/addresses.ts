import { slugify } from '../values/slug.ts';

/** Makes every address on the site. All but {@link absolute} answer paths that begin with the base. */
export interface SiteAddresses {
  /** The path the site lives under; begins and ends with a slash. */
  readonly base: string;
  home(page?: number): string;
  posting(id: string): string;
  companies(): string;
  company(name: string, page?: number): string;
  tags(): string;
  tag(name: string, page?: number): string;
  archive(page?: number): string;
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
    companies: () => under('companies'),
    company: (name, page) => under('companies', slugify(name), ...pageSegments(page)),
    tags: () => under('tags'),
    tag: (name, page) => under('tags', slugify(name), ...pageSegments(page)),
    archive: (page) => under('archive', ...pageSegments(page)),
    file: (path) => site.basePath + encodeSegments(path),
    absolute: (path) => site.url + path,
  };
}

/** The part of a route that names one page of a list; the first page has none. */
export function pageSegments(page = 1): string[] {
  return page > 1 ? ['page', String(page)] : [];
}

function encodeSegments(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
