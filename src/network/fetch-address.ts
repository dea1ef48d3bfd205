import type { IncomingMessage } from 'node:http';
import { failure, statusFailure } from './failures.ts';
import { FetchError, SAVE_INSTEAD } from './fetch-error.ts';
import { openAddress, type OpenOptions } from './open-address.ts';
import { readBody } from './read-body.ts';

/** How to fetch. */
export interface FetchOptions extends OpenOptions {
  readonly maximumBytes: number;
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

/**
 * Fetches a web address, within limits of time, size and redirects, and by default only from the public
 * internet.
 *
 * @throws {FetchError}
 */
export const fetchAddress: Fetcher = async (address, options) => {
  const signal = AbortSignal.timeout(options.timeoutSeconds * 1000);
  const { url, answer } = await openAddress(address, options, signal);
  return await read(url, answer, options, signal);
};

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
