import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** A file below the postings folder. */
export interface PostingFile {
  /** Path below the postings folder, with forward slashes. */
  readonly path: string;
  readonly absolutePath: string;
  /** Path from the project's root, as an editor would name it. */
  readonly displayPath: string;
  /** Why it is not read though it is there, in words for an editor; null when it may be. */
  readonly obstacle: string | null;
}

/** A link could lead to any file of the machine that builds. */
const LINK = 'it is a link to another place';

/**
 * Lists the posting files of a folder and its sub-folders, in a stable order. Names that begin with an
 * underscore or a dot are hidden. Links are never followed; they and sub-folders that cannot be opened
 * are listed with the obstacle. The folder itself may be a link; one that does not exist holds no postings.
 */
export async function listPostingFiles(directory: string, root: string): Promise<PostingFile[]> {
  if (!(await isDirectory(directory))) return [];
  const files: PostingFile[] = [];
  const folders = [directory];
  const add = (absolutePath: string, obstacle: string | null): void => {
    const relative = withForwardSlashes(path.relative(directory, absolutePath));
    files.push({
      path: relative,
      absolutePath,
      displayPath: displayPath(absolutePath, root),
      obstacle,
    });
  };
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
      if (folder === directory) throw error;
      return null;
    });
    if (entries === null) {
      add(folder, 'this folder could not be opened');
      continue;
    }
    for (const entry of entries) {
      if (isHidden(entry.name)) continue;
      const absolutePath = path.join(folder, entry.name);
      if (entry.isDirectory()) folders.push(absolutePath);
      else if (entry.isSymbolicLink()) add(absolutePath, LINK);
      else if (entry.isFile()) add(absolutePath, null);
      else add(absolutePath, 'it is no ordinary file');
    }
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
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
    return (await stat(directory)).isDirectory();
  } catch {
    return false;
  }
}

function withForwardSlashes(file: string): string {
  return file.split(path.sep).join('/');
}
