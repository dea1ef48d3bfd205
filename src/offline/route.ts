import { ADMIN_FOLDER } from '../config/admin-folder.ts';

/** How a request is answered. */
export type Route =
  | 'page'
  /** A file whose name changes with its content. */
  | 'asset'
  /** A file of the search index. */
  | 'search'
  /** Another file that a page needs to look right. */
  | 'file'
  /** Left to the browser. */
  | 'none';

/** What decides. */
export interface RoutedRequest {
  readonly method: string;
  readonly url: string;
  /** As in the Fetch standard: `navigate` for pages. */
  readonly mode: string;
  readonly destination: string;
}

const FILES = ['style', 'script', 'image', 'font'];

/** @param home address of the home page, with the base */
export function routeOf(request: RoutedRequest, home: string, searchFolder: string): Route {
  const url = new URL(request.url);
  const site = new URL(home);
  if (request.method !== 'GET' || url.origin !== site.origin) return 'none';
  if (!url.pathname.startsWith(site.pathname)) return 'none';
  const path = url.pathname.slice(site.pathname.length);
  if (path.startsWith(ADMIN_FOLDER)) return 'none';
  if (path.startsWith(searchFolder)) return 'search';
  if (path.startsWith('_astro/')) return 'asset';
  // Feeds and data that someone opens in the browser are no pages.
  if (request.mode === 'navigate') return path === '' || path.endsWith('/') ? 'page' : 'none';
  return FILES.includes(request.destination) ? 'file' : 'none';
}
