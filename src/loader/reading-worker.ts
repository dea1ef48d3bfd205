import type { Normalised } from '../posting/normalise.ts';
import { readPosting, type ReadingTask } from './read-posting.ts';

/** Reads a batch of files in a thread of their own. */
export default function readBatch(tasks: readonly ReadingTask[]): Normalised[] {
  return tasks.map(({ source, options }) => readPosting(source, options));
}
