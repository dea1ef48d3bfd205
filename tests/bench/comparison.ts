import type { BuildCost } from './measured-build.ts';
import type { HugoCost } from './measured-hugo.ts';

/** One turn of both, on the same postings. */
export interface Turn {
  readonly ours: BuildCost;
  readonly hugo: HugoCost;
}

/** The least, the middle and the greatest of several figures. */
export interface Range {
  readonly least: number;
  readonly median: number;
  readonly greatest: number;
}

/** A figure of both in every turn, and its ratios, ours to Hugo's, each within one turn. */
export interface Compared {
  readonly name: string;
  readonly unit: 'seconds' | 'bytes' | 'files';
  readonly ours: Range;
  readonly hugo: Range;
  readonly ratio: Range;
}

type Figure = number | null;

const FIGURES: readonly {
  name: string;
  unit: Compared['unit'];
  ours: (cost: BuildCost) => Figure;
  hugo: (cost: HugoCost) => Figure;
}[] = [
  { name: 'whole build', unit: 'seconds', ours: ({ whole }) => whole, hugo: ({ whole }) => whole },
  {
    name: 'without the index',
    unit: 'seconds',
    ours: ({ whole, indexing }) => whole - indexing,
    hugo: ({ pages }) => pages,
  },
  {
    name: 'the index',
    unit: 'seconds',
    ours: ({ indexing }) => indexing,
    hugo: ({ indexing }) => indexing,
  },
  {
    name: 'processor time',
    unit: 'seconds',
    ours: ({ processor }) => processor,
    hugo: ({ processor }) => processor,
  },
  {
    name: 'peak memory',
    unit: 'bytes',
    ours: ({ peakMemory }) => peakMemory,
    hugo: ({ peakMemory }) => peakMemory,
  },
  {
    name: 'pages',
    unit: 'files',
    ours: ({ byKind }) => byKind.pages.files,
    hugo: ({ byKind }) => byKind.pages.files,
  },
  { name: 'all files', unit: 'files', ours: ({ files }) => files, hugo: ({ files }) => files },
  { name: 'size', unit: 'bytes', ours: ({ bytes }) => bytes, hugo: ({ bytes }) => bytes },
];

/** Compares turn by turn; a figure that the system did not tell is left out. */
export function compare(turns: readonly Turn[]): readonly Compared[] {
  return FIGURES.flatMap(({ name, unit, ours, hugo }) => {
    const pairs = turns.flatMap((turn) => {
      const [own, other] = [ours(turn.ours), hugo(turn.hugo)];
      return own === null || other === null ? [] : [{ own, other }];
    });
    if (pairs.length === 0) return [];
    return {
      name,
      unit,
      ours: rangeOf(pairs.map(({ own }) => own)),
      hugo: rangeOf(pairs.map(({ other }) => other)),
      ratio: rangeOf(pairs.map(({ own, other }) => own / other)),
    };
  });
}

/** @param figures at least one */
export function rangeOf(figures: readonly number[]): Range {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const at = (index: number): number => sorted[index] ?? NaN;
  return {
    least: at(0),
    median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
    greatest: at(sorted.length - 1),
  };
}
