import { accessSync, constants, existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

/** What belongs to others in a folder of output: a branch checked out there, a file system's own. */
const NOT_OURS = ['.git', 'lost+found'];

/** The folder in which a build works before its site takes the place of the last one. */
export interface WorkFolder {
  /** Where the site belongs; a symbolic link is resolved. */
  readonly target: string;
  /** The build's own folder, on the same file system; holds all that follows. */
  readonly folder: string;
  /** Names the process that works here. */
  readonly claim: string;
  /** Where the new site grows. */
  readonly site: string;
  /** The new site, complete, while it moves to its place entry by entry. */
  readonly moving: string;
  /** The last site's entries, while they may have to move back. */
  readonly setAside: string;
  /** The last site as a whole, or what of it is to be deleted. */
  readonly previous: string;
}

/**
 * The work folder for an output folder: beside it, or below it where only that can be written or is a
 * file system of its own. The same each time, since Astro forgets its cache when paths change.
 */
export function workFolderOf(outDir: string): WorkFolder {
  const target = existsSync(outDir) ? realpathSync(outDir) : path.resolve(outDir);
  const { dir, base } = path.parse(target);
  return standsApart(target)
    ? workFolderBelow(target)
    : workFolderAt(target, path.join(dir, `.${base}.partial`));
}

export function workFolderBelow(target: string): WorkFolder {
  return workFolderAt(target, path.join(target, '.partial'));
}

/** The names of the site's files and folders in its place. */
export function entriesOf({ target, folder }: WorkFolder): readonly string[] {
  const own = path.basename(folder);
  return readdirSync(target).filter((name) => name !== own && !NOT_OURS.includes(name));
}

/** Whether the place holds something that must not move with the site. */
export function holdsOthers({ target, folder }: WorkFolder): boolean {
  return (
    path.dirname(folder) === target || NOT_OURS.some((name) => existsSync(path.join(target, name)))
  );
}

function workFolderAt(target: string, folder: string): WorkFolder {
  return {
    target,
    folder,
    claim: path.join(folder, 'process'),
    site: path.join(folder, 'site'),
    moving: path.join(folder, 'moving'),
    setAside: path.join(folder, 'set-aside'),
    previous: path.join(folder, 'previous'),
  };
}

function standsApart(target: string): boolean {
  if (!existsSync(target)) return false;
  const parent = path.dirname(target);
  if (statSync(target).dev !== statSync(parent).dev) return true;
  try {
    accessSync(parent, constants.W_OK);
    return false;
  } catch {
    return true;
  }
}
