import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildSearchIndex } from './build-index.ts';
import { builtPostingPages, builtPostings } from './built-pages.ts';
import { serveDevelopmentIndex } from './development-index.ts';
import { writeBundle } from './write-bundle.ts';

/**
 * Adds search to the site: indexes the open postings' pages at the end of a build, and serves an index
 * of the live pages during development. A build whose index fails, fails.
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
  return {
    name: 'corkboard-search',
    hooks: {
      'astro:server:setup': ({ server }) => {
        serveDevelopmentIndex(server, { basePath, language });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const { count, files } = await buildSearchIndex(
          builtPostingPages(dist),
          await builtPostings(dist, basePath),
          language,
        );
        await writeBundle(files, path.join(dist, 'pagefind'));
        logger.info(`indexed ${count} open ${count === 1 ? 'posting' : 'postings'}`);
      },
    },
  };
}
