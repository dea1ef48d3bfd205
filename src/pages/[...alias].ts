import type { APIRoute, GetStaticPaths } from 'astro';
import { type Redirect, redirectResponse, redirectsWhere } from '../redirect-pages.ts';

/** A page at each other path at which a posting was found before. */
export const getStaticPaths = (async () => {
  const redirects = await redirectsWhere((path) => !path.endsWith('.html'));
  return redirects.map((redirect) => ({
    params: { alias: fileOf(redirect) },
    props: { redirect },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ redirect: Redirect }> = ({ props }) =>
  redirectResponse(props.redirect);

/** A build is told the name of a file, the development server the path that is asked for. */
function fileOf({ path }: Redirect): string {
  const below = path.slice(1);
  if (!below.endsWith('/')) return below;
  return import.meta.env.DEV ? below.slice(0, -1) : `${below}index.html`;
}
