import { slugify } from '../values/slug.ts';

/** Bytes that an id may have; file systems limit whole paths too. */
const MAXIMUM_BYTES = 500;

/**
 * A posting's id: its path below the postings folder, without the extension, each part slugified. An
 * endless one becomes a single shortened part.
 *
 * @param slug the editor's own choice, when the file names one
 */
export function postingId(path: string, slug: string | null): string {
  const name = slug ?? path.replace(/\.[^./]+$/, '');
  const id = name
    .split('/')
    .map((part) => slugify(part))
    .filter((part) => part !== '')
    .join('/');
  return Buffer.byteLength(id) > MAXIMUM_BYTES ? slugify(id) : id;
}
