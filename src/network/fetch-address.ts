import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { failure, statusFailure } from './failures.ts';
import { FetchError, SAVE_INSTEAD } from './fetch-error.ts';
import { checkLiteralHost, guardedLookup } from './guarded-lookup.ts';
import { readBody } from './read-body.ts';

/** How to fetch. */
export interface FetchOptions {
  /** For everything together: finding the host, redirects, the body. */
  readonly timeoutSeconds: number;
  readonly maximumBytes: number;
  /** Whether addresses of private networks and of this machine may be fetched. */
  readonly allowPrivate: boolean;
  /** Media types that are of use, such as `text/html`; an answer without a type is taken too. */
  readonly accept: readonly string[];
}

/** What an address answered. */
export interface Fetched {
  /** Where the last redirect led. */
  readonly url: string;
  readonly bytes: Uint8Array;
  /** Lower case, without parameters; null when the server did not say. */
  readonly mediaType: string | null;
  /** As the server names it. */
  readonly charset: string | null;
}

/** Fetches an address; {@link fetchAddress} does it for real. */
export type Fetcher = (address: string, options: FetchOptions) => Promise<Fetched>;

const MAXIMUM_REDIRECTS = 5;

/**
 * Fetches a web address, within limits of time, size and redirects, and by default only from the public
 * internet.
 *
 * @throws {FetchError}
 */
export const fetchAddress: Fetcher = async (address, options) => {
  const signal = AbortSignal.timeout(options.timeoutSeconds * 1000);
  const visited = new Set<string>();
  let url = webAddress(address, address);
  for (;;) {
    visited.add(url.href);
    const answer = await ask(url, options, signal);
    const target = redirectOf(answer);
    if (target === null) return await read(url, answer, options, signal);
    answer.destroy();
    url = webAddress(target, address, url);
    if (visited.has(url.href)) throw redirects(address, 'leads in a circle');
    if (visited.size > MAXIMUM_REDIRECTS) {
      throw redirects(address, `redirects more than ${MAXIMUM_REDIRECTS} times`);
    }
  }
};

function webAddress(text: string, asked: string, base?: URL): URL {
  const url = URL.canParse(text, base?.href) ? new URL(text, base?.href) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    const what = base === undefined ? `"${text}"` : `${asked} redirects to "${text}", which`;
    throw new FetchError(
      `${what} is no web address.`,
      'Only addresses that begin with http:// or https:// are fetched.',
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw new FetchError(
      `${base === undefined ? 'The address' : `${asked} redirects to an address that`} holds a user name or a password.`,
      `Such addresses are not fetched. ${SAVE_INSTEAD}`,
    );
  }
  url.hash = '';
  return url;
}

async function ask(url: URL, options: FetchOptions, signal: AbortSignal): Promise<IncomingMessage> {
  if (!options.allowPrivate) checkLiteralHost(url);
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const guarded: { lookup?: LookupFunction } = options.allowPrivate
    ? {}
    : { lookup: guardedLookup() };
  try {
    return await new Promise((resolve, reject) => {
      const headers = {
        Accept: `${options.accept.join(', ')}, */*;q=0.1`,
        'Accept-Encoding': 'gzip, br, deflate',
        'User-Agent': 'Corkboard import',
      };
      // No agent: a kept connection would not be checked again.
      request(url, { ...guarded, agent: false, headers, signal })
        .once('response', resolve)
        .once('error', reject)
        .end();
    });
  } catch (error) {
    throw failure(error, url, options, signal);
  }
}

async function read(
  url: URL,
  answer: IncomingMessage,
  options: FetchOptions,
  signal: AbortSignal,
): Promise<Fetched> {
  const status = answer.statusCode ?? 0;
  const type = answer.headers['content-type'] ?? '';
  const mediaType = type.split(';', 1)[0]?.trim().toLowerCase() || null;
  try {
    if (status < 200 || status > 299) throw statusFailure(url, status, answer.statusMessage ?? '');
    if (mediaType !== null && !options.accept.includes(mediaType)) {
      throw new FetchError(
        `${url.href} is ${mediaType}, which cannot be read here.`,
        `Give the address of a page. ${SAVE_INSTEAD}`,
      );
    }
    const bytes = await readBody(answer, url, options.maximumBytes);
    const charset = /;\s{0,5}charset\s{0,5}=\s{0,5}["']?([\w.:-]{2,40})/i.exec(type)?.[1] ?? null;
    return { url: url.href, bytes, mediaType, charset };
  } catch (error) {
    throw failure(error, url, options, signal);
  } finally {
    answer.destroy();
  }
}

function redirectOf({ statusCode = 0, headers }: IncomingMessage): string | null {
  return [301, 302, 303, 307, 308].includes(statusCode) ? (headers.location ?? null) : null;
}

function redirects(address: string, what: string): FetchError {
  return new FetchError(
    `${address} ${what}.`,
    'Open it in a browser and give the address at which you end up.',
  );
}
