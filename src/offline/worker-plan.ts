/** What one build tells its service worker. Paths lie below the base. */
export interface WorkerPlan {
  /** The path the site lives under; begins and ends with a slash. */
  readonly base: string;
  /** Differs when anything in the plan differs. */
  readonly version: string;
  /** Pages that are kept from the first visit on: the home page, the saved postings. */
  readonly pages: readonly string[];
  /** The page that stands for one that was never visited. */
  readonly offlinePage: string;
  /** Style sheets, scripts and the like that every page needs. */
  readonly assets: readonly string[];
  readonly search: SearchPlan;
}

/** The bundle of the search index. Its paths lie below its own folder. */
export interface SearchPlan {
  readonly folder: string;
  readonly version: string;
  /** SHA-256, in hexadecimal digits, of the files whose names stay the same from build to build. */
  readonly digests: Readonly<Record<string, string>>;
  /**
   * The files that are kept: those of the search for words and facets, and those for phrases and for
   * excerpts as far as they are not too many; null when even the first are, so that there is no search
   * without a connection.
   */
  readonly needed: readonly string[] | null;
}

/** The global variable in which the script of the worker finds its plan. */
export const PLAN_VARIABLE = 'OFFLINE_PLAN';

/** The worker's script below the base. A worker's scope is its folder, so it is the site's root. */
export const WORKER_FILE = 'service-worker.js';

/** What the names of all caches of a site begin with; other sites may live at the same address. */
export function cachePrefix(base: string): string {
  return `board ${base} `;
}
