import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { Normalised } from '../posting/normalise.ts';
import { readingFailed, readPosting, type ReadingTask } from './read-posting.ts';

/** Files up to which starting threads, each with code to warm up, costs more than it saves. */
const FEW = 1000;
/** Each thread holds the reader's code and tables in memory. */
const MOST_THREADS = 8;
/** Files that go to a thread together. */
const BATCH = 32;

/** Reads files in this thread, or on all cores once they are many. */
export interface ReadingPool {
  /** Files to hand in before waiting for the first: enough to keep all threads busy. */
  readonly filesAtOnce: number;
  /** Never rejects: what fails becomes a problem of the file. */
  read(task: ReadingTask): Promise<Normalised>;
  close(): Promise<void>;
}

interface Waiting {
  readonly task: ReadingTask;
  readonly resolve: (found: Normalised) => void;
}

export interface ReadingPoolOptions {
  readonly threads?: number;
  /** Files that are read in this thread before others are started. */
  readonly few?: number;
  /** The module that reads a batch. */
  readonly worker?: URL;
}

export function openReadingPool({
  threads = Math.min(availableParallelism(), MOST_THREADS),
  few = FEW,
  worker = new URL('reading-worker.ts', import.meta.url),
}: ReadingPoolOptions = {}): ReadingPool {
  let handedIn = 0;
  let pool: Tinypool | null = null;
  let batch: Waiting[] = [];

  const send = (): void => {
    if (batch.length === 0) return;
    pool ??= new Tinypool({
      filename: worker.href,
      minThreads: threads,
      maxThreads: threads,
    });
    void readInThread(pool, batch);
    batch = [];
  };

  return {
    filesAtOnce: threads * 2 * BATCH,
    read: (task) => {
      handedIn += 1;
      if (handedIn <= few || threads === 1) {
        // Strings cut out of a file keep all of it in memory; a copy lets the file go.
        return Promise.resolve(structuredClone(readPosting(task.source, task.options)));
      }
      return new Promise((resolve) => {
        batch.push({ task, resolve });
        if (batch.length === BATCH) send();
        else if (batch.length === 1) setTimeout(send, 1);
      });
    },
    close: async () => {
      await pool?.destroy();
    },
  };
}

/** Reads a batch; when its thread dies, each file alone, so that one cannot take the others with it. */
async function readInThread(pool: Tinypool, batch: readonly Waiting[]): Promise<void> {
  try {
    const found = (await pool.run(batch.map(({ task }) => task))) as Normalised[];
    batch.forEach(({ task, resolve }, index) => {
      resolve(found[index] ?? readingFailed(task.source, 'it was left out by its thread'));
    });
  } catch (error) {
    const [only, ...more] = batch;
    if (only !== undefined && more.length === 0)
      only.resolve(readingFailed(only.task.source, error));
    else await Promise.all(batch.map((waiting) => readInThread(pool, [waiting])));
  }
}
