import { readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { copyFolder } from '../files/many-files.ts';

/** The folder of the last search bundle below Astro's cache. */
export const INDEX_CACHE = 'search/';

/** The search bundle of the last build, for the next one, if nothing that is searched has changed. */
export interface KeptIndex {
  has(key: string): Promise<boolean>;
  /** Puts the kept bundle into a folder. */
  restore(key: string, folder: string): Promise<void>;
  /** Keeps the bundle in a folder, instead of any other. */
  keep(key: string, folder: string): Promise<void>;
}

/** @param directory where it is kept; bundles lie in folders named by their keys, letters and digits */
export function keptIndex(directory: string): KeptIndex {
  const kept = async () => readdir(directory).catch((): string[] => []);
  return {
    has: async (key) => (await kept()).includes(key),
    restore: (key, folder) => copyFolder(path.join(directory, key), folder),
    keep: async (key, folder) => {
      for (const name of await kept()) {
        await rm(path.join(directory, name), { recursive: true, force: true });
      }
      // Copied aside first: a build that is broken off leaves no half bundle behind.
      const unfinished = path.join(directory, `${key}.unfinished`);
      await copyFolder(folder, unfinished);
      await rename(unfinished, path.join(directory, key));
    },
  };
}
