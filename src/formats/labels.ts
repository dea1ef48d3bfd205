import { LABELS, LABELS_BEFORE_COLON } from './label-table.ts';
import type { Field } from './raw-posting.ts';

/** The longest label, so that longer texts need no look. */
export const MAX_LABEL_LENGTH = 44;

const FIELD_OF = fieldsOf(LABELS);
const FIELD_BEFORE_COLON = new Map([...fieldsOf(LABELS_BEFORE_COLON), ...FIELD_OF]);

/** Words before and behind a label that leave it what it is: "Advertised salary", "Location details". */
const QUALIFIER =
  /^(?:the|your|our|job|position|role|vacancy|official|internal|external|interne|intern|interno|interna|advertised|indicative|estimated|expected|approximate|proposed|target|total|offered|current|primary|main|normal|der|die|das|ihr|dein|unser|le|la|les|el|los|de|het|il|lo|o|a|votre|tu|su|jouw)\s(?=\S)/u;
const REMARK =
  /(?<=\S)\s(?:details?|info|information|offered|p\.? ?a\.?|per annum|range|gross|brutto|bruto|brut|brute|lordo|lorda|indicative|if stated|of the job|of the position|of the role|of this job|of this position|der stelle|du poste|del puesto|van de functie)$/u;

/** The field that a label names wherever it stands: "Closing date" → `validThrough`. */
export function fieldOfLabel(label: string): Field | undefined {
  return fieldIn(FIELD_OF, label);
}

/** The field that a text names which is known to be a label, by its colon or its cell: "Team:" → `category`. */
export function fieldOfCertainLabel(label: string): Field | undefined {
  return fieldIn(FIELD_BEFORE_COLON, label);
}

/**
 * A label's field by its words alone: in two languages at once ("Standort / Location"), with an aside
 * ("Salary (gross)"), with a word more ("Advertised salary"). Parts that name different fields name none.
 */
function fieldIn(table: ReadonlyMap<string, Field>, label: string): Field | undefined {
  const words = comparableLabel(label);
  if (words === '') return undefined;
  const whole = table.get(words);
  if (whole !== undefined) return whole;
  const plain = words.replace(/\s?\([^()]{1,24}\)$/u, '');
  const parts = plain.split(/\s?[/|]\s?|\s[-–—]\s/u, 3);
  const fields = parts.map((part) => table.get(part) ?? table.get(withoutQualifiers(part)));
  const [field] = fields;
  return fields.every((other) => other === field) ? field : undefined;
}

function withoutQualifiers(label: string): string {
  return label.replace(QUALIFIER, '').replace(REMARK, '');
}

/** Without case, accents, hyphens, marks around it and the ending of "Location(s)". */
function comparableLabel(label: string): string {
  if (label.length > MAX_LABEL_LENGTH) return '';
  return label
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC')
    .replace(/[\s:：?*•.–-]{1,10}$/u, '')
    .replace(/^[^\p{L}\p{N}]{1,10}/u, '')
    .replace(/\((?:s|en|e|es|n)\)(?=$|\s)/gu, '')
    .replaceAll('’', "'")
    .replaceAll('-', ' ')
    .replaceAll('e mail', 'email')
    .replaceAll('organisation', 'organization');
}

function fieldsOf(table: typeof LABELS): Map<string, Field> {
  const fields = new Map<string, Field>();
  for (const [field, lines] of Object.entries(table) as [Field, readonly string[]][]) {
    for (const written of lines.flatMap((line) => line.split('|'))) {
      const label = comparableLabel(written);
      if (!fields.has(label)) fields.set(label, field);
    }
  }
  return fields;
}
