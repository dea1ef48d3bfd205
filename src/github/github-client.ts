import type { z } from 'astro/zod';
import { GithubError, refusedRequest } from './github-error.ts';

/** Requests to GitHub's REST API for one repository. */
export interface GithubClient {
  /** `owner/name`. */
  readonly repository: string;
  /** Reads one thing. */
  get<T>(path: string, shape: z.ZodType<T>): Promise<T>;
  /** The same, or null where there is none. */
  find<T>(path: string, shape: z.ZodType<T>): Promise<T | null>;
  /** Reads a list, page by page, up to {@link MAXIMUM_PAGES} of them. */
  list<T>(path: string, shape: z.ZodType<T>): Promise<readonly T[]>;
  /** Makes or changes one thing. */
  send<T>(method: 'POST' | 'PATCH', path: string, body: object, shape: z.ZodType<T>): Promise<T>;
}

export interface GithubAccess {
  /** Where the API is, without a slash at the end. */
  readonly apiUrl: string;
  readonly repository: string;
  readonly token: string;
}

const PAGE_SIZE = 100;
/** Pages of a list that are read at most. */
export const MAXIMUM_PAGES = 30;
const TIMEOUT_MILLISECONDS = 30_000;
/** The version of the API that the shapes of answers here follow. */
const API_VERSION = '2022-11-28';

/**
 * A client for the repository of a workflow's run. Paths begin below the repository: `/issues/12`.
 * Its methods throw a {@link GithubError} when GitHub refuses, cannot be reached, or answers in another
 * shape than its documentation says.
 *
 * @see https://docs.github.com/en/rest
 */
export function githubClient({ apiUrl, repository, token }: GithubAccess): GithubClient {
  const ask = async (method: string, path: string, body?: object): Promise<Response> => {
    const request = `${method} ${path}`;
    const response = await fetch(`${apiUrl}/repos/${repository}${path}`, {
      method,
      headers: {
        Accept: 'application/vnd.github+json',
        Authorization: `Bearer ${token}`,
        'User-Agent': 'Corkboard',
        'X-GitHub-Api-Version': API_VERSION,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
    }).catch((error: unknown) => {
      throw new GithubError(
        `GitHub could not be asked for ${request}: ${reasonOf(error)}.`,
        'Run the workflow again later.',
      );
    });
    if (!response.ok) throw refusedRequest(request, response.status, await messageOf(response));
    return response;
  };
  const shaped = async <T>(path: string, response: Response, shape: z.ZodType<T>): Promise<T> => {
    const parsed = shape.safeParse(await response.json().catch(() => undefined));
    if (parsed.success) return parsed.data;
    throw new GithubError(
      `GitHub's answer about ${path} has another shape than expected.`,
      'Its API may have changed. Please report this.',
      response.status,
    );
  };
  const get: GithubClient['get'] = async (path, shape) =>
    shaped(path, await ask('GET', path), shape);
  return {
    repository,
    get,
    async find(path, shape) {
      try {
        return await get(path, shape);
      } catch (error) {
        if (error instanceof GithubError && error.status === 404) return null;
        throw error;
      }
    },
    async list(path, shape) {
      const found = [];
      const join = path.includes('?') ? '&' : '?';
      for (let page = 1; page <= MAXIMUM_PAGES; page += 1) {
        const items = await get(`${path}${join}per_page=${PAGE_SIZE}&page=${page}`, shape.array());
        found.push(...items);
        if (items.length < PAGE_SIZE) break;
      }
      return found;
    },
    async send(method, path, body, shape) {
      return shaped(path, await ask(method, path, body), shape);
    },
  };
}

/** Errors come as `{ "message": … }`, with particulars under `errors`. */
async function messageOf(response: Response): Promise<string> {
  const answer: unknown = await response.json().catch(() => null);
  if (typeof answer !== 'object' || answer === null || !('message' in answer)) return '';
  const particulars = 'errors' in answer ? ` ${JSON.stringify(answer.errors)}` : '';
  return `${String(answer.message)}${particulars}`.replace(/\s+/g, ' ').replace(/\.$/, '');
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
