import { existsSync, statfsSync } from 'node:fs';
import { constants } from 'node:os';

/** Below this a disk counts as full: a build fails at the first file that does not fit. */
const FULL_BYTES = 4 * 1024 * 1024;

/** A disk without room: a folder on it, and the bytes that are free. */
export interface FullDisk {
  readonly folder: string;
  readonly free: number;
}

/** How a build ended that was not completed. */
export interface Ending {
  /** The output folder. */
  readonly target: string;
  /** Whether it holds an earlier site. */
  readonly hasSite: boolean;
  readonly signal: NodeJS.Signals | null;
  readonly full: FullDisk | null;
}

/** Says what became of a build that was not completed, and of the site that it was to replace. */
export function describeEnding({ target, hasSite, signal, full }: Ending): string {
  return [
    signal === null ? 'The board was not built.' : `The build was stopped (${signal}).`,
    ...(full === null
      ? []
      : [
          `The disk of ${full.folder} is full: ${(full.free / 1e6).toFixed(1)} MB are free. Make room there and build again; a build needs room for the site twice.`,
        ]),
    hasSite ? `${target} is as it was before.` : `Nothing was written to ${target}.`,
  ].join(' ');
}

/** The first of these folders whose disk is full; folders that are not there do not count. */
export function findFullDisk(folders: readonly string[]): FullDisk | null {
  for (const folder of folders.filter((place) => existsSync(place))) {
    const { bavail, bsize } = statfsSync(folder);
    if (bavail * bsize < FULL_BYTES) return { folder, free: bavail * bsize };
  }
  return null;
}

/**
 * Calls back when the process is about to end, by a signal too.
 *
 * @returns takes the call back
 */
export function beforeExit(callBack: (signal: NodeJS.Signals | null) => void): () => void {
  let stopped: NodeJS.Signals | null = null;
  const stop = (signal: NodeJS.Signals): void => {
    stopped = signal;
    process.exit(128 + constants.signals[signal]);
  };
  const end = (): void => callBack(stopped);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  process.once('exit', end);
  for (const signal of signals) process.once(signal, stop);
  return () => {
    process.off('exit', end);
    for (const signal of signals) process.off(signal, stop);
  };
}
