import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { megabytesFor } from '../../../src/cli/memory-for-build.ts';

const GIB = 2 ** 30;

describe('megabytesFor', () => {
  it.each([
    ['a usual board', 500, 16 * GIB, 4 * GIB, null],
    ['a large one', 100_000, 16 * GIB, 4 * GIB, 11_468],
    ['a machine that has no more', 100_000, 4 * GIB, 4 * GIB, null],
  ])('%s', (_, files, memory, limit, megabytes) => {
    expect(megabytesFor(files, memory, limit)).toBe(megabytes);
  });
});

describe('runWithMemory', () => {
  let folder: string;
  let running: ChildProcess | undefined;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'corkboard-memory-'));
  });
  afterEach(() => {
    running?.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  });

  /** A program that asks for the memory of so many files, and then does its work. */
  function start(files: number, work: string, args: readonly string[] = []) {
    const module = new URL('../../../src/cli/memory-for-build.ts', import.meta.url).href;
    const program = join(folder, 'program.mjs');
    writeFileSync(
      program,
      `import { getHeapStatistics } from 'node:v8';
import { runWithMemory } from '${module}';
const code = await runWithMemory(async () => ${files});
if (code === null) { ${work} } else process.exitCode = code;`,
    );
    running = spawn(process.execPath, [...args, program, '--flag'], {
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    return running;
  }

  async function ended(child: ChildProcess): Promise<{ code: number | null; output: string }> {
    let output = '';
    child.stdout?.on('data', (data) => (output += String(data)));
    child.stderr?.on('data', (data) => (output += String(data)));
    const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
    return { code, output };
  }

  const TELL =
    'console.log(process.execArgv.join(), process.argv.slice(2).join()); process.exitCode = 3;';

  it('leaves a usual board in its process', async () => {
    expect(await ended(start(500, TELL))).toEqual({ code: 3, output: ' --flag\n' });
  });

  it('gives a large one more, and ends as it ends', async () => {
    const { code, output } = await ended(start(1_000_000, TELL));
    expect(output).toMatch(/^--max-old-space-size=\d+ --flag\n$/);
    expect(code).toBe(3);
  });

  it('leaves a limit that somebody has set', async () => {
    const { output } = await ended(start(1_000_000, TELL, ['--max-old-space-size=300']));
    expect(output).toBe('--max-old-space-size=300 --flag\n');
  });

  it('leaves nothing running when it is killed', async () => {
    const child = start(1_000_000, 'console.log(process.pid); setInterval(() => {}, 1000);');
    const pid = await new Promise<number>((resolve) =>
      child.stdout?.once('data', (data) => resolve(Number(String(data)))),
    );
    expect(pid).not.toBe(child.pid);
    child.kill('SIGKILL');
    await expect
      .poll(
        () => {
          try {
            return process.kill(pid, 0);
          } catch {
            return false;
          }
        },
        { timeout: 5000 },
      )
      .toBe(false);
  });
});
