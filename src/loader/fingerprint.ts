import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** The folders whose code decides what a posting file becomes. */
const PARSING_CODE = ['problems', 'values', 'formats', 'posting'];

/**
 * A digest of all code that turns a file into a posting, the versions of its libraries included. It
 * goes into every entry's digest, since Astro keeps entries when only a parser has changed.
 */
export function parsingFingerprint(root: string): Promise<string> {
  return codeFingerprint(root, PARSING_CODE);
}

/** A digest of the code in some folders of `src/` and of the versions of all libraries. */
export async function codeFingerprint(root: string, folders: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const directory = path.join(root, 'src', folder);
    const names = (await readdir(directory, { recursive: true })).filter((name) =>
      name.endsWith('.ts'),
    );
    for (const name of names.sort()) {
      hash.update(name).update(await readFile(path.join(directory, name)));
    }
  }
  for (const name of ['package.json', 'package-lock.json']) {
    hash.update(await readFile(path.join(root, name)).catch(() => ''));
  }
  return hash.digest('hex');
}
