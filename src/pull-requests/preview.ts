import { linkPath } from '../github/untrusted-text.ts';

/**
 * The address of a preview of a pull request.
 *
 * @param pattern with `{number}` for the pull request's number, as Netlify names previews
 * @returns without a slash at the end; null when there is no pattern or it makes no web address
 */
export function previewUrl(pattern: string | undefined, pullRequest: number): string | null {
  const address = (pattern ?? '').trim().replaceAll('{number}', String(pullRequest));
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) return null;
  return new URL(address).href.replace(/\/+$/, '');
}

/** The page of a posting in a preview. */
export function previewPage(preview: string, id: string): string {
  return `${preview}/jobs/${linkPath(id)}/`;
}
