import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A way to install a browser. */
export interface Installer {
  readonly name: string;
  /** Whether it can work on this system. */
  applies(): boolean;
  /** Installs, as far as it can; the caller looks whether a browser is there afterwards. */
  run(): Promise<void>;
}

const DOWNLOAD_SECONDS = 120;
const PACKAGES_SECONDS = 300;

const playwrightProgram = fileURLToPath(
  new URL('cli.js', import.meta.resolve('playwright/package.json')),
);

export const installers: readonly Installer[] = [
  {
    name: 'playwright install chromium',
    applies: () => true,
    run: async () => {
      await run(process.execPath, [playwrightProgram, 'install', 'chromium'], DOWNLOAD_SECONDS);
    },
  },
  {
    name: 'apt-get install chromium',
    applies: () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'),
    run: async () => {
      await run('apt-get', ['update'], PACKAGES_SECONDS);
      await run('apt-get', ['install', '--yes', 'chromium'], PACKAGES_SECONDS);
    },
  },
];

/** Runs a command to its end, or stops it and everything it started when the time is up. */
function run(command: string, args: readonly string[], seconds: number): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: process.platform !== 'win32',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const timer = setTimeout(() => {
      console.log(`${command} took more than ${seconds} seconds and was stopped.`);
      if (child.pid !== undefined && process.platform !== 'win32') {
        process.kill(-child.pid, 'SIGKILL');
      } else {
        child.kill();
      }
    }, seconds * 1000);
    const finish = (): void => {
      clearTimeout(timer);
      resolve();
    };
    child.once('error', finish);
    child.once('exit', finish);
  });
}
