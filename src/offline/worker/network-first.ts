import { isKeepable, putBounded } from './kept.ts';
import type { RequestEvent } from './worker-scope.ts';

interface Keeping {
  readonly cache: string;
  readonly key: string;
  readonly most: number;
  readonly always?: ReadonlySet<string>;
}

/**
 * Milliseconds that the network has before what was kept is shown. Long, because a stale page is worse
 * than a slow one.
 */
const PATIENCE = 8000;

/**
 * Answers from the network, and keeps the answer; when there is none, or not in time, with what was
 * kept before.
 *
 * @throws when neither has an answer
 */
export async function networkFirst(event: RequestEvent, keeping: Keeping): Promise<Response> {
  const cache = await caches.open(keeping.cache);
  const asked = fetch(event.request).then((response) => {
    if (isKeepable(response)) {
      const { key, most, always } = keeping;
      const limits = { most, ...(always && { always }) };
      const put = putBounded(cache, key, response.clone(), limits);
      event.waitUntil(put.catch(() => undefined));
    } else if (response.status === 404 || response.status === 410) {
      event.waitUntil(cache.delete(keeping.key));
    }
    return response;
  });
  const kept = await cache.match(keeping.key);
  if (kept === undefined) return asked;
  event.waitUntil(asked.catch(() => undefined));
  return Promise.race([asked.catch(() => kept), after(PATIENCE).then(() => kept)]);
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
