import type { Compared, Range } from './comparison.ts';
import type { BuildCost } from './measured-build.ts';
import type { SearchCost, Spread } from './measured-search.ts';
import { FILE_KINDS, type SiteSize } from './site-size.ts';
import { kilobytes, megabytes, milliseconds, ratio, type Rows, seconds, whole } from './table.ts';

/** Builds of one board by their names; the first one is cold. */
export type Builds = readonly (readonly [name: string, cost: BuildCost])[];

/** All that was measured of one board. */
export interface Measured {
  readonly postings: number;
  readonly builds: Builds;
  readonly search: SearchCost | null;
}

/** The costs of several builds side by side; the times of all but the first also as a ratio to it. */
export function buildRows(builds: Builds): Rows {
  const cold = builds[0]?.[1];
  const times = (key: 'whole' | 'reading' | 'rendering' | 'indexing') =>
    builds.map(([, cost]) =>
      cold === undefined || cost === cold
        ? seconds(cost[key])
        : `${seconds(cost[key])} (${ratio(cost[key] / cold[key])})`,
    );
  return [
    ['', ...builds.map(([name]) => name)],
    ['reading', ...times('reading')],
    ['rendering', ...times('rendering')],
    ['indexing', ...times('indexing')],
    ['whole build', ...times('whole')],
    ['reading / rendering', ...builds.map(([, cost]) => ratio(cost.reading / cost.rendering))],
    ['processor time', ...builds.map(([, { processor }]) => processorTime(processor, cold))],
    ['peak memory', ...builds.map(([, cost]) => megabytes(cost.peakMemory))],
  ];
}

/** @param cold the build that it is set in proportion to */
function processorTime(time: number | null, cold?: BuildCost): string {
  if (time === null) return 'not known';
  const whole = cold?.processor ?? time;
  return whole === time ? seconds(time) : `${seconds(time)} (${ratio(time / whole)})`;
}

/** The files of a site by what they are for, and how many there are beside each page. */
export function sizeRows(size: SiteSize): Rows {
  const kinds = FILE_KINDS.map((kind) => {
    const { files, bytes } = size.byKind[kind];
    return [kind, whole(files), megabytes(bytes)];
  });
  return [
    ['', 'files', 'size'],
    ...kinds,
    ['all', whole(size.files), megabytes(size.bytes)],
    ['beside each page', ratio(filesBesidePages(size))],
  ];
}

/** Files that are no pages, for each page. */
export function filesBesidePages({ files, byKind }: SiteSize): number {
  return (files - byKind.pages.files) / byKind.pages.files;
}

/** What search costs, one figure a line. */
export function searchRows(cost: SearchCost): Rows {
  const both = ({ median, percentile95 }: Spread) =>
    `${milliseconds(median)}, 95th percentile ${milliseconds(percentile95)}`;
  return [
    ['first search', `${kilobytes(cost.firstBytes)} in ${cost.firstFiles} files`],
    ['', milliseconds(cost.firstTime)],
    ['keystroke to answer', both(cost.queries)],
    ['facet with a text', both(cost.facetsWithText)],
    ['facet alone', both(cost.facetsAlone)],
    ['longest block', milliseconds(cost.longestTask)],
    ['processor time of a block', milliseconds(cost.longestTaskProcessor)],
  ];
}

/** Ours beside Hugo's: the median of all turns, and the ratios with their spread. */
export function comparisonRows(compared: readonly Compared[]): Rows {
  return [
    ['', 'ours', 'Hugo + Pagefind', 'ratio', 'from – to'],
    ...compared.map(({ name, unit, ours, hugo, ratio: ratios }) => [
      name,
      figure(unit, ours),
      figure(unit, hugo),
      ratio(ratios.median),
      `${ratio(ratios.least)} – ${ratio(ratios.greatest)}`,
    ]),
  ];
}

function figure(unit: Compared['unit'], { median }: Range): string {
  if (unit === 'seconds') return seconds(median);
  return unit === 'bytes' ? megabytes(median) : whole(median);
}

/** What grows with what: a column for each board. What was not measured is a dash. */
export function scaleRows(boards: readonly Measured[]): Rows {
  const build = (name: string, cell: (cost: BuildCost, board: Measured) => string) =>
    boards.map((board) => {
      const found = board.builds.find(([of]) => of === name)?.[1];
      return found === undefined ? '–' : cell(found, board);
    });
  const search = (cell: (cost: SearchCost) => string) =>
    boards.map((board) => (board.search === null ? '–' : cell(board.search)));
  const toCold = ({ whole: time }: BuildCost, { builds }: Measured) =>
    `${seconds(time)} (${ratio(time / (builds[0]?.[1].whole ?? NaN))})`;
  return [
    ['postings', ...boards.map(({ postings }) => whole(postings))],
    ['cold build', ...build('cold', (cost) => seconds(cost.whole))],
    [
      'cold build, a posting',
      ...build('cold', (cost, { postings }) => milliseconds((cost.whole / postings) * 1000)),
    ],
    ['of it reading', ...build('cold', ({ reading }) => seconds(reading))],
    ['of it rendering', ...build('cold', ({ rendering }) => seconds(rendering))],
    ['of it indexing', ...build('cold', ({ indexing }) => seconds(indexing))],
    ['unchanged (ratio to cold)', ...build('unchanged', toCold)],
    ['one posting changed (ratio to cold)', ...build('one changed', toCold)],
    ['processor time, cold', ...build('cold', ({ processor }) => processorTime(processor))],
    ...['unchanged', 'one changed'].map((name) => [
      `processor time, ${name}`,
      ...build(name, ({ processor }, { builds }) => processorTime(processor, builds[0]?.[1])),
    ]),
    ['peak memory of a process', ...build('cold', (cost) => megabytes(cost.peakMemory))],
    ...FILE_KINDS.map((kind) => [
      kind,
      ...build('cold', ({ byKind }) => {
        const { files, bytes } = byKind[kind];
        return `${whole(files)} files, ${megabytes(bytes)}`;
      }),
    ]),
    ['files beside each page', ...build('cold', (cost) => ratio(filesBesidePages(cost)))],
    ['first search, compressed', ...search(({ firstBytes }) => kilobytes(firstBytes))],
    ['first search', ...search(({ firstTime }) => milliseconds(firstTime))],
    [
      'keystroke to answer, 95th percentile',
      ...search(({ queries }) => milliseconds(queries.percentile95)),
    ],
    [
      'facet with a text, 95th percentile',
      ...search(({ facetsWithText }) => milliseconds(facetsWithText.percentile95)),
    ],
    [
      'facet alone, 95th percentile',
      ...search(({ facetsAlone }) => milliseconds(facetsAlone.percentile95)),
    ],
    ['longest block of the page', ...search(({ longestTask }) => milliseconds(longestTask))],
    [
      'processor time of the longest block',
      ...search(({ longestTaskProcessor }) => milliseconds(longestTaskProcessor)),
    ],
  ];
}
