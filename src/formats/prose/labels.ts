import { readWorkplace } from '../../values/workplace.ts';
import { fieldOfCertainLabel } from '../labels.ts';
import type { Field } from '../raw-posting.ts';

/** A labelled line, such as "Location: Berlin". */
export interface LabelledLine {
  readonly field: Field;
  readonly label: string;
  readonly value: string;
}

/** Reads a line as a label and its value, or null. */
export function readLabelledLine(source: string): LabelledLine | null {
  const line = source
    .slice(0, 600)
    .replace(/^[-*•·\s]{1,6}|\*\*|__/gu, '')
    .replace(/^\|\s*([^|:]{2,30}?):?\s*\|\s*([^|]{1,300}?)\s*\|?$/u, '$1: $2');
  // "Location: Berlin", and "Location    Berlin" of a table that was pasted as text.
  const match = /^(\p{L}[\p{L} ./?'’-]{1,44}?)(?:\s?[:：]\s*|\t\s*| {2,40})(\S.*)$/u.exec(line);
  if (!match) return null;
  const label = (match[1] ?? '').trim();
  const value = (match[2] ?? '').trim();
  const field = fieldOfCertainLabel(label);
  if (field === undefined) return null;
  // "Workplace: Berlin" says where one works and not how.
  const isPlace = field === 'workplace' && /place$/iu.test(label) && readWorkplace(value) === null;
  return { field: isPlace ? 'location' : field, label, value };
}
