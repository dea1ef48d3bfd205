import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { OutputError, writeFailure } from './output-error.ts';
import { recover } from './swap.ts';
import { entriesOf, type WorkFolder, workFolderBelow } from './work-folder.ts';

/**
 * Takes the work folder for this process, empty. What a build left there that did not finish is removed.
 *
 * @param root the project's folder
 * @returns whether there was such a build
 * @throws {OutputError} when the output folder cannot be used, or another build uses it now
 */
export function claim(work: WorkFolder, root: string): boolean {
  refuseUnusable(work, root);
  const found = [work, workFolderBelow(work.target)].filter(({ folder }) => existsSync(folder));
  for (const { claim } of found) refuseTaken(claim, work);
  try {
    for (const unfinished of found) {
      recover(unfinished);
      release(unfinished);
    }
    refuseForeign(work);
    mkdirSync(work.site, { recursive: true });
    writeFileSync(work.claim, ownName());
  } catch (error) {
    throw error instanceof OutputError ? error : writeFailure(path.dirname(work.folder), error);
  }
  return found.length > 0;
}

/** Deletes the work folder and all that is in it. */
export function release({ folder }: WorkFolder): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

function refuseUnusable({ target }: WorkFolder, root: string): void {
  const way = path.relative(target, root);
  const outside = way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way);
  if (!outside) {
    throw new OutputError(
      `${target} cannot be the output folder: the project lies in it, and a build replaces all that is there.`,
      'Name a folder of its own with --outDir, such as dist.',
    );
  }
  if (existsSync(target) && !statSync(target).isDirectory()) {
    throw new OutputError(
      `${target} cannot be the output folder: it is a file.`,
      'Remove it, or name another folder with --outDir.',
    );
  }
}

function refuseForeign(work: WorkFolder): void {
  const { target } = work;
  if (!existsSync(target)) return;
  const entries = entriesOf(work).filter((name) => !name.startsWith('.'));
  if (entries.length > 0 && !entries.includes('index.html')) {
    throw new OutputError(
      `${target} holds files, but no site (there is no index.html), and a build replaces all that is there.`,
      'Empty the folder, or name another one with --outDir.',
    );
  }
}

function refuseTaken(claimFile: string, { target, folder }: WorkFolder): void {
  const [host = '', id = ''] = readIfThere(claimFile).split(' ');
  // The ids of processes on another machine, or in another container, mean nothing here.
  if (host !== hostname() || Number(id) === process.pid || !isRunning(Number(id))) return;
  throw new OutputError(
    `Another build (process ${id}) is writing ${target}.`,
    `Wait until it is done. If there is none, delete ${folder} and build again.`,
  );
}

function ownName(): string {
  return `${hostname()} ${process.pid}`;
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function isRunning(id: number): boolean {
  if (!Number.isInteger(id) || id < 1) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
