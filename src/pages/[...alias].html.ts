import type { APIRoute, GetStaticPaths } from 'astro';
import { type Redirect, redirectResponse, redirectsWhere } from '../redirect-pages.ts';

/** A page at each path with the name of an HTML file at which a posting was found before. */
export const getStaticPaths = (async () => {
  const redirects = await redirectsWhere((path) => path.endsWith('.html'));
  return redirects.map((redirect) => ({
    params: { alias: redirect.path.slice(1, -'.html'.length) },
    props: { redirect },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ redirect: Redirect }> = ({ props }) =>
  redirectResponse(props.redirect);
