import type { AstroIntegration } from 'astro';
import { formatProblem } from '../problems/report.ts';
import { readRefusals } from './refusals.ts';

/**
 * Names, as a build's last lines, every file that was left out of it. Add it after all other
 * integrations.
 */
export function refusalReport(): AstroIntegration {
  let cacheDirectory: URL;
  return {
    name: 'corkboard-left-out',
    hooks: {
      'astro:config:done': ({ config }) => {
        cacheDirectory = config.cacheDir;
      },
      'astro:build:done': async ({ logger }) => {
        const refusals = await readRefusals(cacheDirectory);
        const files = new Set(refusals.map(({ file }) => file));
        if (files.size === 0) return;
        logger.warn(`${files.size} ${files.size === 1 ? 'file was' : 'files were'} left out:`);
        for (const found of refusals) logger.warn(formatProblem(found));
      },
    },
  };
}
