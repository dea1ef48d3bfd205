import { decode } from '../../loader/decode.ts';
import { MAXIMUM_FILE_SIZE } from '../../loader/read-posting.ts';
import type { Fetcher } from '../../network/fetch-address.ts';
import { problem } from '../../problems/problem.ts';
import type { ImportOptions } from './options.ts';
import type { ReadSource } from './read-source.ts';

const PAGE_TYPES = ['text/html', 'application/xhtml+xml', 'text/plain', 'text/markdown'];

/** Whether an input is an address rather than a file. */
export function isAddress(input: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(input);
}

/**
 * Fetches a page, and notes its address where the readers look for it.
 *
 * @throws {FetchError}
 */
export async function readPage(
  address: string,
  fetcher: Fetcher,
  { timeoutSeconds, allowPrivate }: Pick<ImportOptions, 'timeoutSeconds' | 'allowPrivate'>,
): Promise<ReadSource> {
  const { url, bytes, mediaType, charset } = await fetcher(address, {
    timeoutSeconds,
    allowPrivate,
    maximumBytes: MAXIMUM_FILE_SIZE,
    accept: PAGE_TYPES,
  });
  const at = { file: url };
  const decoded = decode(bytes, charset);
  if (decoded.kind === 'binary') return { refused: problem('binary-file', at, {}) };
  if (decoded.kind === 'empty') return { refused: problem('empty-file', at, {}) };
  const { text } = decoded;
  const source = { path: nameFor(mediaType), displayPath: url, text: withAddress(text, url) };
  return { source, address: url };
}

/** The path of an address says nothing of the format, and its numbers are no date. */
function nameFor(mediaType: string | null): string {
  if (mediaType?.includes('html') === true) return 'page.html';
  return mediaType === 'text/markdown' ? 'page.md' : 'page';
}

/**
 * As browsers note it in pages that they save, and people above texts that they paste. Facts on top of
 * a text name the source themselves, and must stay on top.
 */
function withAddress(text: string, url: string): string {
  const start = text.trimStart();
  if (start.startsWith('<')) return `<!-- saved from url=(${digits(url)})${url} -->${text}`;
  return /^(?:---|\+\+\+|#|https?:)/.test(start) ? text : `${url}\n\n${text}`;
}

function digits(url: string): string {
  return String(url.length).padStart(4, '0').slice(-6);
}
