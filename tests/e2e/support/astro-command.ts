import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's root folder, with a slash at its end. */
export const projectRoot = fileURLToPath(new URL('../../../', import.meta.url));

/** What the environment says to a build or a development server; a missing name is unset. */
export type CommandEnvironment = Readonly<Record<string, string>>;

const OWN_VARIABLES = ['POSTINGS_DIR', 'SITE_URL', 'BASE_PATH', 'INVALID_POSTINGS', 'NODE_ENV'];

/**
 * Starts the program behind `npm run build` and `npm run dev` on this project, with only the
 * given variables of the board set.
 *
 * @param config an Astro configuration, relative to the project's root
 */
export function spawnAstro(
  args: readonly string[],
  environment: CommandEnvironment,
  config = 'tests/e2e/support/astro.config.ts',
): ChildProcess {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !OWN_VARIABLES.includes(name) && name !== 'FORCE_COLOR',
  );
  return spawn(process.execPath, ['src/cli/astro.ts', ...args, '--config', config], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...Object.fromEntries(inherited), NO_COLOR: '1', ...environment },
  });
}
