import { LABELS, LABELS_BEFORE_COLON } from './label-table.ts';
import type { Field } from './raw-posting.ts';

const FIELD_OF = fieldsOf(LABELS);
const FIELD_BEFORE_COLON = new Map([...fieldsOf(LABELS_BEFORE_COLON), ...FIELD_OF]);

/** The longest label, so that longer texts need no look. */
export const MAX_LABEL_LENGTH = 44;

/** The field that a label names wherever it stands: "Closing date" → `validThrough`. */
export function fieldOfLabel(label: string): Field | undefined {
  return FIELD_OF.get(comparableLabel(label));
}

/** The field that a text names which is known to be a label, by its colon or its cell: "Team:" → `category`. */
export function fieldOfCertainLabel(label: string): Field | undefined {
  return FIELD_BEFORE_COLON.get(comparableLabel(label));
}

function comparableLabel(label: string): string {
  if (label.length > MAX_LABEL_LENGTH) return '';
  return label
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\s:：?*•–-]{1,10}$/u, '')
    .replace(/^[\s*•–-]{1,10}/u, '')
    .replace(/\(s\)$/, '')
    .replaceAll('’', "'")
    .replaceAll('-', ' ')
    .replaceAll('e mail', 'email')
    .replaceAll('organisation', 'organization');
}

function fieldsOf(table: typeof LABELS): Map<string, Field> {
  const fields = new Map<string, Field>();
  for (const [field, lines] of Object.entries(table) as [Field, readonly string[]][]) {
    for (const label of lines.flatMap((line) => line.split('|'))) {
      if (!fields.has(label)) fields.set(label, field);
    }
  }
  return fields;
}
