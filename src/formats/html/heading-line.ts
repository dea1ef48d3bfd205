import { readEmploymentTypes } from '../../values/employment-type.ts';
import { readPlaces } from '../../values/place.ts';
import { readSalary } from '../../values/salary.ts';
import { readWorkload } from '../../values/workload.ts';
import { factsFromDatedLines } from '../prose/dated-lines.ts';
import { isPlaceName } from '../prose/place-name.ts';
import { isRoleName } from '../prose/role-name.ts';
import type { Field } from '../raw-posting.ts';
import { isClutterItself } from './clutter.ts';
import type { Element } from './document.ts';
import { isElement, lineOf } from './document.ts';
import type { Findings } from './findings.ts';
import { datedPair } from './labelled-facts.ts';
import { collapse, comparable, textOf } from './text.ts';

const MOST_LINES = 5;
const LONGEST_LINE = 140;
const MOST_PARTS = 8;
const MOST_BOXES = 4;
/** A part this short that names a kind of employment says nothing else. */
const SHORT = 30;

const WORKPLACE = /^(?:(?:fully |100 ?% )?remote|hybrid|on-?site)$/i;
const EMPLOYMENT =
  /^(?:(?:full|part)[ -]?time|vollzeit|teilzeit|temps (?:plein|partiel)|jornada (?:completa|parcial)|freelance|contract|internship|praktikum|werkstudent(?:in)?|minijob|temporary|festanstellung|unbefristet|befristet|permanent|heltid|deltid|voltijd|deeltijd|tiempo completo|tempo pieno|full-?time|part-?time|\d{1,2}(?:[.,]\d{1,2})?(?:\s?[–-]\s?\d{1,2})?\s?(?:uur|stunden|std\.?|hours?|heures|horas|ore|timmar|timer|godzin|h)(?:\s?(?:per|pro|par|por|a|\/)\s?(?:week|woche|semaine|semana))?|cdi|cdd|[,/&+]|und|or|oder|et|y|\s)+$/i;
/** Parts that are no facts of ours, and yet show that a line holds facts. */
const OTHER_FACT =
  /^(?:casual|contrat\b.*|fixed[ -]term|(?:réf|ref|job id|req(?:uisition)?|kennziffer|id)\b.*)$/i;
const MONEY = /[$€£¥]\s?\d|\d\s?(?:[€£]|zł|kč)|\b(?:[A-Z]{3}\s?\d|\d{2,}\s?(?:k|[A-Z]{3}|kr)\b)/;

/** What people think of an employer, which boards show beside its name: "3.2 out of 5 stars", "4,1 ★". */
const RATING =
  /^[1-5][.,]\d\s?(?:★|(?:out of|of|von|sur|de|van|su|av|af|z|\/)\s?5(?:\s\p{L}{4,10})?)$|^[1-5][.,]\d$/iu;

/** Reads the short lines below the heading, such as "Berlin, Germany · Full-time · Hybrid". */
export function readHeadingLines(heading: Element, firstLine: number, findings: Findings): void {
  let seen = 0;
  for (let node = afterHeading(heading); node !== null && seen < MOST_LINES; node = node.next) {
    if (!isElement(node)) continue;
    const text = textOf(node, LONGEST_LINE * 2);
    if (text === '') continue;
    if (text.length > LONGEST_LINE || isClutterItself(node)) break;
    const parts = partsOf(node, text);
    if (/^h[1-6]$/.test(node.name) && parts.length < 2) {
      if (comparable(text) === comparable(findings.text('company') ?? '')) continue;
      break;
    }
    seen += 1;
    if (parts.length <= MOST_PARTS) readLine(parts, lineOf(node, firstLine), findings);
  }
}

/** What follows a heading, or the box that holds nothing else. */
function afterHeading(heading: Element): Element['next'] {
  let holder: Element = heading;
  for (let step = 0; step < MOST_BOXES; step += 1) {
    for (let node = holder.next; node !== null; node = node.next)
      if (isElement(node) && textOf(node, 10) !== '') return node;
    const { parent } = holder;
    if (parent === null || !isElement(parent) || parent.name === 'body') return null;
    if (textOf(parent, 400) !== textOf(heading, 400)) return null;
    holder = parent;
  }
  return null;
}

/** What separators part, or the elements of a line that has no text beside them. */
function partsOf(outer: Element, text: string): string[] {
  const line = withoutBoxes(outer);
  const pieces = line.children.filter(
    (child) => isElement(child) || (child.type === 'text' && child.data.trim() !== ''),
  );
  const apart = pieces.length > 1 && pieces.every(isElement);
  const texts = apart ? pieces.map((piece) => textOf(piece, LONGEST_LINE)) : [text];
  return texts
    .flatMap((each) => each.split(/\s?[·•|]\s?|\s[–—-]\s(?!\p{Lu}{0,3}[$€£]?\s?\d)/u))
    .map(collapse)
    .filter((part) => part !== '');
}

/** The innermost element around several. */
function withoutBoxes(outer: Element): Element {
  let line = outer;
  for (let step = 0; step < MOST_BOXES; step += 1) {
    const filled = line.children.filter(
      (child) => child.type !== 'text' || child.data.trim() !== '',
    );
    const [only] = filled;
    if (only === undefined || filled.length > 1 || !isElement(only)) break;
    line = only;
  }
  return line;
}

function readLine(parts: readonly string[], line: number | undefined, findings: Findings): void {
  const add = (field: Field, value: string): void => {
    if (findings.has(field)) return;
    findings.add(field, { value, origin: 'page', key: 'line below the heading', line });
  };
  let facts = 0;
  const rest: string[] = [];
  for (const part of parts) {
    const field = fieldOf(part);
    const dated = field === undefined ? datedPair(part) : null;
    const posted = field === undefined && dated === null ? dayOfPosting(part) : null;
    if (field !== undefined) add(field, part);
    else if (dated !== null && /\d{4}/.test(dated.value)) add(dated.field, dated.value);
    else if (posted !== null) add('datePosted', posted);
    else if (!OTHER_FACT.test(part)) {
      rest.push(part);
      continue;
    }
    facts += 1;
  }
  const [name, ...others] = rest.filter((part) => !RATING.test(part));
  if (rest.some((part) => RATING.test(part)) && name !== undefined && others.length === 0)
    add('company', name.replace(RATING, '').trim());
  // Beside "remote" alone a country is where people may apply from.
  const told = facts === 1 && parts.some((part) => WORKPLACE.test(part)) ? 0 : facts;
  const place = parts.length < 2 ? undefined : placeAmong(rest, told, findings.text('company'));
  if (place !== undefined) add('location', place);
}

/** "Publicado el 14 de noviembre de 2027 por admin", "Posted on 3 May 2027 by the office". */
function dayOfPosting(part: string): string | null {
  const line = { kind: 'paragraph' as const, text: part, line: undefined };
  const day = factsFromDatedLines([line]).datePosted?.[0]?.value;
  return typeof day === 'string' ? day : null;
}

function fieldOf(part: string): 'workplace' | 'employmentType' | 'salary' | undefined {
  if (WORKPLACE.test(part)) return 'workplace';
  const saysHowMuch = readEmploymentTypes(part).length > 0 || readWorkload(part) !== null;
  const isShort = part.length <= SHORT && !isRoleName(part);
  if (saysHowMuch && (EMPLOYMENT.test(part) || isShort)) return 'employmentType';
  return part.length <= 60 && MONEY.test(part) && readSalary(part) !== null ? 'salary' : undefined;
}

/**
 * The place among parts that are nothing else: one with a comma whose country is known, or, in a line
 * of several facts, any of the kind "Berlin", "Ballarat VIC", "Grenoble (38)".
 */
function placeAmong(
  parts: readonly string[],
  facts: number,
  company: string | undefined,
): string | undefined {
  const places = parts
    .map((part) => withoutCompany(part, company))
    .filter((part) => part.length <= 60 && /^\p{Lu}[^.!?:]*$/u.test(part))
    .filter((part) => {
      if (/^\p{Lu}[\p{L}' -]+ \(\d[\dAB]\d?\)$/u.test(part)) return facts > 1;
      if (facts < 2 && !/,\s\p{Lu}/u.test(part)) return facts === 1 && isPlaceName(part);
      const found = readPlaces(part).places;
      return (
        found.length === 1 &&
        (found[0]?.country != null || isPlaceName(part.split(',', 1)[0] ?? ''))
      );
    });
  return places.length === 1 ? places[0] : undefined;
}

/** "Acme, Berlin" of the company Acme. */
function withoutCompany(part: string, company: string | undefined): string {
  const comma = part.indexOf(', ');
  const isCompany =
    comma > 0 && company !== undefined && comparable(part.slice(0, comma)) === comparable(company);
  return isCompany ? part.slice(comma + 2) : part;
}
