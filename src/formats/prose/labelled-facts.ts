import { findEmail } from '../../values/email.ts';
import { readWebAddress } from '../../values/web-address.ts';
import type { RawFields } from '../raw-posting.ts';
import { readLabelledLine } from './labels.ts';
import type { OutlineLine } from './outline.ts';
import { cleanTitle, isTitleShaped } from './role-name.ts';
import { FieldCollector } from './raw-fields.ts';
import { withoutTrailingPunctuation } from './trailing-punctuation.ts';

/** A value longer than this is a sentence that happens to start with a label. */
const LONGEST_VALUE = 160;

/** What labelled lines say: "Location: Berlin", "Gehalt: 60.000 €". The first of each kind counts. */
export function factsFromLabels(lines: readonly OutlineLine[]): RawFields {
  const found = new FieldCollector();
  for (const { text, line } of lines.slice(0, 400)) {
    const labelled = readLabelledLine(text);
    if (!labelled || (found.has(labelled.field) && labelled.field !== 'applyUrl')) continue;
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
      const company = cleanTitle(value.split(/\.\s+(?=\p{Lu})/u, 1)[0] ?? value).replace(
        /\.$/u,
        '',
      );
      if (company.length <= 80 && !/^(?:we|you|our)\b/iu.test(company))
        found.add('company', company, at);
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
