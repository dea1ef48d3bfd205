import type { APIRoute, GetStaticPaths } from 'astro';
import type { Posting } from '../../posting/posting.ts';
import { postingToMarkdown } from '../../posting/to-markdown.ts';
import { getBoard, getPageKeys } from '../../site.ts';

/** Every posting as a Markdown file beside its page: `/jobs/<id>.md`. */
export const getStaticPaths = (async () => {
  const [{ open, closed }, keys] = await Promise.all([getBoard(), getPageKeys()]);
  return [...open, ...closed].map((posting) => ({
    params: { file: posting.id },
    props: { posting },
    cacheKey: keys.onAnyDay(posting),
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ posting: Posting }> = ({ props: { posting } }) =>
  new Response(postingToMarkdown(posting), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
