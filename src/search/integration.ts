import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readBuiltPage } from './built-page.ts';
import { builtPostings } from './built-postings.ts';
import { serveDevelopmentIndex } from './development-index.ts';
import { INDEX_CACHE, keptIndex } from './kept-index.ts';
import {
  type PlannedPage,
  plannedPagesChannel,
  type RenderedPage,
  renderedPageChannel,
} from './posting-page-channels.ts';
import { PostingPages } from './posting-pages.ts';
import { renewIndex } from './renew-index.ts';

/** The folder of the search bundle. */
const BUNDLE = 'pagefind';

/**
 * Adds search to the site: indexes the open postings' pages while a build renders them, or takes over
 * the parts of the last build's index whose pages are as they were, and serves an index of the live pages during
 * development. A build whose index fails, fails.
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
  const pages = new PostingPages();
  const plan = (planned: unknown) => {
    pages.plan(planned as readonly PlannedPage[]);
  };
  const take = (page: unknown) => {
    const rendered = page as RenderedPage;
    rendered.taken = pages.add({ path: rendered.path, html: rendered.html });
  };
  const dist = Promise.withResolvers<string>();
  let output = '';
  let kept = keptIndex('');

  const renew = () =>
    renewIndex(
      {
        pages,
        kept,
        readBuilt: (page) => readBuiltPage(path.join(output, page, 'index.html')),
        postings: async () => builtPostings(await dist.promise, basePath),
      },
      { language, folder: path.join(output, BUNDLE) },
    );
  let index: ReturnType<typeof renewIndex> | undefined;

  return {
    name: 'corkboard-search',
    hooks: {
      'astro:config:setup': ({ addMiddleware }) => {
        addMiddleware({ entrypoint: new URL('./middleware.ts', import.meta.url), order: 'post' });
      },
      'astro:config:done': ({ config }) => {
        output = fileURLToPath(config.outDir);
        kept = keptIndex(fileURLToPath(new URL(INDEX_CACHE, config.cacheDir)));
      },
      'astro:server:setup': ({ server }) => {
        serveDevelopmentIndex(server, { basePath, language });
      },
      'astro:build:start': () => {
        plannedPagesChannel.subscribe(plan);
        renderedPageChannel.subscribe(take);
        index = renew();
        // A failure is told when all pages are rendered; until then none may wait for the index.
        index.catch(() => pages.end());
      },
      'astro:build:done': async ({ dir, logger }) => {
        plannedPagesChannel.unsubscribe(plan);
        renderedPageChannel.unsubscribe(take);
        pages.end();
        dist.resolve(fileURLToPath(dir));
        const { length: count } = await pages.planned;
        const made = await index;
        if (made === undefined) return;
        const bundle = path.join(output, BUNDLE);
        await (made.isKept ? kept.restore('', bundle) : kept.keep(made.keys, bundle));
        const open = `${count} open ${count === 1 ? 'posting' : 'postings'}`;
        logger.info(made.isKept ? `the index of ${open} is as it was` : `indexed ${open}`);
      },
    },
  };
}
