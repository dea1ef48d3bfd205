import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** What a program cost. */
export interface ProcessCost {
  readonly seconds: number;
  /** Bytes, of the largest process; null where the system does not tell. */
  readonly peakMemory: number | null;
}

/**
 * Waits for a program to end, and measures it.
 *
 * @param child just started, its output piped
 * @param onLine told each line of its output when it comes
 * @throws with the end of its output, when it fails
 */
export async function measureProcess(
  child: ChildProcess,
  onLine: (line: string) => void = () => undefined,
): Promise<ProcessCost> {
  const started = performance.now();
  const log: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    if (stream === null) continue;
    createInterface({ input: stream }).on('line', (line) => {
      log.push(line);
      onLine(line);
    });
  }
  let peakMemory: number | null = null;
  const watching = setInterval(() => {
    peakMemory = Math.max(peakMemory ?? 0, largestProcess(child.pid ?? 0)) || null;
  }, 100);
  try {
    const exitCode = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    if (exitCode !== 0) {
      throw new Error(`${child.spawnargs.join(' ')} failed.\n${log.slice(-20).join('\n')}`);
    }
  } finally {
    clearInterval(watching);
  }
  return { seconds: (performance.now() - started) / 1000, peakMemory };
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
