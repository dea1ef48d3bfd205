import path from 'node:path';
import type { LoaderContext } from 'astro/loaders';

/** Changes that arrive within this many milliseconds of each other are one: editors write in steps. */
const SETTLING_TIME = 60;

/** Calls `reload` after each change below a folder, never twice at once. */
export function watchFolder(
  watcher: NonNullable<LoaderContext['watcher']>,
  directory: string,
  reload: () => Promise<void>,
): void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const schedule = (file: string): void => {
    if (!path.resolve(file).startsWith(directory + path.sep)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(reload).catch((error: unknown) => {
        console.error(error);
      });
    }, SETTLING_TIME);
  };
  watcher.add(directory);
  watcher.on('add', schedule).on('change', schedule).on('unlink', schedule);
}
