import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildSearchIndex } from './build-index.ts';
import { builtPostings } from './built-postings.ts';
import { serveDevelopmentIndex } from './development-index.ts';
import { type RenderedPage, renderedPageChannel } from './rendered-page-channel.ts';
import { RenderedPages } from './rendered-pages.ts';

/**
 * Adds search to the site: indexes the open postings' pages while a build renders them, and serves an
 * index of the live pages during development. A build whose index fails, fails.
 *
 * @param language BCP 47 tag of the board
 */
export function search({
  basePath,
  language,
}: {
  basePath: string;
  language: string;
}): AstroIntegration {
  const pages = new RenderedPages();
  const take = (page: unknown) => {
    const rendered = page as RenderedPage;
    rendered.taken = pages.add({ path: rendered.path, html: rendered.html });
  };
  const dist = Promise.withResolvers<string>();
  let outDir = '';
  let index: ReturnType<typeof buildSearchIndex> | undefined;
  return {
    name: 'corkboard-search',
    hooks: {
      'astro:config:setup': ({ addMiddleware }) => {
        addMiddleware({ entrypoint: new URL('./middleware.ts', import.meta.url), order: 'post' });
      },
      'astro:server:setup': ({ server }) => {
        serveDevelopmentIndex(server, { basePath, language });
      },
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
      },
      'astro:build:start': () => {
        renderedPageChannel.subscribe(take);
        const postings = async () => builtPostings(await dist.promise, basePath);
        const folder = path.join(outDir, 'pagefind');
        index = buildSearchIndex(pages, postings, { language, folder });
        // A failure is told when all pages are rendered; until then none may wait for the index.
        index.catch(() => pages.end());
      },
      'astro:build:done': async ({ dir, logger }) => {
        renderedPageChannel.unsubscribe(take);
        pages.end();
        dist.resolve(fileURLToPath(dir));
        const count = (await index) ?? 0;
        logger.info(`indexed ${count} open ${count === 1 ? 'posting' : 'postings'}`);
      },
    },
  };
}
