/** What the environment may override for one build; every variable is optional. */
export interface Environment {
  /** `POSTINGS_DIR`: the folder of postings, relative to the project's root or absolute. */
  readonly postingsDirectory: string;
  /** `SITE_URL`: the site's address, without a path. */
  readonly siteUrl: string | null;
  /** `BASE_PATH`: the path the site lives under; always begins and ends with a slash. */
  readonly basePath: string | null;
  /** `INVALID_POSTINGS`: `stop` or `skip`. */
  readonly invalidPostings: 'stop' | 'skip' | null;
  /** `SOURCE_DATE_EPOCH` (seconds), else the clock: the moment that counts as now. */
  readonly now: Date;
}

/** Thrown when an environment variable holds a value that makes no sense. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}

/**
 * Reads and validates the environment.
 *
 * @param variables usually `process.env`
 * @throws {EnvironmentError} naming the variable, its value and what is expected.
 * @see https://reproducible-builds.org/docs/source-date-epoch/ for `SOURCE_DATE_EPOCH`
 */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  return {
    postingsDirectory: postingsDirectoryOf(variables),
    siteUrl: readSiteUrl(variables['SITE_URL']),
    basePath: readBasePath(variables['BASE_PATH']),
    invalidPostings: readInvalidPostings(variables['INVALID_POSTINGS']),
    now: readNow(variables['SOURCE_DATE_EPOCH']),
  };
}

/** The folder of postings; any name is a valid one. */
export function postingsDirectoryOf(variables: Record<string, string | undefined>): string {
  return variables['POSTINGS_DIR'] || 'content/postings';
}

/** The calendar day of a moment, in UTC, as an ISO date. */
export function isoDay(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** A path that begins and ends with exactly one slash. */
export function normaliseBasePath(path: string): string {
  const trimmed = path.replace(/^\/+|\/+$/g, '');
  return trimmed === '' ? '/' : `/${trimmed}/`;
}

function readSiteUrl(value: string | undefined): string | null {
  if (!value) return null;
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
    throw new EnvironmentError(
      `SITE_URL is "${value}", which is no web address. Write one like https://jobs.example.org.`,
    );
  }
  return new URL(value).origin;
}

function readBasePath(value: string | undefined): string | null {
  return value ? normaliseBasePath(value) : null;
}

function readInvalidPostings(value: string | undefined): 'stop' | 'skip' | null {
  if (!value) return null;
  if (value === 'stop' || value === 'skip') return value;
  throw new EnvironmentError(`INVALID_POSTINGS is "${value}". Write stop or skip.`);
}

function readNow(value: string | undefined): Date {
  if (!value) return new Date();
  const now = new Date(Number(value) * 1000);
  if (!/^\d+$/.test(value) || Number.isNaN(now.getTime())) {
    throw new EnvironmentError(
      `SOURCE_DATE_EPOCH is "${value}". Write a whole number of seconds since 1970-01-01, such as 1637280000.`,
    );
  }
  return now;
}
