import { spawn } from 'node:child_process';
import { constants, totalmem } from 'node:os';
import { getHeapStatistics } from 'node:v8';

/** Posting files from which on a build comes near what Node.js gives a program: 2 to 4 GB. */
const MANY_FILES = 20_000;
/** Of the machine's memory; Pagefind and the system need the rest. */
const SHARE = 0.7;
/** Set in the process that has the memory. */
const MARK = 'BUILD_HAS_MEMORY';

/**
 * The megabytes that a build should be given, or null where those are enough that it has.
 *
 * @param memory what the machine, or the container, has in bytes
 * @param limit what Node.js allows by itself in bytes
 */
export function megabytesFor(files: number, memory: number, limit: number): number | null {
  const wanted = memory * SHARE;
  return files > MANY_FILES && wanted > limit ? Math.floor(wanted / 2 ** 20) : null;
}

/**
 * Runs this same command again with more memory, if a build of so many files wants it, since Node.js
 * takes the limit at its start only. An own `--max-old-space-size` is left as it is.
 *
 * @param countFiles tells how many posting files there are; asked only where that decides
 * @returns the exit code of the other process; null where this one may go on
 */
export async function runWithMemory(countFiles: () => Promise<number>): Promise<number | null> {
  if (process.env[MARK] === '1') {
    endWithParent();
    return null;
  }
  const isSet = /--max-old-space-size/.test(
    [process.env['NODE_OPTIONS'] ?? '', ...process.execArgv].join(' '),
  );
  if (isSet) return null;
  const memory = Math.min(totalmem(), process.constrainedMemory() || Infinity);
  const limit = getHeapStatistics().heap_size_limit;
  const megabytes = megabytesFor(await countFiles(), memory, limit);
  if (megabytes === null) return null;
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${megabytes}`, ...process.execArgv, ...process.argv.slice(1)],
    { env: { ...process.env, [MARK]: '1' }, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] },
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}

/** Nobody waits for a build whose parent was killed. */
function endWithParent(): void {
  process.once('disconnect', () => process.exit(1));
  process.channel?.unref();
}
