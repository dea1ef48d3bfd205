import { type Demands, findUnmetDemands, withoutSuperfluous } from '../posting/demands.ts';
import type { Posting } from '../posting/posting.ts';
import type { NormaliseOptions } from '../posting/normalise.ts';
import {
  type FiledPosting,
  findDuplicateIds,
  findLikelyDuplicates,
} from '../posting/duplicates.ts';
import { findTakenAliases } from '../posting/redirects.ts';
import { hasErrors, type Problem } from '../problems/problem.ts';
import { sortProblems } from '../problems/report.ts';
import { readGitDates } from './git-dates.ts';
import { listPostingFiles, type PostingFile } from './posting-files.ts';
import { readSource } from './read-posting.ts';
import { openReadingPool, type ReadingPool } from './reading-pool.ts';

/** What one file became. */
export interface FileResult {
  readonly file: PostingFile;
  readonly digest: string;
  readonly posting: Posting | null;
  readonly problems: readonly Problem[];
}

/** A folder of postings, read. */
export interface FolderReading {
  /** Every file, in a stable order. */
  readonly files: readonly FileResult[];
  /** Postings that may be published: none of their problems is an error. */
  readonly published: readonly FileResult[];
  readonly problems: readonly Problem[];
}

export interface ReadFolderOptions {
  readonly directory: string;
  /** The project's root, from which files are named. */
  readonly root: string;
  /** ISO date. */
  readonly today: string;
  readonly normalise: Omit<NormaliseOptions, 'dateAdded'>;
  /** What open postings must state; nothing when left out. */
  readonly demands?: Demands;
  /** Digest of a file's text and of everything else that decides what becomes of it. */
  readonly digest?: (text: string, dateAdded: string | null) => string;
  /** The result of an earlier reading of the same file, for the same digest. */
  readonly recall?: (
    path: string,
    digest: string,
  ) => Pick<FileResult, 'posting' | 'problems'> | null;
  /** Told after each file. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Reads every posting of a folder and compares them with each other; never stops at a bad file. */
export async function readBoardFolder(options: ReadFolderOptions): Promise<FolderReading> {
  const { directory, root, today } = options;
  const [files, dates] = await Promise.all([
    listPostingFiles(directory, root),
    readGitDates(directory),
  ]);
  const results = await readFiles(files, dates, options);

  const filed = filedPostings(results);
  const found = withoutSuperfluous([
    ...results.flatMap(({ problems }) => problems),
    ...findDuplicateIds(filed),
    ...findLikelyDuplicates(filed, today),
    ...(options.demands === undefined ? [] : findUnmetDemands(filed, today, options.demands)),
  ]);
  const refused = new Set(found.filter((problem) => hasErrors([problem])).map(({ file }) => file));
  const published = results.filter(
    ({ file, posting }) => posting !== null && !refused.has(file.displayPath),
  );
  const problems = sortProblems([...found, ...findTakenAliases(filedPostings(published))]);
  return { files: results, published, problems };
}

function filedPostings(results: readonly FileResult[]): FiledPosting[] {
  return results.flatMap(({ file, posting }) =>
    posting === null ? [] : [{ posting, file: file.displayPath }],
  );
}

async function readFiles(
  files: readonly PostingFile[],
  dates: ReadonlyMap<string, string>,
  options: ReadFolderOptions,
): Promise<readonly FileResult[]> {
  const pool = openReadingPool();
  const results: FileResult[] = [];
  const pending: Promise<FileResult>[] = [];
  const finish = async (upTo: number): Promise<void> => {
    for (const result of await Promise.all(pending.splice(0, upTo))) {
      results.push(result);
      options.onProgress?.(results.length, files.length);
    }
  };
  try {
    for (const file of files) {
      if (pending.length >= pool.filesAtOnce) await finish(1);
      pending.push(readFileResult(file, dates.get(file.absolutePath) ?? null, options, pool));
    }
    await finish(pending.length);
  } finally {
    await pool.close();
  }
  return results;
}

async function readFileResult(
  file: PostingFile,
  dateAdded: string | null,
  options: ReadFolderOptions,
  pool: ReadingPool,
): Promise<FileResult> {
  const read = await readSource(file);
  if ('refused' in read) return { file, digest: '', posting: null, problems: [read.refused] };
  const digest = options.digest?.(read.source.text, dateAdded) ?? '';
  const known = options.recall?.(file.path, digest) ?? null;
  if (known !== null) return { file, digest, ...known };
  const task = { source: read.source, options: { ...options.normalise, dateAdded } };
  return { file, digest, ...(await pool.read(task)) };
}
