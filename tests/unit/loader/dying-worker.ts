import type { Normalised } from '../../../src/posting/normalise.ts';
import type { ReadingTask } from '../../../src/loader/read-posting.ts';
import readBatch from '../../../src/loader/reading-worker.ts';

/** Reads as the real one, and ends its thread at one file, as lack of memory would. */
export default function dieAtOne(
  tasks: readonly ReadingTask[],
): Normalised[] | Promise<Normalised[]> {
  if (tasks.every(({ source }) => source.path !== 'keeper-40.md')) return readBatch(tasks);
  setImmediate(() => {
    throw new Error('out of memory');
  });
  return new Promise(() => {
    // Never settles: the thread is gone.
  });
}
