import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Demands } from '../posting/demands.ts';
import type { NormaliseOptions } from '../posting/normalise.ts';
import { type Posting, postingSchema } from '../posting/posting.ts';
import { hasErrors, type Problem } from '../problems/problem.ts';
import { type FolderReading, readBoardFolder } from './board-folder.ts';
import { InvalidPostingsError } from './invalid-postings-error.ts';
import { parsingFingerprint } from './fingerprint.ts';
import { writeRefusals } from './refusals.ts';
import { logProblems } from './log-problems.ts';
import { watchFolder } from './watch-folder.ts';

export interface PostingLoaderOptions {
  /** The folder of postings, relative to the project's root or absolute. */
  readonly directory: string;
  /** ISO date. */
  readonly today: string;
  /** Whether a build with a refused posting fails, or publishes the others. */
  readonly invalidPostings: 'stop' | 'skip';
  readonly normalise: Omit<NormaliseOptions, 'dateAdded'>;
  /** What open postings must state. */
  readonly demands: Demands;
}

/** What the store remembers of a file besides its entry. */
interface Memory {
  readonly id: string;
  readonly digest: string;
  readonly problems: readonly Problem[];
}

const MEMORY_KEY = 'files';

/**
 * The Astro content loader of postings. A file is parsed again only when its text, its date in git, the
 * options or the parsing code have changed; entries of files that are gone are removed.
 *
 * @throws {InvalidPostingsError} in a build, after all files were read, when one of them was refused
 */
export function postingLoader(options: PostingLoaderOptions): Loader {
  return {
    name: 'corkboard-postings',
    schema: postingSchema,
    load: async (context) => {
      await loadPostings(context, options);
      if (context.watcher === undefined) return;
      const directory = path.resolve(fileURLToPath(context.config.root), options.directory);
      watchFolder(context.watcher, directory, () => loadPostings(context, options));
    },
  };
}

async function loadPostings(context: LoaderContext, options: PostingLoaderOptions): Promise<void> {
  const { store, meta, logger, config, generateDigest } = context;
  const root = fileURLToPath(config.root);
  const directory = path.resolve(root, options.directory);
  const settings = JSON.stringify([directory, await parsingFingerprint(root), options.normalise]);
  const memory = new Map<string, Memory>(
    JSON.parse(meta.get(MEMORY_KEY) ?? '[]') as [string, Memory][],
  );

  let parsed = 0;
  const reading = await readBoardFolder({
    directory,
    root,
    today: options.today,
    normalise: options.normalise,
    demands: options.demands,
    digest: (text, dateAdded) => generateDigest(JSON.stringify([settings, dateAdded, text])),
    recall: (file, digest) => {
      const known = memory.get(file);
      const entry = known?.digest === digest ? store.get(known.id) : undefined;
      if (entry?.digest !== digest || known === undefined) {
        parsed += 1;
        return null;
      }
      return { posting: entry.data as unknown as Posting, problems: known.problems };
    },
  });

  logProblems(logger, reading.problems);
  logger.info(
    `${reading.files.length} files: ${parsed} read, ${reading.files.length - parsed} unchanged`,
  );
  const failed = hasErrors(reading.problems);
  const isBuild = context.watcher === undefined;
  if (failed && isBuild && options.invalidPostings === 'stop') {
    throw new InvalidPostingsError(reading.problems);
  }
  await writeRefusals(config.cacheDir, failed ? reading.problems : []);
  await fillStore(context, reading);
  meta.set(MEMORY_KEY, JSON.stringify(memoryOf(reading)));
}

async function fillStore(
  { store, parseData }: LoaderContext,
  reading: FolderReading,
): Promise<void> {
  const ids = new Set(reading.published.flatMap(({ posting }) => posting?.id ?? []));
  for (const id of store.keys()) {
    if (!ids.has(id)) store.delete(id);
  }
  for (const { file, digest, posting } of reading.published) {
    if (posting === null || store.get(posting.id)?.digest === digest) continue;
    const data = await parseData({ id: posting.id, data: posting, filePath: file.absolutePath });
    store.set({ id: posting.id, data, digest, filePath: file.displayPath });
  }
}

function memoryOf(reading: FolderReading): [string, Memory][] {
  return reading.published.flatMap(({ file, digest, posting, problems }) =>
    posting === null ? [] : [[file.path, { id: posting.id, digest, problems }]],
  );
}
