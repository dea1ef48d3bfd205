import path from 'node:path';
import { readPosting, readSource } from '../../src/loader/read-posting.ts';
import type { Answers } from './answer.ts';
import { type Score, scorePosting } from './score.ts';

/** Whether a field of a file was read as a person reads it. */
export interface FileScore extends Score {
  /** The file's name in the answers. */
  readonly file: string;
}

/** Reads files with known answers, each by itself, and compares every field. */
export async function scoreFiles(root: string, answers: Answers): Promise<FileScore[]> {
  const scores: FileScore[] = [];
  for (const [name, answer] of Object.entries(answers)) {
    const absolutePath = path.join(root, name);
    const file = { path: postingPath(name), absolutePath, displayPath: name, obstacle: null };
    const read = await readSource(file);
    const options = { lifetimeDays: null, featuredFromWeight: null, dateAdded: null };
    const posting = 'source' in read ? readPosting(read.source, options).posting : null;
    scores.push(...scorePosting(posting, answer).map((score) => ({ ...score, file: name })));
  }
  return scores;
}

/** Corpora write folders into file names: `acme__clerk.md` was `acme/clerk.md`. */
function postingPath(name: string): string {
  return path.basename(name).replaceAll('__', '/');
}
