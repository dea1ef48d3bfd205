import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { copyFolder } from '../files/many-files.ts';

/** The folder of the last search bundle below Astro's cache. */
export const INDEX_CACHE = 'search/';

/** Tells apart what a search bundle was made of: the same key, the same bytes. */
export interface IndexKeys {
  readonly whole: string;
  /** Those of the parts of the text index, by their folders. */
  readonly parts: Readonly<Record<string, string>>;
}

/** The search bundle of the last build, for the next one, as far as what is searched has not changed. */
export interface KeptIndex {
  /** The keys of the kept bundle; null where there is none. */
  keys(): Promise<IndexKeys | null>;
  /** Puts the kept bundle, or a folder of it, into a folder. */
  restore(part: string, folder: string): Promise<void>;
  /** Keeps the bundle in a folder, instead of any other. */
  keep(keys: IndexKeys, folder: string): Promise<void>;
}

const KEPT = 'last';
const BUNDLE = 'bundle';
const KEYS = 'keys.json';

/** @param directory where it is kept */
export function keptIndex(directory: string): KeptIndex {
  const kept = path.join(directory, KEPT);
  return {
    keys: async () => {
      const text = await readFile(path.join(kept, KEYS), 'utf8').catch(() => null);
      return text === null ? null : (JSON.parse(text) as IndexKeys);
    },
    restore: (part, folder) => copyFolder(path.join(kept, BUNDLE, part), path.join(folder, part)),
    keep: async (keys, folder) => {
      for (const name of await readdir(directory).catch((): string[] => [])) {
        await rm(path.join(directory, name), { recursive: true, force: true });
      }
      // Copied aside first: a build that is broken off leaves no half bundle behind.
      const unfinished = path.join(directory, 'unfinished');
      await mkdir(unfinished, { recursive: true });
      await copyFolder(folder, path.join(unfinished, BUNDLE));
      await writeFile(path.join(unfinished, KEYS), JSON.stringify(keys));
      await rename(unfinished, kept);
    },
  };
}
