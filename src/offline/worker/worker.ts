import { routeOf } from '../route.ts';
import { cachePrefix } from '../worker-plan.ts';
import { fetchFresh, putBounded } from './kept.ts';
import { networkFirst } from './network-first.ts';
import { keepSearch, SEARCH_CACHE, searchFile } from './search-files.ts';
import { plan, type RequestEvent, scope } from './worker-scope.ts';

const home = `${scope.location.origin}${plan.base}`;
const prefix = cachePrefix(plan.base);
const PAGES = `${prefix}pages`;
/** Files named by their content. Those of earlier builds stay for the pages that were kept then. */
const ASSETS = `${prefix}assets`;
const FILES = `${prefix}files`;
const SHELL = `${prefix}shell ${plan.version}`;
const CURRENT = new Set([PAGES, ASSETS, FILES, SHELL, SEARCH_CACHE]);

const alwaysKept = new Set(plan.pages.map((page) => home + page));
const pageLimits = { most: 100, always: alwaysKept };
const MOST_ASSETS = 60;
const MOST_FILES = 100;

scope.addEventListener('install', (event) => event.waitUntil(install()));
scope.addEventListener('activate', (event) => event.waitUntil(activate()));

scope.addEventListener('fetch', (event) => {
  switch (routeOf(event.request, home, plan.search.folder)) {
    case 'page':
      event.respondWith(page(event));
      break;
    case 'asset':
      event.respondWith(asset(event));
      break;
    case 'search':
      event.respondWith(searchFile(event));
      break;
    case 'file': {
      const key = event.request.url;
      event.respondWith(networkFirst(event, { cache: FILES, key, most: MOST_FILES }));
      break;
    }
    case 'none':
  }
});

async function install(): Promise<void> {
  const [pages, assets, files, shell] = await Promise.all(
    [PAGES, ASSETS, FILES, SHELL].map((name) => caches.open(name)),
  );
  if (!pages || !assets || !files || !shell) return;
  const offlinePage = home + plan.offlinePage;
  await shell.put(offlinePage, await fetchFresh(offlinePage));
  for (const path of plan.assets) {
    const address = home + path;
    const named = path.startsWith('_astro/');
    await putBounded(named ? assets : files, address, await fetchFresh(address), {
      most: named ? MOST_ASSETS : MOST_FILES,
    });
  }
  for (const address of alwaysKept) {
    await putBounded(pages, address, await fetchFresh(address), pageLimits);
  }
  await scope.skipWaiting();
}

async function activate(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
  const searched = names.some((name) => name.startsWith(`${prefix}search `));
  const old = names.filter((name) => !CURRENT.has(name));
  await Promise.all(old.map((name) => caches.delete(name)));
  await scope.clients.claim();
  // What a reader has used goes on working: the search of the new build, the page that is open.
  await Promise.allSettled([searched ? keepSearch() : undefined, keepOpenPages()]);
}

async function keepOpenPages(): Promise<void> {
  const cache = await caches.open(PAGES);
  const open = await scope.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  for (const { url } of open) {
    const request = { method: 'GET', url, mode: 'navigate', destination: 'document' };
    const key = pageKey(url);
    if (routeOf(request, home, plan.search.folder) !== 'page') continue;
    if ((await cache.match(key)) === undefined) {
      await putBounded(cache, key, await fetchFresh(key), pageLimits);
    }
  }
}

async function page(event: RequestEvent): Promise<Response> {
  const key = pageKey(event.request.url);
  try {
    return await networkFirst(event, { cache: PAGES, key, ...pageLimits });
  } catch {
    const offlinePage = await caches.match(home + plan.offlinePage, { cacheName: SHELL });
    if (offlinePage === undefined) return Response.error();
    const { headers } = offlinePage;
    return new Response(offlinePage.body, { status: 503, statusText: 'Offline', headers });
  }
}

async function asset(event: RequestEvent): Promise<Response> {
  const cache = await caches.open(ASSETS);
  const kept = await cache.match(event.request.url);
  if (kept !== undefined) return kept;
  return networkFirst(event, { cache: ASSETS, key: event.request.url, most: MOST_ASSETS });
}

/** A page is the same whatever is searched on it. */
function pageKey(address: string): string {
  const url = new URL(address);
  return url.origin + url.pathname;
}
