import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';

/** A file below the postings folder. */
export interface PostingFile {
  /** Path below the postings folder, with forward slashes. */
  readonly path: string;
  readonly absolutePath: string;
  /** Path from the project's root, as an editor would name it. */
  readonly displayPath: string;
  /** A link could lead to any file of the machine that builds, so links are never read. */
  readonly isLink: boolean;
}

/**
 * Lists the posting files of a folder and its sub-folders, in a stable order. Names that begin with an
 * underscore or a dot are hidden. A folder that does not exist holds no postings.
 */
export async function listPostingFiles(directory: string, root: string): Promise<PostingFile[]> {
  if (!(await isDirectory(directory))) return [];
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => {
      const absolutePath = path.join(entry.parentPath, entry.name);
      return {
        path: withForwardSlashes(path.relative(directory, absolutePath)),
        absolutePath,
        displayPath: displayPath(absolutePath, root),
        isLink: entry.isSymbolicLink(),
      };
    })
    .filter((file) => !isHidden(file.path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Whether a path below the postings folder is left out: any of its parts begins with `_` or `.`. */
export function isHidden(relativePath: string): boolean {
  return relativePath.split('/').some((part) => part.startsWith('_') || part.startsWith('.'));
}

/** A path as an editor would name it: from the project's root. */
export function displayPath(absolutePath: string, root: string): string {
  return withForwardSlashes(path.relative(root, absolutePath));
}

async function isDirectory(directory: string): Promise<boolean> {
  try {
    return (await lstat(directory)).isDirectory();
  } catch {
    return false;
  }
}

function withForwardSlashes(file: string): string {
  return file.split(path.sep).join('/');
}
