import type { Line } from './lines.ts';
import { isPageNumber } from './page-numbers.ts';

/** The lines of a notice that stand in the middle of its sheet. */
const MOST_LINES = 12;
const LEAST_INDENT = 6;
const ONE_COLUMN = 2;

/**
 * The lines of a text without the indentation of a centred head, as notices that were copied out of a
 * document have it: each line is as far from the left as its length leaves it, so that their middles
 * agree. A list is as far from the left in every line, and keeps its indentation.
 */
export function withoutCentring(lines: readonly Line[]): Line[] {
  const flush = lines.findIndex(({ text, indent }) => text !== '' && indent < LEAST_INDENT);
  const head = lines
    .slice(0, flush === -1 ? 0 : flush)
    .filter(({ text }) => text !== '' && !isPageNumber(text));
  if (head.length < 2 || head.length > MOST_LINES) return [...lines];
  const middles = head.map(({ text, indent }) => indent + text.length / 2);
  const indents = head.map(({ indent }) => indent);
  const agree = Math.max(...middles) - Math.min(...middles) <= 2 * ONE_COLUMN;
  if (!agree || Math.max(...indents) - Math.min(...indents) < 2) return [...lines];
  return joined(
    lines.map((line, index) => (index < flush ? { ...line, indent: 0 } : line)),
    flush,
  );
}

/** Words after which no line of a head ends: the next one goes on. */
const GOES_ON =
  /(?:[,&]|(?<!\p{L})(?:of|for|and|the|in|to|at|with|de|del|dela|du|des|et|y|e|en|la|las|los|el|le|les|da|do|das|dos|di|della|dei|delle|und|für|der|die|des|im|van|voor|het|och|i|av|för|og|af|til|w|z|dla|do))$/iu;

/** A title that is wider than its sheet goes on in the next line. */
function joined(lines: readonly Line[], end: number): Line[] {
  const whole: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const last = whole.at(-1);
    const isRest = index < end && line.text !== '' && last !== undefined && GOES_ON.test(last.text);
    if (isRest) whole.splice(-1, 1, { ...last, text: `${last.text} ${line.text}` });
    else whole.push(line);
  }
  return whole;
}
