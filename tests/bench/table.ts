import type { BuildCost } from './measured-build.ts';
import type { SearchCost, Spread } from './measured-search.ts';

/** The costs of several builds side by side; the times of all but the first also as a ratio to it. */
export function costTable(costs: readonly (readonly [name: string, cost: BuildCost])[]): string {
  const first = costs[0]?.[1];
  const seconds = (key: 'whole' | 'reading' | 'rendering' | 'indexing') =>
    costs.map(([, cost]) => {
      const ratio =
        first === undefined || cost === first ? '' : ` (${(cost[key] / first[key]).toFixed(2)})`;
      return `${cost[key].toFixed(1)} s${ratio}`;
    });
  const rows: readonly (readonly string[])[] = [
    ['', ...costs.map(([name]) => name)],
    ['reading', ...seconds('reading')],
    ['rendering', ...seconds('rendering')],
    ['indexing', ...seconds('indexing')],
    ['whole build', ...seconds('whole')],
    ['reading / rendering', ...costs.map(([, cost]) => (cost.reading / cost.rendering).toFixed(2))],
    ['peak memory', ...costs.map(([, cost]) => megabytes(cost.peakMemory))],
    ['files', ...costs.map(([, cost]) => String(cost.files))],
    ['size', ...costs.map(([, cost]) => megabytes(cost.bytes))],
  ];
  return aligned(rows);
}

/** What search costs, one figure a line. */
export function searchTable(cost: SearchCost): string {
  const both = ({ median, percentile95 }: Spread) =>
    `${median.toFixed(0)} ms, 95th percentile ${percentile95.toFixed(0)} ms`;
  return aligned([
    ['first search', `${(cost.firstBytes / 1000).toFixed(0)} kB in ${cost.firstFiles} files`],
    ['', `${cost.firstTime.toFixed(0)} ms`],
    ['keystroke to answer', both(cost.queries)],
    ['facet with a text', both(cost.facetsWithText)],
    ['facet alone', both(cost.facetsAlone)],
    ['longest block', `${cost.longestTask.toFixed(0)} ms`],
  ]);
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function megabytes(bytes: number | null): string {
  return bytes === null ? 'not known' : `${(bytes / 1e6).toFixed(1)} MB`;
}
