/** One line of a text file. */
export interface Line {
  /** Counted from 1 in the file, as an editor counts: line feeds and carriage returns only. */
  readonly number: number;
  /** Columns of white space before the text; a tab reaches to the next multiple of four. */
  readonly indent: number;
  /** The line without the white space around it; empty for a blank line. */
  readonly text: string;
}

const FILE_LINE_END = /\r\n?|\n/u;

/** What breaks a line to the eye though no editor counts a new one. */
const INNER_LINE_END = /[\v\f\u0085\u2028\u2029]/u;

/** Soft hyphens, zero-width spaces, byte-order marks and control characters other than the tab. */
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b\u2060\ufeff]/gu;

/** Splits a text into lines. */
export function readLines(text: string, firstLine = 1): Line[] {
  return text.split(FILE_LINE_END).flatMap((fileLine, index) =>
    fileLine.split(INNER_LINE_END).map((raw) => {
      const visible = raw.replace(INVISIBLE, '');
      return { number: firstLine + index, indent: indentOf(visible), text: visible.trim() };
    }),
  );
}

/** The same lines, moved left by the indentation that all of them share. */
export function dedent(lines: readonly Line[]): Line[] {
  let shared = Infinity;
  for (const line of lines) if (line.text !== '') shared = Math.min(shared, line.indent);
  if (shared === 0 || shared === Infinity) return [...lines];
  return lines.map((line) => ({ ...line, indent: Math.max(0, line.indent - shared) }));
}

function indentOf(line: string): number {
  let column = 0;
  for (const character of line) {
    if (character === '\t') column += 4 - (column % 4);
    else if (character.trim() === '') column += 1;
    else break;
  }
  return column;
}
