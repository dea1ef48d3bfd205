import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { claim, release } from './claim.ts';
import { beforeExit, describeEnding, findFullDisk } from './ending.ts';
import { swap } from './swap.ts';
import { type WorkFolder, workFolderOf } from './work-folder.ts';

/**
 * Lets a build write beside its output folder, and puts the site there when it is complete. A build that
 * fails, or is stopped, leaves the last site as it is. It must come after everything else that writes
 * files.
 */
export function completeOutput(): AstroIntegration {
  let work: WorkFolder | undefined;
  let completed: () => void = () => undefined;
  return {
    name: 'corkboard-output',
    hooks: {
      'astro:config:setup': ({ config, command, updateConfig, logger }) => {
        // `sync` writes no site, but shares the cache with builds, which holds for one configuration.
        if (command !== 'build' && command !== 'sync') return;
        work = workFolderOf(fileURLToPath(config.outDir));
        updateConfig({ outDir: pathToFileURL(path.join(work.site, path.sep)) });
        if (command === 'sync') return;
        const cleared = claim(work, fileURLToPath(config.root));
        completed = reportUnfinished(work, fileURLToPath(config.cacheDir));
        if (cleared) logger.warn('The last build did not finish. What it left behind was removed.');
      },
      'astro:build:done': async ({ logger }) => {
        if (work === undefined) return;
        swap(work);
        completed();
        // Many files are deleted sooner by several hands, and nothing has to wait in order any more.
        await rm(work.folder, { recursive: true, force: true, maxRetries: 3 });
        logger.info(`the board is in ${work.target}`);
      },
    },
  };
}

function reportUnfinished(work: WorkFolder, cacheDirectory: string): () => void {
  return beforeExit((signal) => {
    // Before the work folder is gone, and with it what fills the disk.
    const full = findFullDisk([work.folder, cacheDirectory, tmpdir()]);
    release(work);
    const hasSite = existsSync(path.join(work.target, 'index.html'));
    console.error(`\n${describeEnding({ target: work.target, hasSite, signal, full })}`);
  });
}
