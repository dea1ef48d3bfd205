/** Rows of cells; the first row names the columns. */
export type Rows = readonly (readonly string[])[];

/** Columns aligned by blanks, for a terminal. */
export function textTable(rows: Rows): string {
  const widths = widthsOf(rows);
  return rows.map((row) => padded(row, widths).join('  ').trimEnd()).join('\n');
}

/** A table of GitHub-flavoured Markdown. */
export function markdownTable(rows: Rows): string {
  const escaped = rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = widthsOf(escaped).map((width) => Math.max(width, 3));
  const [head = [], ...body] = escaped.map((row) => `| ${padded(row, widths).join(' | ')} |`);
  return [head, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body].join('\n');
}

export function seconds(value: number): string {
  return `${value.toFixed(1)} s`;
}

export function milliseconds(value: number): string {
  return `${value.toFixed(0)} ms`;
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1e3).toFixed(0)} kB`;
}

export function megabytes(bytes: number | null): string {
  return bytes === null ? 'not known' : `${(bytes / 1e6).toFixed(1)} MB`;
}

export function whole(count: number): string {
  return count.toLocaleString('en');
}

export function ratio(value: number): string {
  return value.toFixed(2);
}

function widthsOf(rows: Rows): readonly number[] {
  return (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
}

function padded(row: readonly string[], widths: readonly number[]): readonly string[] {
  return widths.map((width, column) => (row[column] ?? '').padEnd(width));
}
