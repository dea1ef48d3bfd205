import { readFile } from 'node:fs/promises';

/** What every page ends with. */
const END = '</html>';

/**
 * Reads a page of the site that is being built.
 *
 * @returns null while it is not there, or not all of it: pages are written and taken over several at a time
 */
export async function readBuiltPage(file: string): Promise<string | null> {
  try {
    const html = await readFile(file, 'utf8');
    return html.trimEnd().endsWith(END) ? html : null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
