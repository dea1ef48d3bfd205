import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { writeFailure } from './output-error.ts';
import { entriesOf, holdsOthers, type WorkFolder, workFolderBelow } from './work-folder.ts';

/**
 * Puts the new site in the place of the last one, by renaming. It does not yield, so that no signal
 * comes in between; what a power cut leaves, {@link recover} sets right.
 *
 * @throws {OutputError} with the last site in its place, when it cannot be moved
 */
export function swap(work: WorkFolder): void {
  const ways = holdsOthers(work) ? [swapEntries] : [swapWhole, swapEntries, swapCopied];
  let failure: unknown;
  for (const way of ways) {
    try {
      way(work);
      return;
    } catch (error) {
      failure = error;
      recover(work);
    }
  }
  throw writeFailure(work.target, failure);
}

/** Sets right a swap that was broken off: the last site is back in its place. Else does nothing. */
export function recover(work: WorkFolder): void {
  const { target, site, moving, setAside, previous } = work;
  if (existsSync(setAside)) {
    if (existsSync(moving)) {
      for (const name of entriesOf(work)) remove(path.join(target, name));
      renameSync(moving, site);
    }
    moveEntries(readdirSync(setAside), setAside, target);
    remove(setAside);
  } else if (existsSync(previous) && !existsSync(target)) {
    renameSync(previous, target);
  }
}

function swapWhole({ target, site, previous }: WorkFolder): void {
  mkdirSync(path.dirname(target), { recursive: true });
  if (existsSync(target)) renameSync(target, previous);
  renameSync(site, target);
}

/** For a mount point, a folder that a program has open, and one that holds what is not the site's. */
function swapEntries(work: WorkFolder): void {
  const { target, site, moving, setAside, previous } = work;
  mkdirSync(setAside);
  moveEntries(entriesOf(work), target, setAside);
  renameSync(site, moving);
  moveEntries(readdirSync(moving), moving, target);
  // From here on the new site counts.
  renameSync(setAside, previous);
}

/** For a folder that is mounted from elsewhere, though on the same device. */
function swapCopied({ target, site }: WorkFolder): void {
  const below = workFolderBelow(target);
  try {
    cpSync(site, below.site, { recursive: true });
    swapEntries(below);
  } catch (error) {
    recover(below);
    throw error;
  } finally {
    remove(below.folder);
  }
}

function moveEntries(names: readonly string[], from: string, to: string): void {
  for (const name of names) renameSync(path.join(from, name), path.join(to, name));
}

function remove(place: string): void {
  rmSync(place, { recursive: true, force: true, maxRetries: 3 });
}
