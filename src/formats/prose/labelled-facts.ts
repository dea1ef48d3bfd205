import { readEmploymentTypes } from '../../values/employment-type.ts';
import { findEmail } from '../../values/email.ts';
import { readWebAddress } from '../../values/web-address.ts';
import type { Field, RawFields } from '../raw-posting.ts';
import { endsWithLegalForm } from './legal-form.ts';
import { readLabelledLine } from './labels.ts';
import type { OutlineLine } from './outline.ts';
import { cleanTitle, isTitleShaped } from './role-name.ts';
import { FieldCollector } from './raw-fields.ts';
import { withoutTrailingPunctuation } from './trailing-punctuation.ts';

/** A value longer than this is a sentence that happens to start with a label. */
const LONGEST_VALUE = 160;

/** Fields of which a second line may say more: "Contract: permanent" and "Hours: full-time". */
const SEVERAL_LINES: ReadonlySet<Field> = new Set(['applyUrl', 'employmentType']);
/** Labels of the languages that write a day before its month, as all of these but English do. */
const ENGLISH =
  /(?<!\p{L})(?:date|posted|posting|published|publication|advertised|deadline|clos(?:e|es|ing)|apply|applications?|valid|expires|last|due)(?!\p{L})/iu;
const NUMERIC_DAY = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)/u;

/** What labelled lines say: "Location: Berlin", "Gehalt: 60.000 €". The first of each kind counts. */
export function factsFromLabels(lines: readonly OutlineLine[]): RawFields {
  const found = new FieldCollector();
  for (const { text, line } of lines.slice(0, 400)) {
    const labelled = readLabelledLine(text);
    if (!labelled) continue;
    if (found.has(labelled.field) && !SEVERAL_LINES.has(labelled.field)) continue;
    const at = { line, key: labelled.label };
    const { field, value } = labelled;
    if (field === 'applyUrl') {
      addApplication(found, value, at);
    } else if (field === 'companyWebsite' || field === 'sourceUrl') {
      const address = addressIn(value);
      if (address !== null) found.add(field, address, at);
    } else if (field === 'title') {
      const title = cleanTitle(value.split(/\.\s+(?=\p{Lu})/u, 1)[0] ?? value);
      if (isTitleShaped(title)) found.add('title', title.replace(/\.$/u, ''), at);
    } else if (field === 'company') {
      const company = companyIn(value);
      if (company !== '' && company.length <= 80 && !/^(?:we|you|our)\b/iu.test(company))
        found.add('company', company, at);
    } else if (field === 'employmentType') {
      addEmploymentType(found, labelled.label, value, at);
    } else if (field === 'datePosted' || field === 'validThrough') {
      found.add(field, dayFirst(labelled.label, value.replace(/(?<=\d)\.$/u, '')), at);
    } else if (value.length <= LONGEST_VALUE) {
      const plain =
        field === 'location'
          ? (value
              .replace(/\s*(?:https?:|www\.)\S*/giu, '')
              .split(/(?<!\b(?:St|D\.C))\.\s/u, 1)[0] ?? '')
          : value;
      found.add(field, plain, at);
    }
  }
  return found.fields();
}

/** "Acme Wholesale Inc.", and "Osier & Reed" of "Osier & Reed (weaving software, 22 people)". */
function companyIn(value: string): string {
  const sentence =
    value.split(/(?<!\b(?:Inc|Ltd|Co|Corp|St|Dr|No))\.\s+(?=\p{Lu})/u, 1)[0] ?? value;
  const name = cleanTitle(sentence).replace(/\s?[([][^()[\]]{0,120}[)\]]$/u, '');
  return endsWithLegalForm(name) ? name : name.replace(/\.$/u, '');
}

function addEmploymentType(
  found: FieldCollector,
  label: string,
  value: string,
  at: { line: number | undefined; key: string },
): void {
  if (value.length > LONGEST_VALUE) return;
  // "Jornada: Completa" says it with its label.
  const whole = `${label} ${value}`;
  const byItself = readEmploymentTypes(value).length > 0;
  const together = !byItself && readEmploymentTypes(whole).length > 0;
  if (byItself || together || !found.has('employmentType'))
    found.add('employmentType', together ? whole : value, at);
}

/** "Fecha límite: 02/11/2026" is the second of November. */
function dayFirst(label: string, value: string): string {
  const match = ENGLISH.test(label) ? null : NUMERIC_DAY.exec(value);
  if (!match || Number(match[2]) > 12) return value.slice(0, LONGEST_VALUE);
  const [, day = '', month = '', year = ''] = match;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function addApplication(
  found: FieldCollector,
  value: string,
  at: { line: number | undefined; key: string },
): void {
  const address = addressIn(value);
  if (address !== null && !found.has('applyUrl') && !/^(?:contact|e-?mail|kontakt)/iu.test(at.key))
    found.add('applyUrl', address, at);
  const email = findEmail(value);
  if (email !== null && !found.has('applyEmail')) found.add('applyEmail', email, at);
}

function addressIn(value: string): string | null {
  const match =
    /https?:\/\/\S{3,1000}|\bwww\.\S{3,1000}|^[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}(?:\/\S{0,300})?$/iu.exec(
      value,
    );
  const reading = match ? readWebAddress(withoutTrailingPunctuation(match[0])) : null;
  return reading?.kind === 'address' ? reading.url : null;
}
