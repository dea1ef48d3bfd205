import { readEmploymentTypes } from '../../values/employment-type.ts';
import { readWorkload } from '../../values/workload.ts';
import type { Field } from '../raw-posting.ts';
import { fieldOfLabel } from '../labels.ts';

/** The longest value of a fact; longer ones are prose. */
export const MAX_VALUE_LENGTH = 160;

/**
 * The value, when it can be one of the field's; null otherwise.
 *
 * @param label the words in front of it, which may say what a number counts
 */
export function plausible(field: Field, value: string, label = ''): string | string[] | null {
  const text = value.replace(/^[:：–•·-]\s{0,3}/, '').trim();
  if (text === '' || text.length > MAX_VALUE_LENGTH) return null;
  // "Contract" is a label as well as a kind of employment.
  const isKind = field === 'employmentType' && readEmploymentTypes(text).length > 0;
  if (fieldOfLabel(text) !== undefined && !isKind) return null;
  switch (field) {
    case 'datePosted':
    case 'validThrough':
      return /\d{4}|\d\.\s{0,2}\d/.test(text) && text.length <= 60 ? text : null;
    case 'employmentType':
      return text.length <= 80 && saysHowMuch(text, label) ? text : null;
    case 'salary':
      return /\d/.test(text) ? text : null;
    case 'title':
      return isTitle(text) ? text : null;
    case 'company':
      return text.length <= 80 && !/[.!?]\s/.test(text.slice(0, -1).replace(/\b\p{L}{1,4}\./gu, ''))
        ? text
        : null;
    case 'location':
      return (/[.!?]$/.test(text) && text.length > 80) || /[$€£]\s?\d/.test(text) ? null : text;
    case 'category':
    case 'levels':
    case 'workplace':
      return text.length <= 80 && !/[.!?]$/.test(text) ? text : null;
    case 'tags':
      return text
        .split(/[,;|·•]/)
        .map((tag) => tag.trim())
        .filter((tag) => tag !== '' && tag.length <= 40);
    default:
      return /[.!?]$/.test(text) && text.length > 80 ? null : text;
  }
}

/** "Part-time", "37 hours a week", "0.8 FTE". */
function saysHowMuch(text: string, label: string): boolean {
  return readEmploymentTypes(text).length > 0 || readWorkload(text, label) !== null;
}

/** A position is named in a few words; "Position: Full-time" names none. */
function isTitle(text: string): boolean {
  if (text.length > 120 || /[.!?:]$|https?:|@/.test(text) || !/\p{L}{2}/u.test(text)) return false;
  return !/^(?:full|part)[ -]?time\b|^(?:permanent|temporary|remote|hybrid|on-?site)$/i.test(text);
}
