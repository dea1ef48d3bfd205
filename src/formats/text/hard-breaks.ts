import { joinWrapped } from './wrapping.ts';

/** A line that Markdown keeps apart by itself: an item, a heading, a quote, a row, a fence, a rule. */
const OWN = /^\s*(?:[-*+>|#]\s|[>|#]|\d{1,3}[.)]\s|`{3}|~{3}|[-=*_]{3,}\s*$)|^(?: {4}|\t)/u;

/**
 * Markdown in which the lines that a person meant as lines stay lines, as chats show them. Lines that were
 * broken at a margin stay one paragraph.
 */
export function keepLineBreaks(text: string): string {
  const lines = text.split('\n');
  let start = 0;
  let fenced = false;
  for (let index = 0; index <= lines.length; index += 1) {
    if (index < lines.length && lines[index]?.trim() !== '') continue;
    const run = lines.slice(start, index);
    const fences = run.filter((line) => /^\s*(?:`{3}|~{3})/u.test(line)).length;
    if (!fenced && fences === 0 && joinWrapped(run).length === run.length)
      for (let at = start; at + 1 < index; at += 1) lines[at] = withBreak(lines[at], lines[at + 1]);
    if (fences % 2 === 1) fenced = !fenced;
    start = index + 1;
  }
  return lines.join('\n');
}

function withBreak(line = '', next = ''): string {
  return OWN.test(line) || OWN.test(next) || /[ \\]$/u.test(line) ? line : `${line}  `;
}
