/** Puts a response at the end of a cache and lets the oldest go when there are too many. */
export async function putBounded(
  cache: Cache,
  key: string,
  response: Response,
  limits: { readonly most: number; readonly always?: ReadonlySet<string> },
): Promise<void> {
  await cache.delete(key);
  await cache.put(key, response);
  const keys = await cache.keys();
  const mayGo = keys.filter(({ url }) => !limits.always?.has(url));
  const tooMany = Math.max(0, keys.length - limits.most);
  await Promise.all(mayGo.slice(0, tooMany).map((old) => cache.delete(old)));
}

/** Whether a response is the very file that was asked for, and may be given out again. */
export function isKeepable(response: Response): boolean {
  return response.status === 200 && response.type === 'basic' && !response.redirected;
}

/** Fetches a file past the browser's own cache, which may hold one of an earlier build. */
export async function fetchFresh(address: string): Promise<Response> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!isKeepable(response)) throw new Error(`${address} answered ${response.status}.`);
  return response;
}
