import { readEmploymentTypes } from '../../values/employment-type.ts';
import { readPlaces } from '../../values/place.ts';
import type { Element } from './document.ts';
import { isElement, lineOf } from './document.ts';
import type { Findings } from './findings.ts';
import { collapse, textOf } from './text.ts';

const MOST_LINES = 5;
const LONGEST_LINE = 140;
const MOST_PARTS = 6;

const WORKPLACE = /^(?:(?:fully |100 ?% )?remote|hybrid|on-?site)$/i;
const EMPLOYMENT =
  /^(?:(?:full|part)[ -]?time|vollzeit|teilzeit|temps (?:plein|partiel)|jornada (?:completa|parcial)|freelance|contract|internship|praktikum|temporary|festanstellung|unbefristet|befristet|permanent|cdi|cdd|[,/&+]|und|or|oder|et|y|\s)+$/i;

/** Reads the short lines below the heading, such as "Berlin, Germany · Full-time · Hybrid". */
export function readHeadingLines(heading: Element, firstLine: number, findings: Findings): void {
  let seen = 0;
  for (let node = heading.next; node !== null && seen < MOST_LINES; node = node.next) {
    if (!isElement(node)) continue;
    if (/^h[1-6]$/.test(node.name)) break;
    const text = textOf(node, LONGEST_LINE * 2);
    if (text === '') continue;
    if (text.length > LONGEST_LINE) break;
    seen += 1;
    readLine(text, lineOf(node, firstLine), findings);
  }
}

function readLine(text: string, line: number | undefined, findings: Findings): void {
  const parts = text.split(/\s?[·•|]\s?|\s[–—-]\s/).map(collapse);
  if (parts.length > MOST_PARTS) return;
  for (const part of parts.filter((each) => each !== '')) {
    const field = fieldOf(part, parts.length);
    if (field === undefined || findings.has(field)) continue;
    findings.add(field, { value: part, origin: 'page', key: 'line below the heading', line });
  }
}

function fieldOf(
  part: string,
  parts: number,
): 'workplace' | 'employmentType' | 'location' | undefined {
  if (WORKPLACE.test(part)) return 'workplace';
  if (EMPLOYMENT.test(part) && readEmploymentTypes(part).length > 0) return 'employmentType';
  if (parts < 2 || part.length > 60 || !/^\p{Lu}[^.!?:]*,\s\p{Lu}[^.!?:]*$/u.test(part))
    return undefined;
  const { places } = readPlaces(part);
  return places.length === 1 && places[0]?.country != null ? 'location' : undefined;
}
