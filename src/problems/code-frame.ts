/** Characters of a line that a frame shows at most. */
const WIDTH = 100;

/**
 * The lines around a place in a file, numbered, with a mark below the column.
 *
 * @param line from 1
 * @param column from 1
 * @returns an empty string when the file has no such line
 */
export function codeFrame(text: string, line: number, column?: number): string {
  const lines = text.split(/\r\n?|\n/);
  if (line < 1 || line > lines.length) return '';
  const first = Math.max(1, line - 1);
  const last = Math.min(lines.length, line + 1);
  const gutter = String(last).length;
  const frame: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const content = (lines[number - 1] ?? '').replaceAll('\t', ' ');
    const shown = content.length > WIDTH ? `${content.slice(0, WIDTH - 1)}…` : content;
    const mark = number === line ? '>' : ' ';
    frame.push(`${mark} ${String(number).padStart(gutter)} | ${shown}`.trimEnd());
    if (number === line && column !== undefined && column <= WIDTH) {
      frame.push(`  ${' '.repeat(gutter)} | ${' '.repeat(column - 1)}^`);
    }
  }
  return frame.join('\n');
}
