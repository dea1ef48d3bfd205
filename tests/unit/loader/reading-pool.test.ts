import { afterEach, describe, expect, it } from 'vitest';
import { openReadingPool, type ReadingPool } from '../../../src/loader/reading-pool.ts';
import { readPosting, type ReadingTask } from '../../../src/loader/read-posting.ts';

const options = { lifetimeDays: null, featuredFromWeight: null, dateAdded: null };
const tasks: ReadingTask[] = Array.from({ length: 90 }, (_, index) => {
  const name = `keeper-${index}.md`;
  const text = `---\ntitle: Keeper ${index}\ncompany: Ninefold\n---\nKeep lamp ${index} lit.\n`;
  return { source: { path: name, displayPath: name, text }, options };
});
const expected = tasks.map(({ source }) => readPosting(source, options));

let pool: ReadingPool | undefined;
afterEach(() => pool?.close());

describe('reading many files', () => {
  it.each([
    ['this thread', { threads: 1 }],
    ['other threads', { threads: 2, few: 0 }],
    ['both', { threads: 2, few: 10 }],
  ])('in %s gives each file what it holds, in order', async (_, poolOptions) => {
    pool = openReadingPool(poolOptions);
    const { read } = pool;
    expect(await Promise.all(tasks.map((task) => read(task)))).toEqual(expected);
  });

  it('loses only the file at which a thread dies', async () => {
    const worker = new URL('dying-worker.ts', import.meta.url);
    pool = openReadingPool({ threads: 2, few: 0, worker });
    const { read } = pool;
    const found = await Promise.all(tasks.map((task) => read(task)));
    expect(found[40]).toMatchObject({
      posting: null,
      problems: [{ code: 'reading-failed', file: 'keeper-40.md' }],
    });
    expect(found.toSpliced(40, 1)).toEqual(expected.toSpliced(40, 1));
  });
});
