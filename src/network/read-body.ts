import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { FetchError, SAVE_INSTEAD } from './fetch-error.ts';

/**
 * Reads a body, unpacked, and stops as soon as it grows beyond the limit.
 *
 * @throws {FetchError} when it is too large
 */
export async function readBody(
  answer: IncomingMessage,
  url: URL,
  maximumBytes: number,
): Promise<Uint8Array> {
  if (Number(answer.headers['content-length'] ?? 0) > maximumBytes)
    throw tooLarge(url, maximumBytes);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of unpacked(answer) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > maximumBytes) throw tooLarge(url, maximumBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function unpacked(answer: IncomingMessage): Readable {
  const unpack = unpackerOf(answer.headers['content-encoding'] ?? '');
  // An error of either stream ends both; whoever reads is told.
  return unpack === null ? answer : pipeline(answer, unpack, () => undefined);
}

function unpackerOf(encoding: string) {
  switch (encoding.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'br':
      return createBrotliDecompress();
    case 'deflate':
      return createInflate();
    default:
      return null;
  }
}

function tooLarge(url: URL, maximumBytes: number): FetchError {
  return new FetchError(
    `${url.href} is larger than ${Math.round(maximumBytes / 1e6)} MB; reading stopped there.`,
    `Give the address of a single posting. ${SAVE_INSTEAD}`,
  );
}
