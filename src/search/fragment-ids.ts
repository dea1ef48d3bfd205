import type { IndexFile } from 'pagefind';
import { gunzipSync } from 'node:zlib';

const FRAGMENT = /(?:^|\/)fragment\/(.+)\.pf_fragment$/;
/** What Pagefind writes before the JSON of a fragment. */
const SIGNATURE = 'pagefind_dcd';

/**
 * The names that an index gave to its pages, by their paths on the site: in the browser, the results
 * of a search carry nothing else.
 */
export function fragmentIds(files: readonly IndexFile[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { path, content } of files) {
    const id = FRAGMENT.exec(path)?.[1];
    if (id === undefined) continue;
    const text = gunzipSync(content).toString('utf8');
    const { url } = JSON.parse(text.slice(SIGNATURE.length)) as { url: string };
    ids.set(url, id);
  }
  return ids;
}
