import { firstSentence } from '../../values/sentence.ts';
import { readHeader } from './header.ts';
import { readLabelledLine } from './labels.ts';
import type { OutlineLine } from './outline.ts';

/** How many lines at the top may be headers. */
const TOP = 10;
/** A posting says a sentence early. */
const SEARCHED_LINES = 200;

/**
 * The first sentence that a text itself says, for want of a summary: headings, list items, header lines
 * (`Company | Place | REMOTE`) and labelled lines are none. Null when there is no sentence.
 */
export function openingSentence(lines: readonly OutlineLine[]): string | null {
  const said = lines
    .slice(0, SEARCHED_LINES)
    .filter(
      ({ text, kind }, index) =>
        kind === 'paragraph' && readLabelledLine(text) === null && !(index < TOP && isHeader(text)),
    );
  return (
    firstSentence(said.map(({ text }) => text).join('\n')) ?? tailOfHeader(lines[0]?.text ?? '')
  );
}

/** A message all on one line says its sentences behind the header's last bar. */
function tailOfHeader(text: string): string | null {
  const tail = text.split(' | ').at(-1) ?? '';
  return tail.length < text.length ? firstSentence(tail) : null;
}

function isHeader(text: string): boolean {
  const header = readHeader(text);
  return header !== null && header.parts > 1 && header.understood * 2 >= header.parts;
}
