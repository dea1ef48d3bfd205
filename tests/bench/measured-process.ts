import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** What a program cost. */
export interface ProcessCost {
  readonly seconds: number;
  /**
   * Seconds of all processors together, without the waiting for other programs; null where
   * the system does not tell.
   */
  readonly processor: number | null;
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
  let memory = 0;
  let processor = 0;
  const watching = setInterval(() => {
    const seen = lookAt(child.pid ?? 0);
    memory = Math.max(memory, seen.memory);
    processor = Math.max(processor, seen.processor);
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
  return {
    seconds: (performance.now() - started) / 1000,
    processor: processor || null,
    peakMemory: memory || null,
  };
}

/** Linux counts the time of a process in such parts of a second. */
const TICKS = 100;

/**
 * A process and its children: bytes of the largest, and the seconds of all. Zeros where there is no /proc.
 *
 * @see https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
 */
function lookAt(pid: number): { memory: number; processor: number } {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // After the name, which may hold anything: utime, stime, and those of children that have ended.
    const times = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 15);
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
      .split(' ')
      .filter((id) => id.trim() !== '')
      .map((id) => lookAt(Number(id)));
    return {
      memory: Math.max(
        Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024,
        ...children.map(({ memory }) => memory),
      ),
      processor: [
        ...times.map((ticks) => Number(ticks) / TICKS),
        ...children.map(({ processor }) => processor),
      ].reduce((sum, time) => sum + time, 0),
    };
  } catch {
    return { memory: 0, processor: 0 };
  }
}
