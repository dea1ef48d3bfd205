import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { IMAGE_CACHE, sweepImageCache } from './image-cache.ts';

/** Keeps the cache of images small: at the end of a build, those that are long unused are deleted. */
export function imageCacheSweep(): AstroIntegration {
  let directory: string;
  return {
    name: 'corkboard-image-cache',
    hooks: {
      'astro:config:done': ({ config }) => {
        directory = fileURLToPath(new URL(IMAGE_CACHE, config.cacheDir));
      },
      'astro:build:done': () => sweepImageCache(directory, new Date()),
    },
  };
}
