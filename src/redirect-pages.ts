import { type Redirect, redirectsOf } from './posting/redirects.ts';
import { redirectPage } from './presentation/redirect-page.ts';
import { addresses, getBoard, settings } from './site.ts';

export type { Redirect } from './posting/redirects.ts';

/** The board's redirects at some of its paths. */
export async function redirectsWhere(wanted: (path: string) => boolean): Promise<Redirect[]> {
  const { open, closed } = await getBoard();
  return redirectsOf([...open, ...closed]).redirects.filter(({ path }) => wanted(path));
}

export function redirectResponse({ posting }: Redirect): Response {
  return new Response(redirectPage(posting, addresses, settings.language), {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
}
