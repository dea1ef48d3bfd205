/**
 * Runs Astro's own command line, in the foreground, without telemetry and with the memory that a large
 * board needs, on every platform: `node src/cli/astro.ts build`.
 */
import path from 'node:path';
import { postingsDirectoryOf } from '../config/environment.ts';
import { listPostingFiles } from '../loader/posting-files.ts';
import { runWithMemory } from './memory-for-build.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';
process.env['ASTRO_DEV_BACKGROUND'] ??= '0';
process.env['ASTRO_PREVIEW_BACKGROUND'] ??= '0';

const countFiles = async () => {
  const postings = path.resolve(postingsDirectoryOf(process.env));
  return (await listPostingFiles(postings, process.cwd()).catch(() => [])).length;
};
const exitCode = process.argv[2] === 'build' ? await runWithMemory(countFiles) : null;
if (exitCode === null) {
  const astroPackage = import.meta.resolve('astro/package.json');
  await import(new URL('bin/astro.mjs', astroPackage).href);
} else {
  process.exitCode = exitCode;
}
