import { readPlaces } from '../../values/place.ts';
import { readWorkplace } from '../../values/workplace.ts';
import type { Field } from '../raw-posting.ts';
import { isAside, isClutter, isHidden } from './clutter.ts';
import type { CheerioAPI, Element } from './document.ts';
import { isElement, lineOf } from './document.ts';
import { withUnitOfLabel } from '../unit-of-label.ts';
import { MAX_VALUE_LENGTH, plausible } from './fact-value.ts';
import type { Findings } from './findings.ts';
import { MAX_LABEL_LENGTH, fieldOfCertainLabel, fieldOfLabel } from '../labels.ts';
import { nameTokens } from './names.ts';
import { dateOrder, unambiguousDate } from './page-date.ts';
import type { DateOrder } from './page-date.ts';
import { pageLanguage, pageRegion } from './page-language.ts';
import { collapse, textOf } from './text.ts';
import { descendantsNamed } from './tree.ts';

/** The last word in the name of an element that holds labels. */
const LABEL_NAME = /^(?:label|key|term|dt|caption|fieldname)$/;
const LABEL_ELEMENTS = 'dt th td span strong b div p li label h2 h3 h4 h5 h6 small em time';
/** Elements that exist to hold labels. */
const LABEL_CELLS = new Set(['dt', 'th', 'td', 'label']);
/** Nodes of one element that are read as lines. */
const MOST_LINE_PARTS = 100;
/** How far from its label a value may stand. */
const MOST_SIBLINGS = 8;
/** Facts beside the text are the posting's when there are several; one alone may be of anything. */
const LEAST_ASIDE = 2;

/**
 * Reads the facts that a page shows as label and value: `dl`, tables, "Location: …" and the like.
 * Those in the posting's own column go before those in a column beside it.
 */
export function readLabelledFacts($: CheerioAPI, firstLine: number, findings: Findings): void {
  const [body] = $('body').toArray();
  if (body === undefined) return;
  const own = new Map<string, Found>();
  const aside = new Map<string, Found>();
  for (const element of descendantsNamed(body, LABEL_ELEMENTS)) {
    for (const pair of pairsAt(element)) {
      const place = placeOf(pair);
      if (own.has(place)) continue;
      const value = valueOf(pair);
      if (value === null) continue;
      const found = { ...pair, text: value, line: lineOf(element, firstLine) };
      if (!inClutter(element, isClutter)) own.set(place, found);
      else if (!aside.has(place) && !inClutter(element, isClutterButAside)) aside.set(place, found);
    }
  }
  const facts = [...own.values()];
  if (aside.size >= LEAST_ASIDE)
    facts.push(
      ...[...aside.values()].filter(({ field }) => !facts.some((each) => each.field === field)),
    );
  const dates = facts.filter(({ field }) => isDate(field)).map(({ value }) => value);
  const order = dateOrder(dates, pageLanguage($), countryOf(findings, facts) ?? regionOf($));
  for (const fact of facts) addFact(fact, order, findings);
}

/** A page says each fact once, but hours and term of a contract behind labels of their own. */
function placeOf({ field, label }: Pair): string {
  return field === 'employmentType' ? `${field} ${label}` : field;
}

/** The country of the job, which tells how its dates are written. */
function countryOf(findings: Findings, facts: readonly Found[]): string | null {
  const shown = facts.filter(({ field }) => field === 'location').map(({ text }) => text);
  const stated = (findings.fields().location ?? []).map(({ value }) => value);
  const countries = new Set(
    [...stated, ...shown].flatMap((value) =>
      readPlaces(value).places.map(({ country }) => country),
    ),
  );
  const [only] = countries;
  return countries.size === 1 ? (only ?? null) : null;
}

/** The country that a page declares; `en-US` is what many systems write everywhere. */
function regionOf($: CheerioAPI): string | null {
  const region = pageRegion($) ?? null;
  return region === 'US' ? null : region;
}

function addFact(fact: Found, order: DateOrder, findings: Findings): void {
  const { field, label, line, text } = fact;
  const candidate = { origin: 'page' as const, key: label, line };
  if (field === 'location' && typeof text === 'string' && namesWorkplaceAlone(text)) {
    findings.add('workplace', { ...candidate, value: text });
  } else if (field !== 'location' || !findings.has('location')) {
    const value = typeof text === 'string' && isDate(field) ? unambiguousDate(text, order) : text;
    findings.add(field, { ...candidate, value });
  }
}

/** "Work location: In person" says how one works and not where. */
function namesWorkplaceAlone(text: string): boolean {
  if (text.length > 40 || readWorkplace(text) === null) return false;
  const { places, applicantLocations } = readPlaces(text);
  return places.length === 0 && applicantLocations === null;
}

function isDate(field: Field): boolean {
  return field === 'datePosted' || field === 'validThrough';
}

interface Pair {
  readonly field: Field;
  readonly label: string;
  readonly value: string;
  /** Where the value stands, when in an element of its own. */
  readonly holder?: Element | undefined;
}

interface Found extends Pair {
  readonly text: string | string[];
  readonly line: number | undefined;
}

function valueOf({ field, label, value, holder }: Pair): string | string[] | null {
  if (field === 'tags' && holder !== undefined) {
    const parts = holder.children.filter(isElement).map((part) => textOf(part, 100));
    if (parts.length > 1) return parts.filter((part) => part !== '' && part.length <= 40);
  }
  const lines = field === 'location' && holder !== undefined ? linesOf(holder) : [];
  // An address stands in lines; commas keep them apart.
  if (lines.length > 1 && lines.every((line) => line.length <= 60))
    return plausible(field, lines.filter((line) => line !== '').join(', '), label);
  return plausible(field, field === 'salary' ? withUnitOfLabel(value, label) : value, label);
}

function pairsAt(element: Element): readonly Pair[] {
  if (element.children.some((child) => isElement(child) && child.name === 'br'))
    return linesOf(element)
      .map(pairInLine)
      .filter((pair) => pair !== null);
  const pair = pairAt(element);
  return pair === null ? [] : [pair];
}

/** The lines that `<br>` makes of an element's text. */
function linesOf(element: Element): string[] {
  const lines = [''];
  for (const child of element.children.slice(0, MOST_LINE_PARTS)) {
    if (isElement(child) && child.name === 'br') lines.push('');
    else if (child.type === 'text' || isElement(child))
      lines.push(`${lines.pop() ?? ''}${child.type === 'text' ? child.data : textOf(child, 400)}`);
  }
  return lines.map(collapse);
}

/** "Location: Berlin" on a line of its own. */
function pairInLine(text: string): Pair | null {
  const colon = text.search(/[:：]/);
  if (colon <= 0 || colon > MAX_LABEL_LENGTH || text.length > MAX_VALUE_LENGTH) return null;
  const label = text.slice(0, colon);
  const field = factOfLabel(label);
  const value = text.slice(colon + 1).trim();
  return field === undefined || value === '' ? null : { field, label, value };
}

function pairAt(element: Element): Pair | null {
  if (element.children.length > 12) return null;
  const text = textOf(element, MAX_VALUE_LENGTH * 2);
  if (text === '' || text.length > MAX_VALUE_LENGTH) return null;
  const field = isCertainLabel(element, text) ? factOfLabel(text) : fieldOfLabel(text);
  if (field === undefined) return inlinePair(element, text);
  if (field === 'title' && /^h\d$/.test(element.name)) return null;
  if (field === 'workplace' && isBadge(element, text)) return null;
  const following = valueAfter(element);
  return following === null ? null : { field, label: text.replace(/\s?[:：]$/, ''), ...following };
}

/** Fields that are read from links and forms rather than from labels. */
const LINKED: ReadonlySet<Field> = new Set(['applyUrl', 'companyWebsite', 'sourceUrl']);

/** The fact that a text names which is known to be a label. */
function factOfLabel(label: string): Field | undefined {
  const field = fieldOfCertainLabel(label);
  return field === undefined || LINKED.has(field) ? undefined : field;
}

/** A colon makes a label of any word, and so does its cell; of a row of two, the first. */
function isCertainLabel(element: Element, text: string): boolean {
  if (/[:：]$/.test(text) || element.name === 'dt') return true;
  if (nameTokens(element).some((words) => LABEL_NAME.test(words.at(-1) ?? ''))) return true;
  const row = element.parent;
  return (
    /^t[hd]$/.test(element.name) &&
    row !== null &&
    row.children.filter(isElement).length === 2 &&
    row.children.find(isElement) === element
  );
}

/** "Remote" says something by itself, unless it stands where labels stand. */
function isBadge(element: Element, text: string): boolean {
  return !/[:：?]$/.test(text) && readWorkplace(text) !== null && !LABEL_CELLS.has(element.name);
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
  return pairInLine(text) ?? datedPair(text);
}

/** "Posted on 2 May 2026", "Publiée le 28/10/2026": a label of dates and the date behind it. */
export function datedPair(text: string): Pair | null {
  const words = text.split(' ', 12);
  for (let count = Math.min(4, words.length - 1); count > 0; count -= 1) {
    const label = words.slice(0, count).join(' ');
    const field = fieldOfLabel(label);
    const value = words.slice(count).join(' ');
    if (field !== undefined && isDate(field) && value.length <= 40) return { field, label, value };
  }
  return null;
}

type Following = Pick<Pair, 'value' | 'holder'>;

/** What stands after a label: the next element, else the text that follows it, else its parent's next. */
function valueAfter(element: Element): Following | null {
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

function followingValue(label: Element): Following | null {
  let node = label.next;
  for (let step = 0; step < MOST_SIBLINGS && node !== null; step += 1, node = node.next) {
    if (node.type === 'text') {
      const text = collapse(node.data).replace(/^[:：–-]\s?/, '');
      if (text !== '') return { value: text };
    } else if (isElement(node)) {
      if (fieldOfLabel(textOf(node, 400)) !== undefined && !isLast(node)) return null;
      const time = node.name === 'time' ? node.attribs['datetime'] : undefined;
      const text = time ?? textOf(node, 400, isHidden);
      if (text !== '') return { value: text, holder: node };
    }
  }
  return null;
}

/** "Contract" is a label, and at the end of its row a value: "Type: Contract". */
function isLast(element: Element): boolean {
  for (let node = element.next; node !== null; node = node.next) if (isElement(node)) return false;
  return true;
}

/** Labels for screen readers alone are hidden, but what they label is not. */
function inClutter(element: Element, test: (parent: Element) => boolean): boolean {
  const parent = element.parent;
  return parent?.type === 'tag' && test(parent);
}

function isClutterButAside(element: Element): boolean {
  return isClutter(element, isAside);
}
