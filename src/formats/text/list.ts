import type { Block, ListItem } from './block.ts';
import type { Line } from './lines.ts';
import { isRule, readMarkedHeading } from './heading.ts';
import { readDoubtfulListMark, readListMark } from './list-mark.ts';
import type { ListMark } from './list-mark.ts';
import { isCode, isFence, verbatim } from './preformatted.ts';
import { goesOn, joinWrapped } from './wrapping.ts';

/** Deeper nesting is shown at this depth. */
const DEEPEST = 5;
/** An indented line this far in, or further, is set apart on purpose. */
export const INDENTED = 2;

interface Read {
  readonly block: Block;
  /** Index of the first line after the block. */
  readonly end: number;
}

/** The mark of the list item on a line; a doubtful mark counts only beside its like. */
export function markAt(lines: readonly Line[], index: number): ListMark | null {
  const line = lines[index];
  if (!line || line.text === '' || isRule(line.text)) return null;
  const mark = readListMark(line.text);
  if (mark) return mark;
  const doubtful = readDoubtfulListMark(line.text);
  if (!doubtful) return null;
  return hasLikeNeighbour(lines, index, doubtful.sign, -1) ||
    hasLikeNeighbour(lines, index, doubtful.sign, 1)
    ? doubtful
    : null;
}

function hasLikeNeighbour(
  lines: readonly Line[],
  index: number,
  sign: string,
  step: 1 | -1,
): boolean {
  for (let distance = 1; distance <= 3; distance += 1) {
    const text = lines[index + step * distance]?.text ?? '';
    if (text === '') continue;
    return (readDoubtfulListMark(text) ?? readListMark(text))?.sign === sign;
  }
  return false;
}

interface OpenItem {
  readonly indent: number;
  readonly depth: number;
  readonly mark: ListMark;
  readonly line: number;
  /** Lines of each paragraph. */
  readonly paragraphs: string[][];
}

/** Reads a marked list that starts at `start`. */
export function readMarkedList(lines: readonly Line[], start: number): Read {
  const items: OpenItem[] = [];
  const outer: OpenItem[] = [];
  let index = start;
  let blank = false;
  while (index < lines.length) {
    const line = lines[index];
    if (!line) break;
    if (line.text === '') {
      blank = true;
      index += 1;
      continue;
    }
    const current = items.at(-1);
    const mark = markAt(lines, index);
    if (mark && !readMarkedHeading(line.text)) {
      while (outer.length > 0 && (outer.at(-1)?.indent ?? 0) > line.indent) outer.pop();
      const sibling = outer.at(-1);
      const same = sibling !== undefined && isSibling(sibling, line, mark);
      if (sibling && !same && sibling.indent === line.indent && sibling.depth === 0 && blank) {
        if (sibling.mark.kind !== mark.kind) break;
      }
      if (same) outer.pop();
      const parent = outer.at(-1);
      const depth = Math.min(parent ? parent.depth + 1 : 0, DEEPEST);
      const item = {
        indent: line.indent,
        depth,
        mark,
        line: line.number,
        paragraphs: [[mark.text]],
      };
      items.push(item);
      outer.push(item);
    } else if (current && continues(current, line, blank)) {
      if (blank) current.paragraphs.push([line.text]);
      else current.paragraphs.at(-1)?.push(line.text);
    } else break;
    blank = false;
    index += 1;
  }
  return {
    block: { kind: 'list', items: items.map(closed), line: lines[start]?.number ?? 0 },
    end: index,
  };
}

/** Reads a run of indented lines that starts at `start`: a list, code, or a quoted paragraph. */
export function readIndentedRun(lines: readonly Line[], start: number, introduced: boolean): Read {
  const run: Line[] = [];
  let index = start;
  const base = lines[start]?.indent ?? 0;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) break;
    if (line.text === '') {
      run.push(line);
      continue;
    }
    if (
      line.indent < INDENTED ||
      line.indent + 1 < base ||
      markAt(lines, index) ||
      isRule(line.text) ||
      isFence(line.text)
    )
      break;
    run.push(line);
  }
  while (run.at(-1)?.text === '') run.pop();
  const texts = run.filter(({ text }) => text !== '').map(({ text }) => text);
  const line = lines[start]?.number ?? 0;
  if (isCode(texts))
    return { block: { kind: 'preformatted', text: verbatim(run), line }, end: index };
  const items = indentedItems(run, base);
  if (items.length === 1 && !introduced) {
    return { block: { kind: 'paragraph', lines: items[0]?.paragraphs ?? [], line }, end: index };
  }
  return { block: { kind: 'list', items, line }, end: index };
}

/** One item a line, unless a line goes on in the next; lines further in are nested. */
function indentedItems(run: readonly Line[], base: number): ListItem[] {
  const items: ListItem[] = [];
  const indents: number[] = [];
  for (const group of groupsOfOneIndent(run)) {
    const [first] = group;
    if (!first) continue;
    while (indents.length > 0 && (indents.at(-1) ?? 0) >= first.indent) indents.pop();
    const depth = Math.min(first.indent > base ? indents.length : 0, DEEPEST);
    for (const text of joinWrapped(group.map((line) => line.text))) {
      items.push({ depth, kind: 'bullet', value: 1, paragraphs: [text], line: first.number });
    }
    indents.push(first.indent);
  }
  return items;
}

function groupsOfOneIndent(run: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  let previous: Line | null = null;
  for (const line of run) {
    if (line.text !== '') {
      if (previous !== null && previous.text !== '' && Math.abs(previous.indent - line.indent) <= 1)
        groups.at(-1)?.push(line);
      else groups.push([line]);
    }
    previous = line;
  }
  return groups;
}

function isSibling(open: OpenItem, line: Line, mark: ListMark): boolean {
  if (Math.abs(open.indent - line.indent) > 1) return false;
  // `1.` followed by `-` at the same column: the second is nested, as people write it by hand.
  return !(open.mark.kind === 'number' && mark.kind !== 'number') || open.depth > 0;
}

function continues(item: OpenItem, line: Line, blank: boolean): boolean {
  if (isRule(line.text) || isFence(line.text) || readMarkedHeading(line.text)) return false;
  const deeper = line.indent > item.indent + 1;
  if (blank) return deeper;
  const last = item.paragraphs.at(-1)?.at(-1) ?? '';
  return deeper || goesOn(last, line.text);
}

function closed(item: OpenItem): ListItem {
  return {
    depth: item.depth,
    kind: item.mark.kind,
    value: item.mark.value,
    paragraphs: item.paragraphs.map((lines) => lines.join(' ')),
    line: item.line,
  };
}
