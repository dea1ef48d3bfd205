import { existsSync, linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes a file whole or not at all: beside its place under a hidden name, then moved there in one step.
 *
 * @returns false when there is a file already and it may not be overwritten
 */
export function writeAside(file: string, text: string, overwrite: boolean): boolean {
  const folder = path.dirname(file);
  const aside = path.join(folder, `.${path.basename(file).slice(0, 100)}.${process.pid}.part`);
  mkdirSync(folder, { recursive: true });
  // While there is somebody to hear the signal, it waits for the end of these lines.
  const wait = (): void => undefined;
  process.on('SIGINT', wait).on('SIGTERM', wait);
  try {
    writeFileSync(aside, text, { flag: 'wx' });
    if (!overwrite) return moveToFreePlace(aside, file);
    renameSync(aside, file);
    return true;
  } finally {
    rmSync(aside, { force: true });
    process.off('SIGINT', wait).off('SIGTERM', wait);
  }
}

/** A second name for a file is refused where one exists; not every file system has them. */
function moveToFreePlace(aside: string, file: string): boolean {
  try {
    linkSync(aside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST' || existsSync(file)) return false;
    renameSync(aside, file);
  }
  return true;
}
