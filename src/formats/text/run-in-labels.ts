import { readSalary } from '../../values/salary.ts';
import { readWorkplace } from '../../values/workplace.ts';
import { fieldOfLabel, MAX_LABEL_LENGTH } from '../labels.ts';
import { isValueOfKind } from '../prose/stacked-labels.ts';
import type { Field } from '../raw-posting.ts';
import { runs } from './chrome-phrases.ts';
import type { Line } from './lines.ts';

const LONGEST = 110;
const MOST_WORDS = 5;
/** Fewer such lines may be sentences that begin with the word. */
const FEWEST = 3;
/** Beside labels alone on their lines two are enough. */
const FEWEST_BESIDE = 2;

/**
 * The lines with a colon behind the labels of a block of facts that lost it in copying: "Location Oban",
 * "Terms of employment Full time", "Salary £30,000 a year", one under the other.
 */
export function withLabelsApart(lines: readonly Line[]): readonly Line[] {
  const apart = new Map<number, Line>();
  for (const [start, end] of runs(lines)) {
    const found = new Map<number, { line: Line; field: Field }>();
    for (let index = start; index < end; index += 1) {
      const line = lines[index];
      const label = line === undefined ? null : labelOf(line.text);
      if (line === undefined || label === null) continue;
      const text = `${label.words}: ${line.text.slice(label.words.length + 1)}`;
      found.set(index, { line: { ...line, text }, field: label.field });
    }
    const fields = new Set([...found.values()].map(({ field }) => field));
    const alone = labelsAlone(lines.slice(start, end));
    const isBlock = fields.size >= FEWEST && found.size * 2 >= end - start;
    const all = new Set([...fields, ...alone]);
    const isBeside =
      fields.size >= FEWEST_BESIDE &&
      alone.length >= FEWEST_BESIDE &&
      all.size > FEWEST &&
      (found.size + alone.length * 2) * FEWEST >= end - start;
    if (!isBlock && !isBeside) continue;
    for (const [index, { line }] of found) apart.set(index, line);
  }
  return apart.size === 0 ? lines : lines.map((line, index) => apart.get(index) ?? line);
}

/** The fields of labels that stand alone on their lines, over their values. */
function labelsAlone(run: readonly Line[]): Field[] {
  return run.flatMap(({ text }) =>
    text.length > MAX_LABEL_LENGTH ? [] : (fieldOfLabel(text) ?? []),
  );
}

/** The longest label with which a line begins, where what follows is a value of its kind. */
function labelOf(text: string): { words: string; field: Field } | null {
  if (text.length > LONGEST || !/^\p{Lu}/u.test(text) || /[:.!?]$|[:：]\s/u.test(text)) return null;
  const words = text.split(' ');
  for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count -= 1) {
    const label = words.slice(0, count).join(' ');
    const field = label.length > MAX_LABEL_LENGTH ? undefined : fieldOfLabel(label);
    if (field === undefined) continue;
    const value = words.slice(count).join(' ');
    const isPay = field === 'salary' && readSalary(value) !== null;
    const isManner = field === 'location' && readWorkplace(value) !== null;
    if (isManner) return { words: label, field: 'workplace' };
    return isPay || isValueOfKind(field, value) ? { words: label, field } : null;
  }
  return null;
}
