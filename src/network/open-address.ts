import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { failure } from './failures.ts';
import { FetchError, SAVE_INSTEAD } from './fetch-error.ts';
import { checkLiteralHost, guardedLookup } from './guarded-lookup.ts';

/** How to ask for an address. */
export interface OpenOptions {
  /** For everything together: finding the host, redirects, the body. */
  readonly timeoutSeconds: number;
  /** Whether addresses of private networks and of this machine may be asked for. */
  readonly allowPrivate: boolean;
  /** Media types that are of use, most wanted first. */
  readonly accept: readonly string[];
  readonly method?: 'GET' | 'HEAD';
  readonly userAgent?: string;
}

const MAXIMUM_REDIRECTS = 5;

/**
 * Asks for a web address and follows its redirects. Whoever gets the answer reads or destroys it.
 *
 * @param signal ends everything; it should fire after `timeoutSeconds`
 * @throws {FetchError}
 */
export async function openAddress(
  address: string,
  options: OpenOptions,
  signal: AbortSignal,
): Promise<{ readonly url: URL; readonly answer: IncomingMessage }> {
  const visited = new Set<string>();
  let url = webAddress(address, address);
  for (;;) {
    visited.add(url.href);
    const answer = await ask(url, options, signal);
    const target = redirectOf(answer);
    if (target === null) return { url, answer };
    answer.destroy();
    url = webAddress(target, address, url);
    if (visited.has(url.href)) throw redirects(address, 'leads in a circle');
    if (visited.size > MAXIMUM_REDIRECTS) {
      throw redirects(address, `redirects more than ${MAXIMUM_REDIRECTS} times`);
    }
  }
}

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

async function ask(url: URL, options: OpenOptions, signal: AbortSignal): Promise<IncomingMessage> {
  if (!options.allowPrivate) checkLiteralHost(url);
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const guarded: { lookup?: LookupFunction } = options.allowPrivate
    ? {}
    : { lookup: guardedLookup() };
  try {
    return await new Promise((resolve, reject) => {
      const headers = {
        Accept: [...options.accept, '*/*;q=0.1'].join(', '),
        'Accept-Encoding': 'gzip, br, deflate',
        'User-Agent': options.userAgent ?? 'Corkboard import',
      };
      // No agent: a kept connection would not be checked again.
      request(url, { ...guarded, method: options.method ?? 'GET', agent: false, headers, signal })
        .once('response', resolve)
        .once('error', reject)
        .end();
    });
  } catch (error) {
    throw failure(error, url, options, signal);
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
