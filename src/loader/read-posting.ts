import { readFile, stat } from 'node:fs/promises';
import { parsePostingFile } from '../formats/index.ts';
import type { SourceFile } from '../formats/source-file.ts';
import { normalise, type Normalised, type NormaliseOptions } from '../posting/normalise.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { decode } from './decode.ts';
import type { PostingFile } from './posting-files.ts';

/** Bytes above which a file is refused; saved pages of real job boards stay well below. */
export const MAXIMUM_FILE_SIZE = 3_000_000;

/** A file's text, or the problem that keeps it from being read. */
export type ReadResult = { source: SourceFile } | { refused: Problem };

/** Reads a posting file from disk; never throws. */
export async function readSource(file: PostingFile): Promise<ReadResult> {
  const at = { file: file.displayPath };
  const refused = (found: Problem): ReadResult => ({ refused: found });
  if (file.obstacle !== null) {
    return refused(problem('file-unreadable', at, { reason: file.obstacle }));
  }
  try {
    const { size } = await stat(file.absolutePath);
    if (size > MAXIMUM_FILE_SIZE) {
      return refused(problem('file-too-large', at, { size, limit: MAXIMUM_FILE_SIZE }));
    }
    const decoded = decode(await readFile(file.absolutePath));
    if (decoded.kind === 'binary') return refused(problem('binary-file', at, {}));
    if (decoded.kind === 'empty') return refused(problem('empty-file', at, {}));
    return { source: { path: file.path, displayPath: file.displayPath, text: decoded.text } };
  } catch (error) {
    return refused(problem('file-unreadable', at, { reason: reasonOf(error) }));
  }
}

/** A file's text, and what the board and version control add to it. */
export interface ReadingTask {
  readonly source: SourceFile;
  readonly options: NormaliseOptions;
}

/** Parses and normalises a file's text; a fault of the reader itself becomes a problem of this file alone. */
export function readPosting(source: SourceFile, options: NormaliseOptions): Normalised {
  try {
    return normalise(parsePostingFile(source), source, options);
  } catch (error) {
    return readingFailed(source, error);
  }
}

/** What becomes of a file at which the reader itself failed. */
export function readingFailed(source: SourceFile, error: unknown): Normalised {
  const found = problem(
    'reading-failed',
    { file: source.displayPath },
    { reason: reasonOf(error) },
  );
  return { posting: null, problems: [found] };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error);
}
