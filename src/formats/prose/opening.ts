import { firstSentence } from '../../values/sentence.ts';
import { readHeader } from './header.ts';
import { readLabelledLine } from './labels.ts';
import type { OutlineLine } from './outline.ts';

/** How many lines at the top may be headers. */
const TOP = 10;

/**
 * The first sentence that a text itself says, for want of a summary: headings, list items, header lines
 * (`Company | Place | REMOTE`) and labelled lines are none. Null when there is no sentence.
 */
export function openingSentence(lines: readonly OutlineLine[]): string | null {
  const said = lines.filter(
    ({ text, kind }, index) =>
      kind === 'paragraph' && readLabelledLine(text) === null && !(index < TOP && isHeader(text)),
  );
  return firstSentence(said.map(({ text }) => text).join('\n'));
}

function isHeader(text: string): boolean {
  const header = readHeader(text);
  return header !== null && header.parts > 1 && header.understood * 2 >= header.parts;
}
