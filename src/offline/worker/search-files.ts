import { TABLE_FILE } from '../../search/posting-table.ts';
import { cachePrefix } from '../worker-plan.ts';
import { fetchFresh, isKeepable } from './kept.ts';
import { plan, type RequestEvent, scope } from './worker-scope.ts';

const { folder, version, digests, needed } = plan.search;
const home = `${scope.location.origin}${plan.base}`;

export const SEARCH_CACHE = `${cachePrefix(plan.base)}search ${version}`;

/** Milliseconds after which the next file belongs to another search. */
const PAUSE = 30_000;

/**
 * Which build the files of the present search come from, as soon as that makes a difference: `kept` is
 * this worker's own build, `newer` one that the network has now. Files of both are never mixed.
 */
let build: 'kept' | 'newer' | null = null;
let latest = 0;

/**
 * Answers for a file of the search index: from the network, so that the newest postings are found, or,
 * without it, from this build's kept files, if they are complete.
 */
export async function searchFile(event: RequestEvent): Promise<Response> {
  const name = new URL(event.request.url).pathname.slice(plan.base.length + folder.length);
  const cache = await caches.open(SEARCH_CACHE);
  const key = home + folder + name;
  const digest = digests[name];
  if (digest === undefined) return (await cache.match(key)) ?? fetch(event.request);

  const now = Date.now();
  if (now - latest > PAUSE) build = null;
  latest = now;
  const answer = await fetch(event.request).catch(() => null);
  if (answer === null || !isKeepable(answer)) {
    const kept =
      build !== 'newer' && (await isComplete(cache)) ? await cache.match(key) : undefined;
    if (kept === undefined) return answer ?? Response.error();
    build = 'kept';
    return kept;
  }
  if ((await digestOf(answer.clone())) === digest) {
    if (name === TABLE_FILE) event.waitUntil(keepSearch().catch(() => undefined));
    return answer;
  }
  if (build === 'kept') return (await cache.match(key)) ?? Response.error();
  build = 'newer';
  return answer;
}

/** Keeps all of this build's search, or nothing: half an index would miss postings and not say so. */
export async function keepSearch(): Promise<void> {
  if (needed === null) return;
  const cache = await caches.open(SEARCH_CACHE);
  if (await isComplete(cache)) return;
  try {
    for (const name of needed) {
      const key = home + folder + name;
      const response = await fetchFresh(key);
      const digest = digests[name];
      if (digest !== undefined && (await digestOf(response.clone())) !== digest) {
        throw new Error(`${name} is of another build.`);
      }
      await cache.put(key, response);
    }
  } catch (error) {
    await caches.delete(SEARCH_CACHE);
    throw error;
  }
}

async function isComplete(cache: Cache): Promise<boolean> {
  return needed !== null && (await cache.keys()).length >= needed.length;
}

async function digestOf(response: Response): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
