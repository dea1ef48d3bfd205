import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Writes files, by their paths below a folder, and makes the folders that they need. */
export async function writeBundle(
  files: ReadonlyMap<string, Uint8Array>,
  folder: string,
): Promise<void> {
  const targets = [...files].map(([name, content]) => ({ file: path.join(folder, name), content }));
  const folders = new Set(targets.map(({ file }) => path.dirname(file)));
  for (const needed of folders) await mkdir(needed, { recursive: true });
  for (const { file, content } of targets) await writeFile(file, content);
}
