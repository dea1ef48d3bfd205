import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** All that decides, beside postings and profiles, what the pages of a project look like. */
const PROGRAM = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json'];

/**
 * A digest of a project's code, public files and versions of libraries.
 *
 * @param root the project's root folder
 */
export async function programFingerprint(root: string): Promise<string> {
  const hash = createHash('sha256');
  for (const entry of PROGRAM) {
    for (const file of await filesBelow(root, entry)) {
      const content = await readFile(path.join(root, file)).catch(() => null);
      hash.update(JSON.stringify([file, content && sha256(content)]));
    }
  }
  return hash.digest('hex');
}

/** The files of a folder, or a file itself, relative to the root and in a stable order. */
async function filesBelow(root: string, entry: string): Promise<string[]> {
  const whole = path.join(root, entry);
  const entries = await readdir(whole, { recursive: true, withFileTypes: true }).catch(() => null);
  if (entries === null) return [entry];
  return entries
    .filter((found) => found.isFile())
    .map((found) => path.relative(root, path.join(found.parentPath, found.name)))
    .sort();
}

function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
