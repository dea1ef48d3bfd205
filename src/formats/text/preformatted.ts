import type { Line } from './lines.ts';

const FENCE = /^(`{3,}|~{3,})/u;
const CODE_END = /[;{}]$|=>$|\)$/u;
const CODE_START =
  /^(?:\$ |#!|\/\/|<\/?[a-z]|(?:const|let|var|def|class|import|from|return|function|for|while|if|int|void|public|SELECT|curl|npm|git)[ (])/u;

/**
 * Where a block of code or a table that starts at `start` ends (exclusive), or `start` if there is
 * none.
 */
export function preformattedEnd(lines: readonly Line[], start: number): number {
  return Math.max(fenceEnd(lines, start), pipeTableEnd(lines, start), columnTableEnd(lines, start));
}

/** Whether indented lines read as a program rather than as a list. */
export function isCode(lines: readonly string[]): boolean {
  if (lines.length < 2) return false;
  const code = lines.filter((line) => CODE_END.test(line.slice(-3)) || CODE_START.test(line));
  const strong = lines.filter(
    (line) => /[;{}]$|=>$/u.test(line.slice(-3)) || /^(?:\$ |#!|\/\/)/u.test(line),
  );
  return strong.length > 0 && code.length * 2 > lines.length;
}

/** The lines as they stood, without the indentation they share. */
export function verbatim(lines: readonly Line[]): string {
  const shared = lines.reduce(
    (least, line) => (line.text === '' ? least : Math.min(least, line.indent)),
    Infinity,
  );
  return lines
    .map((line) =>
      line.text === '' ? '' : ' '.repeat(Math.min(line.indent - shared, 80)) + line.text,
    )
    .join('\n');
}

/** Whether the line opens or closes a fence of back-ticks or tildes. */
export function isFence(line: string): boolean {
  return FENCE.test(line);
}

function fenceEnd(lines: readonly Line[], start: number): number {
  const fence = FENCE.exec(lines[start]?.text ?? '')?.[1];
  if (fence === undefined || /^~+$/u.test(lines[start]?.text ?? '')) return start;
  for (let index = start + 1; index < lines.length; index += 1) {
    if (lines[index]?.text.startsWith(fence)) return index + 1;
  }
  return start;
}

function pipeTableEnd(lines: readonly Line[], start: number): number {
  const cells = cellCount(lines[start]?.text ?? '');
  if (cells < 2) return start;
  let end = start + 1;
  while (end < lines.length && cellCount(lines[end]?.text ?? '') === cells) end += 1;
  const drawn = /^[|:\- +]+$/u.test(lines[start + 1]?.text ?? '');
  const framed = (lines[start]?.text ?? '').startsWith('|');
  return end - start >= (drawn ? 2 : framed ? 2 : 4) ? end : start;
}

function cellCount(line: string): number {
  let count = 1;
  for (const character of line) if (character === '|') count += 1;
  return count;
}

/** Three lines or more with a gap of white space at the same column. */
function columnTableEnd(lines: readonly Line[], start: number): number {
  let common: Set<number> | null = null;
  let end = start;
  while (end < lines.length) {
    const columns = gapColumns(lines[end]);
    const shared: Set<number> = common === null ? columns : intersection(common, columns);
    if (shared.size === 0) break;
    common = shared;
    end += 1;
  }
  return end - start >= 3 ? end : start;
}

/** Columns at which a word starts after two spaces or more, or after a tab, within the line. */
function gapColumns(line: Line | undefined): Set<number> {
  const columns = new Set<number>();
  if (!line || line.text.length > 160) return columns;
  for (const match of line.text.matchAll(/[^\s.!?:](?:\t[ \t]{0,20}| {2,40})(?=\S)/gu)) {
    const column = match[0].includes('\t')
      ? -1 - columns.size
      : line.indent + match.index + match[0].length;
    columns.add(column);
  }
  return columns;
}

function intersection(one: Set<number>, other: Set<number>): Set<number> {
  return new Set([...one].filter((value) => other.has(value)));
}
