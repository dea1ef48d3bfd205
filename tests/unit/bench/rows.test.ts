import { describe, expect, it } from 'vitest';
import type { BuildCost } from '../../bench/measured-build.ts';
import { buildRows, comparisonRows, scaleRows, sizeRows } from '../../bench/rows.ts';
import { markdownTable, textTable } from '../../bench/table.ts';

const cost: BuildCost = {
  whole: 20,
  reading: 2,
  rendering: 10,
  indexing: 4,
  processor: 30,
  peakMemory: 900_000_000,
  files: 2500,
  bytes: 5_000_000,
  byKind: {
    pages: { files: 1000, bytes: 2_000_000 },
    markdown: { files: 1000, bytes: 1_000_000 },
    index: { files: 400, bytes: 1_500_000 },
    images: { files: 0, bytes: 0 },
    feeds: { files: 90, bytes: 400_000 },
    other: { files: 10, bytes: 100_000 },
  },
};
const unchanged: BuildCost = { ...cost, whole: 7, processor: 6, peakMemory: null };

describe('tables', () => {
  const rows = [
    ['', 'a', 'b|c'],
    ['long name', '1', '22'],
  ];

  it('for a terminal are aligned, without blanks at their ends', () => {
    expect(textTable(rows)).toBe('           a  b|c\nlong name  1  22');
  });

  it('in Markdown escape what would end a cell', () => {
    expect(markdownTable(rows)).toBe(
      '|           | a   | b\\|c |\n| --------- | --- | ---- |\n| long name | 1   | 22   |',
    );
  });
});

describe('rows', () => {
  it('set later builds in proportion to the cold one', () => {
    const builds = [
      ['cold', cost],
      ['unchanged', unchanged],
    ] as const;
    expect(buildRows(builds)).toContainEqual(['whole build', '20.0 s', '7.0 s (0.35)']);
    expect(buildRows(builds)).toContainEqual(['processor time', '30.0 s', '6.0 s (0.20)']);
    expect(buildRows(builds)).toContainEqual(['peak memory', '900.0 MB', 'not known']);
  });

  it('count the files beside each page', () => {
    expect(sizeRows(cost)).toContainEqual(['index', '400', '1.5 MB']);
    expect(sizeRows(cost)).toContainEqual(['all', '2,500', '5.0 MB']);
    expect(sizeRows(cost)).toContainEqual(['beside each page', '1.50']);
  });

  it('have a column for each board, and a dash for what was not measured', () => {
    const boards = [
      { postings: 1000, builds: [['cold', cost] as const], search: null },
      {
        postings: 2000,
        builds: [['cold', cost] as const, ['unchanged', unchanged] as const],
        search: null,
      },
    ];
    const rows = scaleRows(boards);
    expect(rows[0]).toEqual(['postings', '1,000', '2,000']);
    expect(rows).toContainEqual(['cold build, a posting', '20 ms', '10 ms']);
    expect(rows).toContainEqual(['unchanged (ratio to cold)', '–', '7.0 s (0.35)']);
    expect(rows).toContainEqual(['first search', '–', '–']);
  });

  it('show ratios with their spread', () => {
    const compared = {
      name: 'whole build',
      unit: 'seconds' as const,
      ours: { least: 9, median: 10, greatest: 12 },
      hugo: { least: 8, median: 8, greatest: 9 },
      ratio: { least: 1.1, median: 1.25, greatest: 1.5 },
    };
    expect(comparisonRows([compared])[1]).toEqual([
      'whole build',
      '10.0 s',
      '8.0 s',
      '1.25',
      '1.10 – 1.50',
    ]);
  });
});
