import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a command printed, and its exit code. */
export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of src/cli without holding up a server that the test itself runs. */
export function runCommand(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Ran> {
  const program = fileURLToPath(new URL(`../../../src/cli/${name}.ts`, import.meta.url));
  const clean = Object.entries(process.env).filter(([variable]) => !variable.startsWith('GITHUB_'));
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [program, ...args],
      { encoding: 'utf8', env: { ...Object.fromEntries(clean), ...env } },
      (error, stdout, stderr) => {
        const status = error === null ? 0 : Number(error.code);
        resolve({ status, stdout, stderr });
      },
    );
  });
}
