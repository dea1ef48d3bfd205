import type { Field } from '../formats/raw-posting.ts';
import { meaningsOf } from '../formats/front-matter/spellings.ts';
import type { FrontMatterEntry } from '../formats/front-matter/split.ts';
import { isOfKind } from '../formats/front-matter/value-kind.ts';
import { readBoolean } from '../values/boolean.ts';
import { readDate } from '../values/date.ts';
import { FIELD_GUIDE, GUIDED_FIELDS } from './field-guide.ts';
import type { FieldKind } from './field-kind.ts';

/** The fields that a form offers: nobody is asked for those that only other boards write. */
export const FORM_FIELDS: readonly Field[] = GUIDED_FIELDS.filter(
  (field) => FIELD_GUIDE[field].importance !== 'understood',
);

/** The one field of the form that a key stands for, with its value; null where that is not plain. */
export function fieldOfEntry({ key, value }: FrontMatterEntry): Field | null {
  const [meaning, ...others] = meaningsOf(key).filter(
    ({ field, when }) => FORM_FIELDS.includes(field) && isOfKind(value, when),
  );
  return meaning === undefined || others.length > 0 ? null : meaning.field;
}

/** A value in the shape that the form has for its kind; undefined where it does not fit in there. */
export function asFormValue(value: unknown, kind: FieldKind): unknown {
  switch (kind.kind) {
    case 'text':
    case 'address':
    case 'email':
      return asText(value);
    case 'amount':
    case 'pay':
      return asText(value);
    case 'texts':
      return asTexts(value);
    case 'day': {
      const day = readDate(value);
      return day.kind === 'date' ? day.date : undefined;
    }
    case 'switch':
      return readBoolean(value) ?? undefined;
    case 'integer':
      return Number.isInteger(value) ? value : undefined;
    case 'one of':
      return known(value, kind.values);
    case 'some of': {
      const chosen = (Array.isArray(value) ? value : [value]).map((one) => known(one, kind.values));
      return chosen.includes(undefined) ? undefined : chosen;
    }
  }
}

/** A form's value as a file states it; undefined where the form says nothing. */
export function asWritten(value: unknown, kind: FieldKind): unknown {
  if (value === null || value === undefined) return undefined;
  // What is off is off without a line that says so.
  if (kind.kind === 'switch') return value === true ? true : undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (!Array.isArray(value)) return value;
  const all: readonly unknown[] = value;
  const filled = all.map((one) => (typeof one === 'string' ? one.trim() : one)).filter(Boolean);
  return filled.length > 1 ? filled : filled[0];
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function asTexts(value: unknown): string[] | undefined {
  const texts = (Array.isArray(value) ? value : [value]).map(asText);
  return texts.every((text) => text !== undefined) ? texts : undefined;
}

/** `full-time` is FULL_TIME, and `Remote` is remote. */
function known(value: unknown, values: readonly string[]): string | undefined {
  const folded = fold(String(value));
  return values.find((one) => fold(one) === folded);
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[\s_-]/g, '');
}
