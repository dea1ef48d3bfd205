import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeFoldersOf, withManyFiles } from '../files/many-files.ts';

/** Writes files, by their paths below a folder, and makes the folders that they need. */
export async function writeBundle(
  files: ReadonlyMap<string, Uint8Array>,
  folder: string,
): Promise<void> {
  const targets = [...files].map(([name, content]) => ({ file: path.join(folder, name), content }));
  await makeFoldersOf(targets.map(({ file }) => file));
  await withManyFiles(targets, ({ file, content }) => writeFile(file, content));
}
