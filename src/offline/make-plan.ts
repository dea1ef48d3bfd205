import { createHash } from 'node:crypto';
import type { WorkerPlan } from './worker-plan.ts';

/** A file of a finished build. */
export interface BuiltFile {
  /** Below the site's base. */
  readonly path: string;
  readonly content: Uint8Array;
}

const SEARCH_FOLDER = 'pagefind/';
/** Names that tell the content: such a file never changes. */
const NAMED_BY_CONTENT = /\.pf_(?:meta|index|filter|fragment)$|^details-/;
/** Files of the bundle that this site's search uses; Pagefind's own widgets are not among them. */
const USED_BY_SEARCH =
  /^(?:(?:\d+\/)?(?:pagefind\.js|pagefind-entry\.json|wasm\..+\.pagefind)|postings\.json|.+\.pf_(?:meta|index|filter|fragment)|details-.+\.(?:json|bin|js))$/;
/** How much of the search a reader's device keeps, in bytes. */
const SEARCH_LIMIT = 4_000_000;
/** And how many files of it, since each is a request. */
const SEARCH_FILES = 300;
/** The texts of all postings, without which results have no excerpt. */
const EXCERPT = /\.pf_fragment$/;
/** What phrases are found by. Words, facets and orders need the rest only. */
const PHRASES =
  /^(?:(?:\d+\/)?(?:pagefind\.js|pagefind-entry\.json|wasm\..+\.pagefind)|.+\.pf_(?:meta|index|filter)|details-.+\/text-index\.json)$/;

const PAGES = ['', 'saved/'];
const OFFLINE_PAGE = 'offline/';

/** Makes the plan of a build of the files that the worker must know of. */
export function makePlan(base: string, files: readonly BuiltFile[]): WorkerPlan {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const pages = new Set([...PAGES, OFFLINE_PAGE].map((page) => `${page}index.html`));
  const shell = sorted.filter(({ path }) => pages.has(path));
  const assets = sorted.filter(
    ({ path }) => path.startsWith('_astro/') || path === 'favicon.svg' || path === 'accent.css',
  );
  const bundle = sorted.flatMap(({ path, content }) => {
    const name = path.slice(SEARCH_FOLDER.length);
    return path.startsWith(SEARCH_FOLDER) && USED_BY_SEARCH.test(name) ? [{ name, content }] : [];
  });
  const digests = Object.fromEntries(
    bundle
      .filter(({ name }) => !NAMED_BY_CONTENT.test(name))
      .map(({ name, content }) => [name, sha256(content)]),
  );
  const search = {
    folder: SEARCH_FOLDER,
    version: sha256(JSON.stringify([digests, bundle.map(({ name }) => name)])).slice(0, 16),
    digests,
    needed: neededFiles(bundle),
  };
  const version = createHash('sha256');
  for (const { path, content } of [...shell, ...assets]) version.update(path).update(content);
  version.update(search.version);
  return {
    base,
    version: version.digest('hex').slice(0, 16),
    pages: PAGES,
    offlinePage: OFFLINE_PAGE,
    assets: assets.map(({ path }) => path),
    search,
  };
}

/**
 * All files of the search, or all but those for excerpts, or those for words and facets only, or null:
 * whatever is not too much to keep.
 */
function neededFiles(
  bundle: readonly { readonly name: string; readonly content: Uint8Array }[],
): string[] | null {
  const withoutExcerpts = bundle.filter(({ name }) => !EXCERPT.test(name));
  const withoutPhrases = withoutExcerpts.filter(({ name }) => !PHRASES.test(name));
  const kept = [bundle, withoutExcerpts, withoutPhrases].find((files) => {
    const size = files.reduce((sum, { content }) => sum + content.byteLength, 0);
    return size <= SEARCH_LIMIT && files.length <= SEARCH_FILES;
  });
  return kept?.map(({ name }) => name) ?? null;
}

function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
