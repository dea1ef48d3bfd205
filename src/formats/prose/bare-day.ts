import { readDate } from '../../values/date.ts';
import { fieldOfCertainLabel } from '../labels.ts';
import { isFact } from './fact-line.ts';
import { readLabelledLine } from './labels.ts';
import type { OutlineLine } from './outline.ts';

/** The facts of a copied page between its title and its text are no more. */
const MOST_LINES = 10;
const LONGEST = 70;
const FEWEST_FACTS = 2;
/** A day with its year and nothing beside it. */
const DAY =
  /^(?:\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{1,2}[/-]\d{1,2}[/-]\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}\.? (?:de )?\p{L}{3,12}\.?,? (?:de )?\d{4}|\p{L}{3,12} \d{1,2}, \d{4})$/iu;

/**
 * The day that a page shows among the facts below its title without a word beside it, which is that of its
 * publication. Null where there are two, where a label stands above it, or where hardly a fact does.
 *
 * @param titleLine the line that the layout of the page tells to be its title
 */
export function bareDayOfHead(
  lines: readonly OutlineLine[],
  titleLine: number | undefined,
): string | null {
  const title = lines.findIndex(({ line }) => line !== undefined && line === titleLine);
  if (title === -1) return null;
  const below = lines.slice(title + 1, title + 1 + MOST_LINES);
  const end = below.findIndex(({ text, kind }) => text.length > LONGEST || kind === 'item');
  const head = end === -1 ? below : below.slice(0, end);
  const [day, ...others] = head.filter(({ text }) => DAY.test(text));
  if (day === undefined || others.length > 0) return null;
  const above = head[head.indexOf(day) - 1]?.text ?? lines[title]?.text ?? '';
  if (fieldOfCertainLabel(above) !== undefined || above.endsWith(':')) return null;
  const facts = head.filter(
    (line) => line !== day && (isFact(line.text) || readLabelledLine(line.text) !== null),
  );
  const reading = readDate(day.text);
  return facts.length >= FEWEST_FACTS && reading.kind === 'date' ? reading.date : null;
}
