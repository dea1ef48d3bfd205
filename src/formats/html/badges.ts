import { readEmploymentTypes } from '../../values/employment-type.ts';
import type { Field } from '../raw-posting.ts';
import { isClutter } from './clutter.ts';
import type { CheerioAPI, Element } from './document.ts';
import { lineOf } from './document.ts';
import type { Findings } from './findings.ts';
import { isInList } from './named-facts.ts';
import { nameTokens } from './names.ts';
import { textOf } from './text.ts';
import { ancestors } from './tree.ts';

const MAX_BADGES = 200;
const LONGEST = 40;

const BADGE = /^(?:tag|badge|chip|pill|label|flair)s?$/;

const WORKPLACE =
  /^(?:100 ?% |fully |full )?(?:remote(?: job)?|hybrid(?: remote)?|on[ -]?site|in-?office|remoto|presencial|h[ií]brido|teletrabajo|télétravail|hybride|sur site|vor ort|home-?office|da remoto|ibrido|in presenza|op locatie|distans|på plats|stacjonarna|zdalna|hybrydowa)$/i;
const APPLICANTS = /^(?:anywhere|worldwide)\b|\bonly$|^remote \([^()]{2,30}\)$/i;
const EMPLOYMENT =
  /^(?:(?:full|part)[ -]?time|freelance|contract(?:or)?|internship|temporary|vollzeit|teilzeit|temps plein|temps partiel|permanent)(?:\s?[,/]\s?(?:(?:full|part)[ -]?time|contract|permanent))?$/i;

/** Reads the little labels of a posting, which say "Full-Time", "Hybrid" or "USA Only" and nothing else. */
export function readBadges($: CheerioAPI, firstLine: number, findings: Findings): void {
  let count = 0;
  const found = new Map<Field, { value: string; element: Element }[]>();
  for (const element of $('span[class], li[class], a[class], div[class]').toArray()) {
    if (!isBadge(element) || (count += 1) > MAX_BADGES) continue;
    const text = textOf(element, LONGEST * 2);
    const field = fieldOf(text);
    if (field === undefined || isClutter(element) || isInList(element)) continue;
    const list = found.get(field) ?? [];
    list.push({ value: text.replace(/^(anywhere)\b.*\bonly$/i, '$1'), element });
    found.set(field, list);
  }
  for (const [field, list] of found) {
    const elements = list.map(({ element }) => element);
    if (findings.has(field) || !standTogether(elements)) continue;
    const values = [...new Set(list.map(({ value }) => value))];
    if (values.length > (field === 'employmentType' ? 3 : 1)) continue;
    const line = elements[0] === undefined ? undefined : lineOf(elements[0], firstLine);
    const value = values.length === 1 ? values[0] : values;
    findings.add(field, { value, origin: 'page', key: 'label', line });
  }
}

function isBadge(element: Element): boolean {
  return nameTokens(element).some((words) => words.some((word) => BADGE.test(word)));
}

function fieldOf(text: string): Field | undefined {
  if (text === '' || text.length > LONGEST) return undefined;
  if (WORKPLACE.test(text)) return 'workplace';
  if (EMPLOYMENT.test(text) && readEmploymentTypes(text).length > 0) return 'employmentType';
  return APPLICANTS.test(text) ? 'applicantLocations' : undefined;
}

/** Labels of one posting stand together; those of a list of postings are apart. */
function standTogether(elements: readonly Element[]): boolean {
  const holders = elements.map((element) => ancestors(element).slice(0, 2));
  return (holders[0] ?? []).some((holder) => holders.every((each) => each.includes(holder)));
}
