import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PLAN_VARIABLE, WORKER_FILE, type WorkerPlan } from '../../../src/offline/worker-plan.ts';
import type { BuiltBoard } from './board.ts';

/** What the service worker of a board was told to keep. */
export function planOf(board: BuiltBoard): WorkerPlan {
  const script = readFileSync(join(board.outDir, WORKER_FILE), 'utf8');
  const [line = ''] = script.split('\n');
  return JSON.parse(line.slice(`self.${PLAN_VARIABLE}=`.length, -1)) as WorkerPlan;
}

/** Waits until the whole search is kept, which begins with its first use. */
export async function keepSearch(page: Page, board: BuiltBoard): Promise<void> {
  const { version, needed } = planOf(board).search;
  const keptFiles = () =>
    page.evaluate(async (ending) => {
      const names = await caches.keys();
      const name = names.find((other) => other.endsWith(ending));
      return name === undefined ? 0 : (await (await caches.open(name)).keys()).length;
    }, `search ${version}`);
  await expect.poll(keptFiles, { timeout: 120_000 }).toBe(needed?.length);
}
