import { slugify } from '../values/slug.ts';

/**
 * A posting's id: its path below the postings folder, without the extension, each part slugified.
 *
 * @param slug the editor's own choice, when the file names one
 */
export function postingId(path: string, slug: string | null): string {
  const name = slug ?? path.replace(/\.[^./]+$/, '');
  return name
    .split('/')
    .map((part) => slugify(part))
    .filter((part) => part !== '')
    .join('/');
}
