import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { spawnAstro } from '../e2e/support/astro-command.ts';

/** What a build cost. Times are in seconds, sizes in bytes. */
export interface BuildCost {
  readonly whole: number;
  readonly reading: number;
  readonly rendering: number;
  readonly indexing: number;
  /** Of the largest process; null where the system does not tell. */
  readonly peakMemory: number | null;
  readonly files: number;
  readonly bytes: number;
}

/** The lines of a build's log that begin and end what is measured. */
const MARKS = {
  readingBegins: /Syncing content/,
  readingEnds: /Synced content/,
  renderingBegins: /generating static routes/,
  renderingEnds: /^\S+ ✓ Completed in/,
  indexingEnds: /indexed \d+ open/,
} as const;
type Mark = keyof typeof MARKS;

/**
 * Builds the board of a folder and measures it.
 *
 * @param workspace holds the build's output and its cache, which a second build finds again
 * @throws with the end of the log, when the build fails
 */
export async function measureBuild(postings: string, workspace: string): Promise<BuildCost> {
  const outDir = join(workspace, 'dist');
  const started = performance.now();
  const reached = new Map<Mark, number>();
  const log: string[] = [];
  const child = spawnAstro(['build', '--outDir', outDir], {
    POSTINGS_DIR: postings,
    TEST_CACHE_DIR: join(workspace, 'cache'),
  });
  if (child.stdout === null || child.stderr === null) throw new Error('The build has no output.');
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      log.push(line);
      for (const mark of Object.keys(MARKS) as Mark[]) {
        if (!reached.has(mark) && MARKS[mark].test(line)) reached.set(mark, performance.now());
      }
    });
  }
  let peakMemory: number | null = null;
  const watching = setInterval(() => {
    peakMemory = Math.max(peakMemory ?? 0, largestProcess(child.pid ?? 0)) || null;
  }, 250);
  const exitCode = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearInterval(watching);
  if (exitCode !== 0) throw new Error(`The build failed.\n${log.slice(-20).join('\n')}`);
  const between = (from: Mark, to: Mark): number =>
    ((reached.get(to) ?? NaN) - (reached.get(from) ?? NaN)) / 1000;
  return {
    whole: (performance.now() - started) / 1000,
    reading: between('readingBegins', 'readingEnds'),
    rendering: between('renderingBegins', 'renderingEnds'),
    indexing: between('renderingEnds', 'indexingEnds'),
    peakMemory,
    ...sizeOf(outDir),
  };
}

/** The peak of a process and its children, each on its own; 0 where there is no /proc. */
function largestProcess(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const own = Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
    return Math.max(
      own,
      ...children
        .split(' ')
        .filter(Boolean)
        .map((id) => largestProcess(Number(id))),
    );
  } catch {
    return 0;
  }
}

function sizeOf(folder: string): { files: number; bytes: number } {
  let files = 0;
  let bytes = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    files += 1;
    bytes += statSync(join(entry.parentPath, entry.name)).size;
  }
  return { files, bytes };
}
