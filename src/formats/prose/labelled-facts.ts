import { findApplicantLocations } from '../../values/applicant-locations.ts';
import type { DateOrder } from '../../values/date.ts';
import { readEmploymentTypes } from '../../values/employment-type.ts';
import { findEmail } from '../../values/email.ts';
import { readPlaces } from '../../values/place.ts';
import { readSalary } from '../../values/salary.ts';
import { readWorkplace } from '../../values/workplace.ts';
import { readWebAddress } from '../../values/web-address.ts';
import type { Field, RawFields } from '../raw-posting.ts';
import { isPeriodLabel, readPeriod } from './application-period.ts';
import { ENGLISH_LABEL } from './day-behind-label.ts';
import { endsWithLegalForm } from './legal-form.ts';
import { readLabelledLine } from './labels.ts';
import type { LabelledLine } from './labels.ts';
import type { OutlineLine } from './outline.ts';
import { cleanTitle, isTitleShaped } from './role-name.ts';
import { FieldCollector } from './raw-fields.ts';
import { readStackedLabels } from './stacked-labels.ts';
import { withoutTrailingPunctuation } from './trailing-punctuation.ts';

/** A value longer than this is a sentence that happens to start with a label. */
const LONGEST_VALUE = 160;

/** Fields of which a second line may say more: "Contract: permanent" and "Hours: full-time". */
const SEVERAL_LINES: ReadonlySet<Field> = new Set(['applyUrl', 'employmentType']);
const NUMERIC_DAY = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)/u;

/** What labelled lines say: "Location: Berlin", "Gehalt: 60.000 €". The first of each kind counts. */
export function factsFromLabels(lines: readonly OutlineLine[]): RawFields {
  const found = new FieldCollector();
  const stacked = readStackedLabels(lines);
  const order = orderOfDays(lines, stacked);
  for (const { text, line } of lines.slice(0, 400))
    for (const labelled of labelledParts(text)) addFact(found, labelled, line, order);
  for (const { line, ...labelled } of stacked) addFact(found, labelled, line, order);
  addPeriod(found, lines, order);
  return found.fields();
}

/** "Open & closing dates" over or before two days. */
function addPeriod(
  found: FieldCollector,
  lines: readonly OutlineLine[],
  order: DateOrder | null,
): void {
  for (const [index, { text, line }] of lines.slice(0, 400).entries()) {
    const [, label = text, value = lines[index + 1]?.text ?? ''] =
      /^([^:：]{4,44})[:：]\s{0,4}(\S.{4,100})$/u.exec(text.slice(0, 160)) ?? [];
    const period = isPeriodLabel(label) ? readPeriod(value, order) : null;
    if (period === null) continue;
    for (const field of ['datePosted', 'validThrough'] as const)
      if (!found.has(field)) found.add(field, period[field], { line, key: label });
    return;
  }
}

/** "Location: Leeds | Reference: 14 | Closes: 3 May" says one thing in each part. */
function labelledParts(text: string): LabelledLine[] {
  const parts = text.length <= 400 ? text.split(/\s[|•·]\s|\u3000{1,4}/u) : [text];
  const labels = parts.map((part) => (/^\p{L}[\p{L} -]{1,30}\s?[:：]/u.test(part) ? part : null));
  const several = labels.filter((part) => part !== null).length >= 2 && !text.startsWith('|');
  return (several ? parts : [text])
    .map((part) => readLabelledLine(part))
    .filter((labelled) => labelled !== null);
}

function addFact(
  found: FieldCollector,
  { field, label, value }: LabelledLine,
  line: number | undefined,
  order: DateOrder | null,
): void {
  if (found.has(field) && !SEVERAL_LINES.has(field)) return;
  const at = { line, key: label };
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
    addEmploymentType(found, label, value, at);
  } else if (field === 'datePosted' || field === 'validThrough') {
    addDate(found, field, { label, value }, at, order);
  } else if (field === 'workplace' && NO.test(value)) {
    found.add('workplace', 'onsite', at);
  } else if (field === 'location' && isOnlyWorkplace(value)) {
    if (!found.has('workplace')) found.add('workplace', value, at);
  } else if (field === 'location' && addRemoteSentence(found, value, at)) {
    return;
  } else if (value.length <= LONGEST_VALUE) {
    found.add(field, field === 'location' ? placeIn(value) : value, at);
  }
}

/** "Remote: no". */
const NO = /^(?:no|none|nein|non|nee|nei|nej|não|nie|ne)[.!]?$/iu;
/** "3 days ago", "vor 2 Wochen": a day that only the page's own date could tell. */
const RELATIVE_DAY =
  /(?<!\p{L})(?:ago|yesterday|today|gestern|heute|hier|aujourd['’]hui|hoy|ayer|gisteren|vandaag|geleden)(?!\p{L})|^(?:vor|il y a|hace|há)\s/iu;

function addDate(
  found: FieldCollector,
  field: 'datePosted' | 'validThrough',
  { label, value }: { label: string; value: string },
  at: { line: number | undefined; key: string },
  order: DateOrder | null,
): void {
  if (RELATIVE_DAY.test(value)) return;
  const bare = value.replace(/(?<=\d)\.$/u, '');
  const settled = ENGLISH_LABEL.test(label) ? order : 'day first';
  found.add(field, settled === null ? bare : ordered(bare, settled), at);
}

/** How days are written where the posting's own place or currency is. */
function orderOfDays(
  lines: readonly OutlineLine[],
  stacked: readonly LabelledLine[],
): DateOrder | null {
  const inLines = lines.slice(0, 60).map(({ text }) => readLabelledLine(text));
  for (const labelled of [...inLines, ...stacked]) {
    if (labelled?.field === 'salary') {
      const currency = readSalary(labelled.value)?.currency ?? 'USD';
      if (!/^(?:USD|CAD|PHP|KES|GHS)$/u.test(currency)) return 'day first';
    }
    if (labelled?.field !== 'location') continue;
    const country = readPlaces(labelled.value).places[0]?.country ?? null;
    if (country === 'US') return 'month first';
    if (country !== null && !MONTH_FIRST.test(country)) return 'day first';
  }
  return null;
}

/** Countries in which 09/06 may be the sixth of September. */
const MONTH_FIRST = /^(?:US|CA|PH|PR|GU|BZ|PA|KE|GH)$/u;

/** "Where: fully remote, but you need to live in Norway" says who may apply, and names no place of work. */
function addRemoteSentence(
  found: FieldCollector,
  value: string,
  at: { line: number | undefined; key: string },
): boolean {
  if (value.length > 300 || readWorkplace(value) !== 'remote' || !LIVES_IN.test(value))
    return false;
  const applicants = findApplicantLocations(value);
  if (applicants === null) return false;
  if (!found.has('workplace')) found.add('workplace', 'remote', at);
  if (!found.has('applicantLocations')) found.add('applicantLocations', applicants, at);
  return true;
}

const LIVES_IN =
  /(?<!\p{L})(?:to live|must live|living|reside|cualquier|qualquer|qualsiasi|n['’]importe où|partout|überall|dowolnego)(?!\p{L})/iu;

/** "Work location: In person". */
function isOnlyWorkplace(value: string): boolean {
  if (value.length > 40 || readWorkplace(value) === null) return false;
  const { places, applicantLocations } = readPlaces(value);
  return (
    applicantLocations === null &&
    (places.length === 0 ||
      /^(?:in[ -]person|op locatie|op kantoor|vor ort|sur (?:site|place)|presencial|in presenza|på plats|stacjonarnie|stacjonarna)$/iu.test(
        value,
      ))
  );
}

/** "（星川駅から徒歩12分）": how to get there. */
const ACCESS = /\s?[（(][^（）()]{0,60}(?:徒歩|駅|バス)[^（）()]{0,60}[)）]/gu;

function placeIn(value: string): string {
  const plain = value.replace(/\s*(?:https?:|www\.)\S*/giu, '').replace(ACCESS, '');
  return plain.split(/(?<!\b(?:St|Co|D\.C))\.\s/u, 1)[0] ?? '';
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
  // "Contract: Permanent" says nothing of contractors: there the label would have the say alone.
  const together =
    !byItself && readEmploymentTypes(label).length === 0 && readEmploymentTypes(whole).length > 0;
  if (byItself || together || !found.has('employmentType'))
    found.add('employmentType', together ? whole : value, at);
}

/** "Fecha límite: 02/11/2026" is the second of November. */
function ordered(value: string, order: DateOrder): string {
  const match = NUMERIC_DAY.exec(value);
  const [, first = '', second = '', year = ''] = match ?? [];
  const [day, month] = order === 'day first' ? [first, second] : [second, first];
  if (!match || Number(month) > 12) return value.slice(0, LONGEST_VALUE);
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
