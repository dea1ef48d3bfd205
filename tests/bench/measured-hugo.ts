import { spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../e2e/support/astro-command.ts';
import { measureProcess } from './measured-process.ts';
import { type SiteSize, sizeOfSite } from './site-size.ts';

/** What Hugo and Pagefind's own command cost. Times are in seconds, sizes in bytes. */
export interface HugoCost extends SiteSize {
  readonly whole: number;
  /** Hugo alone, and Pagefind alone. */
  readonly pages: number;
  readonly indexing: number;
  /** Seconds of all processors together; null where the system does not tell. */
  readonly processor: number | null;
  /** Of the larger of the two; null where the system does not tell. */
  readonly peakMemory: number | null;
}

/** Thrown when Hugo is not installed. */
export class NoHugoError extends Error {
  constructor() {
    super(
      'Hugo was not found, and the comparison needs it. On Debian and Ubuntu: apt-get install hugo. Elsewhere: https://gohugo.io/installation/',
    );
  }
}

/**
 * The version line of the Hugo that is installed.
 *
 * @throws {NoHugoError}
 */
export function hugoVersion(): string {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  if (status !== 0) throw new NoHugoError();
  return /v[\w.+-]+/.exec(stdout)?.[0] ?? stdout.trim();
}

/**
 * Builds a site with Hugo and indexes it with Pagefind, both cold, and measures them.
 *
 * @param site a folder that `writeHugoSite` has written
 * @param options.related whether pages show similar postings
 * @param options.onStage told what begins
 * @throws with the end of the output, when one of them fails
 */
export async function measureHugo(
  site: string,
  { related, onStage }: { related: boolean; onStage: (stage: string) => void },
): Promise<HugoCost> {
  const outDir = join(site, 'public');
  for (const made of ['public', 'resources', 'cache']) {
    rmSync(join(site, made), { recursive: true, force: true });
  }
  onStage('Hugo');
  const hugo = await measureProcess(
    spawn('hugo', ['--source', site, '--cacheDir', join(site, 'cache'), '--quiet'], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, HUGO_PARAMS_RELATED: String(related) },
    }),
  );
  onStage('Pagefind');
  const pagefind = await measureProcess(
    spawn(
      process.execPath,
      [
        join(projectRoot, 'node_modules/pagefind/lib/runner/bin.cjs'),
        ...['--site', outDir, '--force-language', 'en', '--include-characters', '+#'],
      ],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    ),
  );
  const processor = [hugo.processor, pagefind.processor];
  const peaks = [hugo.peakMemory, pagefind.peakMemory].filter((peak) => peak !== null);
  return {
    whole: hugo.seconds + pagefind.seconds,
    pages: hugo.seconds,
    indexing: pagefind.seconds,
    processor: processor.includes(null)
      ? null
      : processor.reduce<number>((sum, time) => sum + (time ?? 0), 0),
    peakMemory: peaks.length === 0 ? null : Math.max(...peaks),
    ...sizeOfSite(outDir),
  };
}
