import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundleWorker } from './bundle-worker.ts';
import { type BuiltFile, makePlan } from './make-plan.ts';
import { PLAN_VARIABLE, WORKER_FILE } from './worker-plan.ts';

/** The files that a plan is made of; large boards have many more. */
const PLANNED = [
  'index.html',
  'saved/index.html',
  'offline/index.html',
  '_astro/*',
  'favicon.svg',
  'accent.css',
  'pagefind/**',
];

/**
 * Writes the service worker that lets what was visited work without a connection. It must come after
 * everything else that writes files. A board that does without publishes a worker that removes itself,
 * and so also one that was installed before.
 */
export function offline({
  basePath,
  offline: wanted,
}: {
  basePath: string;
  offline: boolean;
}): AstroIntegration {
  return {
    name: 'corkboard-offline',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const code = await bundleWorker(wanted ? 'worker' : 'removal');
        const plan = wanted ? makePlan(basePath, await filesOf(dist)) : { base: basePath };
        await writeFile(
          path.join(dist, WORKER_FILE),
          `self.${PLAN_VARIABLE}=${JSON.stringify(plan)};\n${code}`,
        );
        if (!wanted) await rm(path.join(dist, 'offline'), { recursive: true, force: true });
      },
    },
  };
}

async function filesOf(dist: string): Promise<BuiltFile[]> {
  const files: BuiltFile[] = [];
  for await (const entry of glob(PLANNED, { cwd: dist, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const below = path.relative(dist, file).split(path.sep).join('/');
    files.push({ path: below, content: await readFile(file) });
  }
  return files;
}
