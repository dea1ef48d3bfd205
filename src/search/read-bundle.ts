import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';

/** The files below a folder, by their paths with slashes. */
export async function readBundle(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for await (const entry of glob('**', { cwd: folder, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, file).split(path.sep).join('/');
    files.set(name, await readFile(file));
  }
  return files;
}
