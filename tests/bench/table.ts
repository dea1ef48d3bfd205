import type { BuildCost } from './measured-build.ts';

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
