import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The folder of images below Astro's cache. */
export const IMAGE_CACHE = 'open-graph/';

/** How long an image is kept that no build asks for: another branch or folder may want it again. */
const KEPT_DAYS = 30;

/** Images on disk, each under a digest of all that it is made from. */
export interface ImageCache {
  /**
   * The image of this source, from disk if it is there, else made and kept.
   *
   * @param source all that decides what the image shows, as text
   */
  get(source: string, make: () => Promise<Uint8Array>): Promise<Uint8Array>;
}

export function imageCache(directory: string): ImageCache {
  let ready: Promise<unknown> | undefined;
  return {
    get: async (source, make) => {
      ready ??= mkdir(directory, { recursive: true });
      await ready;
      const file = path.join(directory, `${createHash('sha256').update(source).digest('hex')}.png`);
      const known = await readFile(file).catch(() => null);
      if (known !== null) {
        const now = new Date();
        await utimes(file, now, now).catch(() => undefined);
        return known;
      }
      const made = await make();
      // Written aside first: a build that is broken off leaves no half image behind.
      const unfinished = `${file}.${process.pid}`;
      await writeFile(unfinished, made);
      await rename(unfinished, file);
      return made;
    },
  };
}

/** Deletes images that no build has asked for in a long time. */
export async function sweepImageCache(directory: string, now: Date): Promise<void> {
  const names = await readdir(directory).catch(() => []);
  const oldest = now.getTime() - KEPT_DAYS * 24 * 60 * 60 * 1000;
  for (const name of names) {
    const file = path.join(directory, name);
    const used = await stat(file).catch(() => null);
    if (used !== null && used.mtimeMs < oldest) await rm(file, { force: true });
  }
}
