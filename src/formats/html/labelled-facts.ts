import { readEmploymentTypes } from '../../values/employment-type.ts';
import type { Field } from '../raw-posting.ts';
import { isClutter, isHidden } from './clutter.ts';
import type { CheerioAPI, Element } from './document.ts';
import { isElement, lineOf } from './document.ts';
import type { Findings } from './findings.ts';
import { MAX_LABEL_LENGTH, fieldOfLabel } from './labels.ts';
import { dateInLanguage } from './page-date.ts';
import { pageLanguage } from './page-language.ts';
import { collapse, textOf } from './text.ts';
import { descendantsNamed } from './tree.ts';

const LABEL_ELEMENTS = 'dt th td span strong b div p li label h2 h3 h4 h5 h6 small em time';
const MAX_VALUE_LENGTH = 160;
/** How far from its label a value may stand. */
const MOST_SIBLINGS = 8;

/** Reads the facts that a page shows as label and value: `dl`, tables, "Location: …" and the like. */
export function readLabelledFacts($: CheerioAPI, firstLine: number, findings: Findings): void {
  const seen = new Set<Field>();
  const [body] = $('body').toArray();
  if (body === undefined) return;
  const language = pageLanguage($);
  for (const element of descendantsNamed(body, LABEL_ELEMENTS)) {
    const pair = pairAt(element);
    if (pair === null || seen.has(pair.field)) continue;
    const value = plausible(pair.field, dated(pair, language));
    if (value === null || inClutter(element)) continue;
    seen.add(pair.field);
    if (pair.field === 'location' && findings.has(pair.field)) continue;
    const line = lineOf(element, firstLine);
    findings.add(pair.field, { value, origin: 'page', key: pair.label, line });
  }
}

function dated({ field, value }: Pair, language: string | undefined): string {
  const isDate = field === 'datePosted' || field === 'validThrough';
  return isDate ? dateInLanguage(value, language) : value;
}

interface Pair {
  readonly field: Field;
  readonly label: string;
  readonly value: string;
}

function pairAt(element: Element): Pair | null {
  if (element.children.length > 12) return null;
  const text = textOf(element, MAX_VALUE_LENGTH * 2);
  if (text === '' || text.length > MAX_VALUE_LENGTH) return null;
  const field = fieldOfLabel(text);
  if (field !== undefined) {
    const value = valueAfter(element);
    return value === null ? null : { field, label: text.replace(/:$/, ''), value };
  }
  return inlinePair(element, text);
}

/** "Location: Berlin" within one element, whose label may be an element of its own. */
function inlinePair(element: Element, text: string): Pair | null {
  if (
    ['div', 'td', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(element.name) &&
    element.children.filter(isElement).length > 1
  )
    return null;
  const time = element.children.filter(isElement).find((child) => child.name === 'time');
  const stated = time?.attribs['datetime'];
  const own = time === undefined ? text : collapse(text.replace(textOf(time), ''));
  const timeField = fieldOfLabel(own);
  if (stated !== undefined && timeField !== undefined)
    return { field: timeField, label: own, value: stated };
  const colon = text.search(/[:：]/);
  if (colon > 0 && colon <= MAX_LABEL_LENGTH) {
    const field = fieldOfLabel(text.slice(0, colon));
    const value = text.slice(colon + 1).trim();
    if (field !== undefined && value !== '') return { field, label: text.slice(0, colon), value };
  }
  const dated =
    /^(posted|published|expires|closes|deadline|apply by|apply before|veröffentlicht|geplaatst|zveřejněno|publicado)(?: on| am| op| el| em)?\s(\S.{3,40})$/i.exec(
      text,
    );
  const field = dated?.[1] === undefined ? undefined : fieldOfLabel(dated[1]);
  return field === undefined || dated?.[2] === undefined
    ? null
    : { field, label: dated[1] ?? '', value: dated[2] };
}

/** What stands after a label: the next element, else the text that follows it, else its parent's next. */
function valueAfter(element: Element): string | null {
  let label: Element = element;
  for (let step = 0; step < 3; step += 1) {
    const next = followingValue(label);
    if (next !== null) return next;
    const parent = label.parent;
    if (parent?.type !== 'tag' || textOf(parent, 400) !== textOf(element, 400)) return null;
    label = parent;
  }
  return null;
}

function followingValue(label: Element): string | null {
  let node = label.next;
  for (let step = 0; step < MOST_SIBLINGS && node !== null; step += 1, node = node.next) {
    if (node.type === 'text') {
      const text = collapse(node.data).replace(/^[:：–-]\s?/, '');
      if (text !== '') return text;
    } else if (isElement(node)) {
      if (fieldOfLabel(textOf(node, 400)) !== undefined) return null;
      const time = node.name === 'time' ? node.attribs['datetime'] : undefined;
      const text = time ?? textOf(node, 400, isHidden);
      if (text !== '') return text;
    }
  }
  return null;
}

/** The value, when it can be one of the field's; null otherwise. */
export function plausible(field: Field, value: string): string | string[] | null {
  const text = value.replace(/^[:：–•·-]\s{0,3}/, '').trim();
  if (text === '' || text.length > MAX_VALUE_LENGTH || fieldOfLabel(text) !== undefined)
    return null;
  switch (field) {
    case 'datePosted':
    case 'validThrough':
      return /\d{4}|\d\.\s{0,2}\d/.test(text) && text.length <= 60 ? text : null;
    case 'employmentType':
      return text.length <= 80 && readEmploymentTypes(text).length > 0 ? text : null;
    case 'salary':
      return /\d/.test(text) ? text : null;
    case 'company':
      return text.length <= 80 && !/[.!?]\s/.test(text.slice(0, -1).replace(/\b\p{L}{1,4}\./gu, ''))
        ? text
        : null;
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

/** Labels for screen readers alone are hidden, but what they label is not. */
function inClutter(element: Element): boolean {
  const parent = element.parent;
  return parent?.type === 'tag' && isClutter(parent);
}
