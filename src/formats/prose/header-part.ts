import { readEmploymentTypes } from '../../values/employment-type.ts';
import type { EmploymentType } from '../../values/employment-type.ts';
import { readPlacePart } from '../../values/place-part.ts';
import { readWorkplace } from '../../values/workplace.ts';
import { cleanCompanyName, isCompanyName } from './company-name.ts';
import { firstSentence } from './header-split.ts';
import { isPlaceName } from './place-name.ts';
import { cleanTitle, isRoleName, isTitleShaped } from './role-name.ts';
import { FIELD_WORD } from './role-words.ts';

/** What one part of a header is. */
export interface HeaderPart {
  company: string | null;
  role: string | null;
  field: string | null;
  places: string[];
  types: EmploymentType[];
  understood: boolean;
}

/** Reads one part of a header: a company, a role, places, kinds of employment, or none of them. */
export function readHeaderPart(source: string): HeaderPart {
  const result = classifyPlain(source);
  if (result.places.length > 0) return result;
  // Only where the part itself names no place: "Bedford, MA (just outside of Boston)".
  const aside = asidesOf(source).find((text) => isPlaceName(text) && !isShortFor(text, source));
  // "REMOTE (EU only)" and "Remote (Idaho)": what the aside means is for the reader of places to say.
  if (aside !== undefined && result.company === null && readWorkplace(source) === 'remote')
    return { ...result, places: [source], understood: true };
  if (aside === undefined) return result;
  // "Huesca, Aragón (España)" is one place; "Acme (Berlin)" is a company's.
  const isWhole = /^\p{Lu}[\p{L}’' -]{2,30}, \p{Lu}[\p{L}’' -]{2,30} \([^()]{2,30}\)$/u.test(
    source,
  );
  const isCountry = readPlacePart(aside).kind === 'country' && result.company === null;
  return { ...result, places: [isWhole && isCountry ? source : aside], understood: true };
}

/** "RN" of "Registered Nurse (RN)" is no state of Brazil. */
function isShortFor(letters: string, source: string): boolean {
  const before = source.slice(0, source.indexOf(letters)).match(/\p{Lu}/gu) ?? [];
  return /^\p{Lu}{2,5}$/u.test(letters) && before.join('').endsWith(letters);
}

function asidesOf(text: string): string[] {
  return [...text.matchAll(/[(<[]([^()<>[\]]{1,120})[)>\]]/gu)].map((match) => match[1] ?? '');
}

/** "Location: Oban", and "Standort Nordhafen" of words that begin nothing else. */
const PLACE_LABEL =
  /^(?:(?:location|where|ort|standort|lieu)\s*:\s*|(?:standort|arbeitsort|einsatzort|dienstort|lieu de travail|lugar de trabajo|sede di lavoro|local de trabalho|standplaats|arbetsort|arbejdssted|arbeidssted|miejsce pracy|místo výkonu práce)\s)(.+)$/iu;

function classifyPlain(source: string): HeaderPart {
  const part = firstSentence(source.trim());
  const result: HeaderPart = {
    company: null,
    role: null,
    field: null,
    places: [],
    types: [],
    understood: true,
  };
  const plain = part
    .replace(/[(<[][^()<>[\]]{0,120}[)>\]]/gu, ' ')
    .replace(/https?:\/\/\S*|\bwww\.\S*/giu, ' ')
    .replace(/\s+/gu, ' ')
    .replaceAll(' ,', ',')
    .replace(/^(?:in|at)\s/u, '')
    .replace(/[.,]$/u, '')
    .trim();
  result.types = [
    ...new Set(
      [part, ...asidesOf(part)].flatMap((text) =>
        text.length < 80 ? readEmploymentTypes(text) : [],
      ),
    ),
  ];
  if (plain === '') return result;
  if (isPlaceName(plain)) {
    result.places.unshift(plain);
    return result;
  }
  if (/[$€£¥]\s?\d|\d\s?[kK]\b/u.test(plain)) return result;
  const labelled = PLACE_LABEL.exec(plain);
  if (labelled) {
    result.places.push(labelled[1] ?? '');
    return result;
  }
  const pieces = plain.split(/,\s*/u);
  const placed = pieces.filter((piece) => isPlaceName(piece));
  const role = pieces.find((piece) => isRoleName(piece));
  if (
    placed.length > 0 &&
    pieces.length > 1 &&
    pieces.every(
      (piece) =>
        piece === role ||
        isPlaceName(piece) ||
        isOnlyEmployment(piece) ||
        readWorkplace(piece) !== null,
    )
  ) {
    result.places.push(placed.join(', '));
    result.role = role ?? null;
    return result;
  }
  const spelled = withoutEmployment(cleanTitle(withoutAddress(part)));
  // "Partner Engineer (you love people and APIs!)"
  const title = isRoleName(spelled) || !isRoleName(plain) ? spelled : plain;
  if (isRoleName(title) && !isOnlyEmployment(plain)) {
    const placed = /^(.{3,80}?)(?:\s+in\s+|,\s+|\s+(?:@|at)\s+)(.{2,60})$/u.exec(title);
    if (placed && isPlaceName(placed[2] ?? '')) {
      result.places.push(placed[2] ?? '');
      result.role = withoutEmployment(placed[1] ?? title);
    } else if (
      placed &&
      /\s(?:@|at)\s/u.test(title) &&
      isCompanyName(cleanCompanyName(placed[2] ?? ''))
    ) {
      result.role = placed[1] ?? title;
      result.company = cleanCompanyName(placed[2] ?? '');
    } else result.role = withoutEmployment(title);
    return result;
  }
  if (readWorkplace(plain) !== null || isOnlyEmployment(plain)) return result;
  if (
    /\b(?:visa|h-?1b|relocat\w+|sponsor\w*|remotes?|interns?|local)\b(?!\.\p{L})/iu.test(plain) &&
    plain.length < 60
  )
    return result;
  const inPlace = /^(.{2,60}?)\s+(?:in|at)\s+(.{2,60})$/u.exec(plain);
  if (inPlace && isPlaceName(inPlace[2] ?? '') && isCompanyName(inPlace[1] ?? '')) {
    result.company = cleanCompanyName(inPlace[1] ?? '');
    result.places.push(inPlace[2] ?? '');
    return result;
  }
  const comma = plain.indexOf(',');
  if (
    comma > 1 &&
    isPlaceName(plain.slice(comma + 1).trim()) &&
    isCompanyName(plain.slice(0, comma))
  ) {
    result.company = cleanCompanyName(plain.slice(0, comma));
    result.places.push(plain.slice(comma + 1).trim());
    return result;
  }
  const name = cleanCompanyName(part);
  if (
    isCompanyName(name) &&
    !/[/,]/u.test(name.replace(/,(?= (?:Inc|LLC|Ltd|GmbH|Corp)\b)/u, ''))
  ) {
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
    .replace(
      /full[ -]?time|part[ -]?time|f\/t|p\/t|interns?(?:hips?)?|contract(?:ors?)?|freelance(?:rs?)?|permanent|temporary|on-?site|remote|only|and|or|ok|all levels|h1-?b|visa|vollzeit|teilzeit|cdi|cdd/gu,
      '',
    );
  return /^[^\p{L}]*$/u.test(rest);
}

function withoutEmployment(title: string): string {
  const shorter = title
    .replace(/^(?:full[ -]?time|part[ -]?time|remote|onsite)[\s,:]+/iu, '')
    .replace(/[\s,]+\(?(?:full[ -]?time|part[ -]?time)\)?$/iu, '')
    .replace(/^.{2,40}\s(?:full|part)[ -]?time\s+(?=\p{L})/iu, '');
  return isRoleName(shorter) ? shorter : title;
}

function withoutAddress(text: string): string {
  return text
    .replace(/[([<]\s*(?:https?:\/\/|www\.)[^\s)\]>]*\s*[)\]>]/giu, ' ')
    .replace(/https?:\/\/\S*|\bwww\.\S*/giu, ' ');
}
