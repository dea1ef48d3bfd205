import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltBoard } from './board.ts';

/** The files of a built board, with forward slashes, sorted; `extension` (`.html`) narrows them. */
export function builtFiles(board: Pick<BuiltBoard, 'outDir'>, extension = ''): string[] {
  return readdirSync(board.outDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map((entry) => join(entry.parentPath, entry.name).slice(board.outDir.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** The address of a page below the site's home: `jobs/lamp-keeper/index.html` → `jobs/lamp-keeper/`. */
export function pagePath(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}
