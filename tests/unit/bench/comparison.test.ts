import { describe, expect, it } from 'vitest';
import { compare, rangeOf, type Turn } from '../../bench/comparison.ts';
import type { SiteSize } from '../../bench/site-size.ts';

const nothing = { files: 0, bytes: 0 };
const size: SiteSize = {
  files: 30,
  bytes: 3000,
  byKind: {
    pages: { files: 20, bytes: 2000 },
    markdown: nothing,
    index: { files: 10, bytes: 1000 },
    images: nothing,
    feeds: nothing,
    other: nothing,
  },
};

function turn(ours: number, hugo: number, peakMemory: number | null = 100): Turn {
  return {
    ours: {
      ...size,
      whole: ours,
      reading: 1,
      rendering: 1,
      indexing: 1,
      processor: 30,
      peakMemory,
    },
    hugo: {
      ...size,
      files: 60,
      whole: hugo,
      pages: hugo - 2,
      indexing: 2,
      processor: 20,
      peakMemory: 200,
    },
  };
}

describe('a range', () => {
  it.each([
    [[7], { least: 7, median: 7, greatest: 7 }],
    [[3, 1, 2], { least: 1, median: 2, greatest: 3 }],
    [[4, 1, 2, 100], { least: 1, median: 3, greatest: 100 }],
  ])('of %j', (figures, range) => {
    expect(rangeOf(figures)).toEqual(range);
  });
});

describe('a comparison', () => {
  const found = (turns: readonly Turn[], name: string) =>
    compare(turns).find((compared) => compared.name === name);

  it('takes each ratio within one turn, so that a slow minute weighs on both', () => {
    const whole = found([turn(10, 5), turn(40, 40), turn(9, 6)], 'whole build');
    expect(whole?.ratio).toEqual({ least: 1, median: 1.5, greatest: 2 });
    expect(whole?.ours).toEqual({ least: 9, median: 10, greatest: 40 });
  });

  it('parts the time of the index from the rest', () => {
    const turns = [turn(10, 5)];
    expect(found(turns, 'without the index')?.ratio.median).toBe(3);
    expect(found(turns, 'processor time')?.ratio.median).toBe(1.5);
    expect(found(turns, 'the index')?.ratio.median).toBe(0.5);
    expect(found(turns, 'all files')?.ratio.median).toBe(0.5);
  });

  it('leaves out what the system does not tell', () => {
    expect(found([turn(10, 5, null)], 'peak memory')).toBeUndefined();
    expect(found([turn(10, 5, null), turn(10, 5)], 'peak memory')?.ratio.median).toBe(0.5);
  });
});
