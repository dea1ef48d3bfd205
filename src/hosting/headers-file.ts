import { type HeaderRule, headerRules } from './header-rules.ts';

/** The name under which Netlify and Cloudflare look for headers in a published folder. */
export const HEADERS_FILE = '_headers';

/**
 * The rules as Netlify and Cloudflare read them. What has no `Cache-Control` here is revalidated by both.
 *
 * @see https://docs.netlify.com/manage/routing/headers/
 * @see https://developers.cloudflare.com/workers/static-assets/headers/
 */
export function headersFile(base: string): string {
  return headerRules(base).map(block).join('\n');
}

function block({ path, headers }: HeaderRule): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join('')}`;
}
