import type { Block } from './block.ts';
import { isRule, isShouted, looksLikeHeading, readMarkedHeading } from './heading.ts';
import { dedent } from './lines.ts';
import type { Line } from './lines.ts';
import { INDENTED, markAt, readIndentedRun, readMarkedList } from './list.ts';
import { preformattedEnd, verbatim } from './preformatted.ts';
import { joinWrapped } from './wrapping.ts';

/** A line this long is text, and a short line on top of it is its title. */
const TEXT_LENGTH = 80;
const UNDERLINED = 90;

/** Finds the structure of a text: headings, paragraphs, lists, code and tables. Linear time. */
export function readBlocks(source: readonly Line[]): Block[] {
  const lines = dedent(source);
  const blocks: Block[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index];
    if (!line || line.text === '') {
      index += 1;
      continue;
    }
    index = readBlock(lines, index, blocks);
  }
  return settleHeadings(blocks);
}

function readBlock(lines: readonly Line[], start: number, blocks: Block[]): number {
  const line = lines[start];
  if (!line) return start + 1;
  const preformatted = preformattedEnd(lines, start);
  if (preformatted > start) {
    const text = verbatim(lines.slice(start, preformatted));
    blocks.push({ kind: 'preformatted', text, line: line.number });
    return preformatted;
  }
  const nextLine = lines[start + 1];
  const next = nextLine?.text ?? '';
  if (isRule(line.text)) {
    // A title between two rules.
    const fenced =
      isRule(lines[start + 2]?.text ?? '') &&
      next !== '' &&
      next.length <= UNDERLINED &&
      !isRule(next);
    if (fenced) {
      blocks.push({ kind: 'heading', level: 2, text: next, line: nextLine?.number ?? 0 });
      return start + 3;
    }
    blocks.push({ kind: 'rule', line: line.number });
    return start + 1;
  }
  const marked = readMarkedHeading(line.text);
  if (marked) {
    blocks.push({ kind: 'heading', level: marked.level, text: marked.text, line: line.number });
    return start + 1;
  }
  if (markAt(lines, start)) {
    const { block, end } = readMarkedList(lines, start);
    blocks.push(block);
    return Math.max(end, start + 1);
  }
  if (line.indent >= INDENTED && blocks.length > 0) {
    const { block, end } = readIndentedRun(lines, start, isIntroduction(blocks.at(-1)));
    blocks.push(block);
    return Math.max(end, start + 1);
  }
  if (isUnderline(next) && line.text.length <= UNDERLINED && !/[.;,]$/u.test(line.text)) {
    blocks.push({
      kind: 'heading',
      level: next.startsWith('=') ? 1 : 2,
      text: line.text,
      line: line.number,
    });
    return start + 2;
  }
  return readParagraph(lines, start, blocks);
}

function readParagraph(lines: readonly Line[], start: number, blocks: Block[]): number {
  const chunk: string[] = [];
  let index = start;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || line.text === '') break;
    if (index > start && endsParagraph(lines, index)) break;
    chunk.push(line.text);
  }
  const line = lines[start]?.number ?? 0;
  const [first = '', second] = chunk;
  const titled =
    second !== undefined &&
    (isShouted(first) ||
      (second.length >= TEXT_LENGTH &&
        first.length * 2 < second.length &&
        looksLikeHeading(first)));
  const rest = titled ? chunk.slice(1) : chunk;
  if (titled) blocks.push({ kind: 'heading', level: 2, text: first, line });
  const restLine = titled ? line + 1 : line;
  for (const [offset, group] of paragraphs(joinWrapped(rest)).entries()) {
    blocks.push({ kind: 'paragraph', lines: group, line: restLine + offset });
  }
  return Math.max(index, start + 1);
}

function endsParagraph(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (!line) return true;
  if (isRule(line.text) || readMarkedHeading(line.text) || markAt(lines, index)) return true;
  const previous = lines[index - 1];
  if (previous && line.indent >= INDENTED && line.indent >= previous.indent + INDENTED) return true;
  if (isUnderline(lines[index + 1]?.text ?? '') && looksLikeHeading(line.text)) return true;
  return preformattedEnd(lines, index) > index;
}

/** Long lines are paragraphs of their own; short ones in a row stay together. */
function paragraphs(lines: readonly string[]): string[][] {
  const groups: string[][] = [];
  let previous: string | null = null;
  for (const line of lines) {
    const together =
      previous !== null && previous.length <= TEXT_LENGTH && line.length <= TEXT_LENGTH;
    if (together) groups.at(-1)?.push(line);
    else groups.push([line]);
    previous = line;
  }
  return groups;
}

/** A short line that stands alone is a heading if it has something to head. */
function settleHeadings(blocks: readonly Block[]): Block[] {
  const settled = blocks.map((block, index): Block => {
    if (block.kind !== 'paragraph' || block.lines.length !== 1) return block;
    const text = block.lines[0] ?? '';
    if (!isHeadingShaped(block)) return block;
    const next = blocks[index + 1];
    if (!next || next.kind === 'rule' || next.kind === 'heading') return block;
    // Three short lines in a row are a list of things, not headings over one another.
    if (isHeadingShaped(next) && !text.endsWith(':')) {
      if (isHeadingShaped(blocks[index + 2]) || isHeadingShaped(blocks[index - 1])) return block;
    }
    return { kind: 'heading', level: 2, text, line: block.line };
  });
  return settled.filter(
    (block, index) =>
      block.kind !== 'rule' ||
      (index > 0 &&
        index + 1 < settled.length &&
        settled[index + 1]?.kind !== 'heading' &&
        settled[index + 1]?.kind !== 'rule' &&
        settled[index - 1]?.kind !== 'heading'),
  );
}

function isHeadingShaped(block: Block | undefined): boolean {
  return (
    block?.kind === 'paragraph' &&
    block.lines.length === 1 &&
    looksLikeHeading(block.lines[0] ?? '')
  );
}

function isIntroduction(block: Block | undefined): boolean {
  if (block?.kind === 'heading') return true;
  return (
    block?.kind === 'paragraph' &&
    ((block.lines.at(-1) ?? '').endsWith(':') || isHeadingShaped(block))
  );
}

function isUnderline(line: string): boolean {
  return /^(?:={3,}|-{3,}|~{3,}|—{2,})$/u.test(line);
}
