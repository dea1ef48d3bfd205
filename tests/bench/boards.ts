import { appendFileSync, cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { projectRoot } from '../e2e/support/astro-command.ts';
import type { Turn } from './comparison.ts';
import { writeHugoSite } from './hugo-site.ts';
import { makePostings } from './make-postings.ts';
import { type BuildCost, measureBuild } from './measured-build.ts';
import { measureHugo } from './measured-hugo.ts';
import { measureSearch } from './measured-search.ts';
import type { BenchOptions } from './options.ts';
import type { Progress } from './progress.ts';
import { seededRandom } from './random.ts';
import { readBodies } from './real-bodies.ts';
import type { Measured } from './rows.ts';

const workspace = join(projectRoot, 'test-results', 'bench');
const postings = join(workspace, 'postings');

/**
 * Fills the bench's folder with the postings of one board.
 *
 * @param size how many to invent; null takes those of `--from`
 * @returns how many there are
 */
export function preparePostings(size: number | null, options: BenchOptions): number {
  rmSync(workspace, { recursive: true, force: true });
  mkdirSync(workspace, { recursive: true });
  if (size === null) {
    cpSync(resolve(options.from ?? ''), postings, { recursive: true });
  } else {
    makePostings(postings, {
      count: size,
      seed: options.seed,
      mix: options.mix,
      samples: join(projectRoot, 'content/postings'),
      bodies: options.words === null ? [] : readBodies(resolve(options.words)),
      today: new Date().toISOString().slice(0, 10),
    });
  }
  return readdirSync(postings, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  ).length;
}

/** Builds the prepared board, uses its search, and builds it again. */
export async function measureBoard(
  count: number,
  { rebuilds, search, images, seed }: BenchOptions,
  progress: Progress,
): Promise<Measured> {
  const builds: [string, BuildCost][] = [];
  const build = async (name: string): Promise<void> => {
    progress.step(`${count} postings, ${name}`);
    builds.push([
      name,
      await measureBuild(postings, workspace, { images, onStage: progress.stage }),
    ]);
  };
  await build('cold');
  if (search) progress.step(`${count} postings, search`);
  const used = search ? await measureSearch(join(workspace, 'dist'), seededRandom(seed)) : null;
  if (rebuilds) await build('unchanged');
  const [first] = readdirSync(postings).sort();
  if (rebuilds && first !== undefined) {
    appendFileSync(join(postings, first), '\nOne more sentence.\n');
    await build('one changed');
  }
  return { postings: count, builds, search: used };
}

/** Builds the prepared board cold, by Hugo and by us in turn; who begins alternates. */
export async function takeTurns(
  count: number,
  { runs, related }: BenchOptions,
  progress: Progress,
): Promise<readonly Turn[]> {
  const site = join(workspace, 'hugo');
  progress.step(`${count} postings, written for Hugo`);
  await writeHugoSite(postings, site);
  const buildOurs = (): Promise<BuildCost> => {
    for (const made of ['cache', 'dist']) {
      rmSync(join(workspace, made), { recursive: true, force: true });
    }
    return measureBuild(postings, workspace, { images: false, onStage: progress.stage });
  };
  const buildHugo = () => measureHugo(site, { related, onStage: progress.stage });
  const turns: Turn[] = [];
  for (let run = 1; run <= runs; run += 1) {
    progress.step(`${count} postings, turn ${run} of ${runs}`);
    if (run % 2 === 1) {
      const hugo = await buildHugo();
      turns.push({ hugo, ours: await buildOurs() });
    } else {
      const ours = await buildOurs();
      turns.push({ ours, hugo: await buildHugo() });
    }
  }
  return turns;
}
