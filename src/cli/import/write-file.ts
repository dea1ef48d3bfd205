import { link, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a file beside its place and moves it there, so that a file is there whole or not at all.
 *
 * @returns false when there is a file already that must not be replaced
 */
export async function writeWhole(file: string, text: string, replace: boolean): Promise<boolean> {
  await mkdir(path.dirname(file), { recursive: true });
  // Names that begin with a dot are no postings.
  const aside = path.join(path.dirname(file), `.${process.pid}-${path.basename(file).slice(-60)}`);
  try {
    await writeFile(aside, text);
    if (replace) {
      await rename(aside, file);
      return true;
    }
    // Unlike renaming, linking never takes the place of another file.
    await link(aside, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(aside, { force: true });
  }
}
