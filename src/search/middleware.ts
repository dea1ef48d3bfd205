import type { MiddlewareHandler } from 'astro';
import { type RenderedPage, renderedPageChannel } from './posting-page-channels.ts';

/** Hands each posting's page on to be indexed while the next one is rendered. */
export const onRequest: MiddlewareHandler = async ({ url, routePattern }, next) => {
  const response = await next();
  if (routePattern !== POSTING_PAGE || !renderedPageChannel.hasSubscribers) return response;
  const html = await response.text();
  const page: RenderedPage = {
    path: decodeURI(url.pathname.slice(import.meta.env.BASE_URL.replace(/\/$/, '').length)),
    html,
    taken: Promise.resolve(),
  };
  renderedPageChannel.publish(page);
  await page.taken;
  return new Response(html, response);
};

const POSTING_PAGE = '/jobs/[...id]';
