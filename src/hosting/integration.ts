import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { HEADERS_FILE, headersFile } from './headers-file.ts';

/** Writes the headers for those hosts that read them from the published folder. */
export function hostHeaders({ basePath }: { basePath: string }): AstroIntegration {
  return {
    name: 'corkboard-hosting',
    hooks: {
      'astro:build:done': ({ dir }) => writeFile(new URL(HEADERS_FILE, dir), headersFile(basePath)),
    },
  };
}
