import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { projectRoot } from './astro-command.ts';

/** Where a page finds the search's own modules, so that a test can ask the engine itself. */
export const ENGINE_SOURCE = '/engine-source/';

const LEVENSHTEIN = 'fastest-levenshtein';

/** Serves the modules of `src/` to a page of a board, as the browser can run them. */
export async function serveEngineSource(page: Page): Promise<void> {
  await page.route(`**${ENGINE_SOURCE}**`, async (route) => {
    const path = new URL(route.request().url()).pathname.slice(ENGINE_SOURCE.length);
    const body =
      path === LEVENSHTEIN
        ? readFileSync(join(projectRoot, 'node_modules', LEVENSHTEIN, 'esm', 'mod.js'), 'utf8')
        : stripTypeScriptTypes(readFileSync(join(projectRoot, 'src', path), 'utf8')).replace(
            `from '${LEVENSHTEIN}'`,
            `from '${ENGINE_SOURCE}${LEVENSHTEIN}'`,
          );
    await route.fulfill({ body, contentType: 'text/javascript' });
  });
}
