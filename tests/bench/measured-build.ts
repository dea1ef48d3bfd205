import { join } from 'node:path';
import { spawnAstro } from '../e2e/support/astro-command.ts';
import { measureProcess } from './measured-process.ts';
import { type SiteSize, sizeOfSite } from './site-size.ts';

/** What a build cost. Times are in seconds, sizes in bytes. */
export interface BuildCost extends SiteSize {
  readonly whole: number;
  readonly reading: number;
  readonly rendering: number;
  readonly indexing: number;
  /** Seconds of all processors together; null where the system does not tell. */
  readonly processor: number | null;
  /** Of the largest process; null where the system does not tell. */
  readonly peakMemory: number | null;
}

/** The lines of a build's log that begin and end what is measured. */
const MARKS = {
  readingBegins: /Syncing content/,
  readingEnds: /Synced content/,
  renderingBegins: /generating static routes/,
  renderingEnds: /^\S+ ✓ Completed in/,
  indexingEnds: /(?:indexed|index of) \d+ open/,
} as const;
type Mark = keyof typeof MARKS;

/** What follows each of them, for whom it takes long. */
const PROGRESS: Partial<Record<Mark, string>> = {
  readingBegins: 'reading',
  renderingBegins: 'rendering',
  renderingEnds: 'indexing',
};

/**
 * Builds the board of a folder and measures it.
 *
 * @param workspace holds the build's output and its cache, which a second build finds again
 * @param options.images whether pictures for shared links are drawn
 * @param options.onStage told what begins
 * @throws with the end of the log, when the build fails
 */
export async function measureBuild(
  postings: string,
  workspace: string,
  { images, onStage }: { images: boolean; onStage: (stage: string) => void },
): Promise<BuildCost> {
  const outDir = join(workspace, 'dist');
  const reached = new Map<Mark, number>();
  const child = spawnAstro(
    ['build', '--outDir', outDir],
    {
      POSTINGS_DIR: postings,
      TEST_CACHE_DIR: join(workspace, 'cache'),
      // Among many real postings there is always one that is none.
      INVALID_POSTINGS: 'skip',
    },
    images ? undefined : 'tests/bench/without-images.config.ts',
  );
  const { seconds, processor, peakMemory } = await measureProcess(child, (line) => {
    for (const mark of Object.keys(MARKS) as Mark[]) {
      if (reached.has(mark) || !MARKS[mark].test(line)) continue;
      reached.set(mark, performance.now());
      const stage = PROGRESS[mark];
      if (stage !== undefined) onStage(stage);
    }
  });
  const between = (from: Mark, to: Mark): number =>
    ((reached.get(to) ?? NaN) - (reached.get(from) ?? NaN)) / 1000;
  return {
    whole: seconds,
    reading: between('readingBegins', 'readingEnds'),
    rendering: between('renderingBegins', 'renderingEnds'),
    indexing: between('renderingEnds', 'indexingEnds'),
    processor,
    peakMemory,
    ...sizeOfSite(outDir),
  };
}
