import { findEmail } from '../../values/email.ts';
import { readEmploymentTypes } from '../../values/employment-type.ts';
import type { EmploymentType } from '../../values/employment-type.ts';
import { readWorkplace } from '../../values/workplace.ts';
import { cleanCompanyName, isCompanyName } from './company-name.ts';
import { isPlaceName } from './place-name.ts';
import { cleanTitle, isRoleName, isTitleShaped } from './role-name.ts';
import { FIELD_WORD } from './role-words.ts';

const LONGEST = 500;
const SLASH = /\s+\/\s+/u;
/** Separators that people put between the parts of a header, the clearest first. */
const SEPARATORS = [
  /\s*\|{1,3}\s*|%7C\s*/u,
  /\t+/u,
  /\s+[·•☆★●◦∙‖¦]\s+/u,
  /\s+(?:[-–—]{1,3}|::|\/\/)\s+|\s+[–—]{1,2}|(?<=[\])])-\s/u,
  SLASH,
  /\s*;\s+/u,
];

/** What a header line says: `Company | Role | Place | REMOTE | pay`, in any order. */
export interface Header {
  readonly companies: readonly string[];
  readonly title: string | null;
  readonly places: readonly string[];
  readonly websites: readonly string[];
  readonly email: string | null;
  readonly employmentTypes: readonly EmploymentType[];
  /** How many of its parts were understood. */
  readonly understood: number;
  readonly parts: number;
}

/** Reads a line as a header; null when it has no separated parts or reads as running text. */
export function readHeader(source: string): Header | null {
  const line = source.replace(/^[^\p{L}\p{N}([<]+/u, '').trim();
  if (line.length === 0 || line.length > LONGEST) return null;
  const parts = partsOf(line);
  if (parts === null) return null;
  const companies: string[] = [];
  const places: string[] = [];
  const websites: string[] = [];
  const types = new Set<EmploymentType>();
  const roles: string[] = [];
  let fields: string | null = null;
  let email: string | null = null;
  let understood = 0;
  for (const part of parts) {
    const found = classify(part);
    websites.push(...addressesIn(part));
    email ??= findEmail(part);
    for (const type of found.types) types.add(type);
    places.push(...found.places);
    if (found.company !== null) companies.push(found.company);
    if (found.role !== null) roles.push(found.role);
    if (found.field !== null) fields ??= found.field;
    if (found.understood) understood += 1;
  }
  return {
    companies,
    title: roles[0] ?? fields,
    places,
    websites,
    email,
    employmentTypes: [...types],
    understood,
    parts: parts.length,
  };
}

/** The parts of a header line, or null when nothing separates any. */
export function partsOf(line: string): string[] | null {
  for (const separator of SEPARATORS) {
    const parts = splitOutside(line, separator);
    // A slash also stands between the parts of one title.
    if (separator === SLASH && isRoleName(withoutEmployment(line))) return null;
    if (parts.length > 1) return parts.flatMap((part) => (part.length > 200 ? [firstSentence(part)] : partsWithin(part)));
  }
  return commaParts(line);
}

/** A dash inside a part that a bar has cut: "San Francisco, CA - Full Time". */
function partsWithin(part: string): string[] {
  const inner = splitOutside(part, /\s+[-–—]{1,3}\s+|\s*;\s+/u);
  if (inner.length > 1) return inner;
  const sentences = part.length < 100 ? part.split(/(?<=[\p{L})]{3})\.\s+(?=[\p{Lu}[])/u) : [part];
  return sentences.every((sentence) => sentence.length <= 45) ? sentences : [part];
}

/** "Acme, Berlin, Germany" and "Acme (Berlin) in Germany": only where a place is among the parts. */
function commaParts(line: string): string[] | null {
  if (line.length > 160) return null;
  const sentence = firstSentence(line);
  const around = isRoleName(sentence) ? null : /^([^,(]{2,60}?)\s*(?:\(([^()]{2,80})\)|<([^<>]{2,80})>|\[([^[\]]{2,80})\])[.:]?\s*(.{0,80})$/u.exec(sentence);
  if (around) {
    const [, name = '', round, angle, square, rest = ''] = around;
    const aside = round ?? angle ?? square ?? '';
    const known = isPlaceName(aside) || addressesIn(aside).length > 0 || /^YC\b/u.test(aside);
    if (known && !/^(?:is|are|was)\b/u.test(rest)) return [name, aside, rest.replace(/^(?:in|at|[-–,])\s*/u, '')].filter((part) => part !== '');
  }
  const inPlace = /^(.{2,70}?)\s+(?:in|at)\s+(.{2,60})$/u.exec(sentence);
  if (inPlace && isPlaceName(inPlace[2] ?? '') && isTitleShaped(inPlace[1] ?? '')) return [inPlace[1] ?? '', inPlace[2] ?? ''];
  const comma = sentence.indexOf(', ');
  if (comma > 1 && isPlaceName(sentence.slice(comma + 2))) return [sentence.slice(0, comma), sentence.slice(comma + 2)];
  return null;
}

interface Classified {
  company: string | null;
  role: string | null;
  field: string | null;
  places: string[];
  types: EmploymentType[];
  understood: boolean;
}

function classify(source: string): Classified {
  const part = firstSentence(source.trim());
  const result: Classified = { company: null, role: null, field: null, places: [], types: [], understood: true };
  const asides = [...part.matchAll(/[(<[]([^()<>[\]]{1,120})[)>\]]/gu)].map((match) => match[1] ?? '');
  const plain = part.replace(/[(<[][^()<>[\]]{0,120}[)>\]]/gu, ' ').replace(/https?:\/\/\S*|\bwww\.\S*/giu, ' ').replace(/\s+/gu, ' ').trim();
  result.types = [...new Set([part, ...asides].flatMap((text) => (text.length < 80 ? readEmploymentTypes(text) : [])))];
  for (const aside of asides) if (isPlaceName(aside)) result.places.push(aside);
  if (plain === '') return result;
  if (isPlaceName(plain)) {
    result.places.unshift(plain);
    return result;
  }
  if (/[$€£¥]\s?\d|\d\s?[kK]\b/u.test(plain)) return result;
  const labelled = /^(?:location|where|ort|standort|lieu)\s*:\s*(.+)$/iu.exec(plain);
  if (labelled) {
    result.places.push(labelled[1] ?? '');
    return result;
  }
  const title = withoutEmployment(cleanTitle(withoutAddress(part)));
  if (isRoleName(title) && !isOnlyEmployment(plain)) {
    const placed = /^(.{3,80}?)(?:\s+in\s+|,\s+|\s+@\s+)(.{2,60})$/u.exec(title);
    if (placed && isPlaceName(placed[2] ?? '')) {
      result.places.push(placed[2] ?? '');
      result.role = withoutEmployment(placed[1] ?? title);
    } else if (placed && title.includes(' @ ')) {
      result.role = placed[1] ?? title;
      result.company = cleanCompanyName(placed[2] ?? '');
    } else result.role = withoutEmployment(title);
    return result;
  }
  if (readWorkplace(plain) !== null || isOnlyEmployment(plain)) return result;
  if (/\b(?:visa|h-?1b|relocat\w+|sponsor\w*|remotes?|interns?|local)\b/iu.test(plain) && plain.length < 60) return result;
  const pieces = plain.split(/,\s*/u);
  const placed = pieces.filter((piece) => isPlaceName(piece));
  if (placed.length > 0 && pieces.every((piece) => isPlaceName(piece) || isOnlyEmployment(piece) || readWorkplace(piece) !== null)) {
    result.places.push(placed.join(', '));
    return result;
  }
  const comma = plain.indexOf(',');
  if (comma > 1 && isPlaceName(plain.slice(comma + 1).trim()) && isCompanyName(plain.slice(0, comma))) {
    result.company = cleanCompanyName(plain.slice(0, comma));
    result.places.push(plain.slice(comma + 1).trim());
    return result;
  }
  const inPlace = /^(.{2,60}?)\s+(?:in|at)\s+(.{2,60})$/u.exec(plain);
  if (inPlace && isPlaceName(inPlace[2] ?? '') && isCompanyName(inPlace[1] ?? '')) {
    result.company = cleanCompanyName(inPlace[1] ?? '');
    result.places.push(inPlace[2] ?? '');
    return result;
  }
  const name = cleanCompanyName(part);
  if (isCompanyName(name) && !/[/,]/u.test(name)) {
    result.company = name;
    return result;
  }
  if (FIELD_WORD.test(plain) && isTitleShaped(plain)) result.field = title;
  result.understood = false;
  return result;
}

function isOnlyEmployment(text: string): boolean {
  const rest = text
    .toLowerCase()
    .replace(/full[ -]?time|part[ -]?time|f\/t|p\/t|interns?(?:hips?)?|contract(?:ors?)?|freelance(?:rs?)?|permanent|temporary|on-?site|remote|only|and|or|ok|all levels|h1-?b|visa|vollzeit|teilzeit|cdi|cdd/gu, '');
  return /^[^\p{L}]*$/u.test(rest);
}

function withoutEmployment(title: string): string {
  const shorter = title.replace(/^(?:full[ -]?time|part[ -]?time|remote|onsite)[\s,:]+/iu, '').replace(/[\s,]+\(?(?:full[ -]?time|part[ -]?time)\)?$/iu, '');
  return isRoleName(shorter) ? shorter : title;
}

function withoutAddress(text: string): string {
  return text.replace(/[([<]\s*(?:https?:\/\/|www\.)[^\s)\]>]*\s*[)\]>]/giu, ' ').replace(/https?:\/\/\S*|\bwww\.\S*/giu, ' ');
}

function addressesIn(text: string): string[] {
  const addresses = text.match(/https?:\/\/[^\s)\]>,;|"]{3,500}|\bwww\.[^\s)\]>,;|"]{3,500}|(?<![\w@.-])[a-z0-9-]{2,40}\.(?:com|io|co|org|net|ai|dev|app|tv|me|de|fr|es|nl|ch|co\.uk|eu)(?:\/[^\s)\]>,;|"]{0,200})?(?![\w@.-])/giu) ?? [];
  return addresses.map((address) => address.replace(/[.,;:!?]+$/u, ''));
}

function firstSentence(text: string): string {
  const end = /(?<!\b(?:Inc|Ltd|Co|Corp|St|Sr|Jr|No|vs|U\.S|D\.C))[.!?]\s+(?=\p{Lu})/u.exec(text.slice(0, 400));
  return end ? text.slice(0, end.index) : text;
}

/** Splits at a separator that stands outside brackets. */
function splitOutside(line: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  const matches = new RegExp(separator.source, 'gu');
  let position = 0;
  for (const match of line.matchAll(matches)) {
    for (; position < match.index; position += 1) {
      const character = line[position] ?? '';
      if ('([<'.includes(character)) depth += 1;
      else if (')]>'.includes(character)) depth = Math.max(0, depth - 1);
    }
    if (depth > 0) continue;
    parts.push(line.slice(from, match.index));
    from = match.index + match[0].length;
  }
  parts.push(line.slice(from));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
