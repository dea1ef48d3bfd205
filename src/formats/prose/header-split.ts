import { readApplicantLocations } from '../../values/applicant-locations.ts';
import { readEmploymentTypes } from '../../values/employment-type.ts';
import { isHiringCondition } from '../../values/place-part.ts';
import { readWorkplace } from '../../values/workplace.ts';
import { cleanCompanyName, isCompanyName } from './company-name.ts';
import { isPlaceName } from './place-name.ts';
import { isRoleName, isRoleOrField, isTitleShaped } from './role-name.ts';
import { FIELD_WORD } from './role-words.ts';

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

/** The parts of a header line, or null when nothing separates any. */
export function partsOf(line: string): string[] | null {
  // "Remote - United States or Canada" is one place, though a dash stands in it.
  const remote = /^remote\s?[-–—:]\s?(\S.{1,80})$/iu.exec(line);
  if (remote && isPlaceName(remote[1] ?? '')) return null;
  const employed = behindRoleWithDash(line);
  if (employed !== null) return employed;
  for (const separator of SEPARATORS) {
    const parts = splitOutside(line, separator);
    // A slash also stands between the parts of one title.
    const isTitle = !parts.some((part) => isPlaceName(part)) && parts.filter(isFact).length < 2;
    if (separator === SLASH && isTitle) continue;
    if (parts.length > 1)
      return parts.flatMap((part) =>
        part.length > 200 ? [firstSentence(part)] : partsWithin(part),
      );
  }
  return commaParts(line);
}

/** "Programme Officer - ICT at Harp Works": one dash, before a word of the role, and the employer at the end. */
function behindRoleWithDash(line: string): string[] | null {
  const [, role = '', field = '', employer = ''] =
    /^(.{3,60}?) [-–—] ([^-–—|·•,]{2,30}?) (?:at|@|bei|chez|bij) ([^-–—|·•,()]{2,60})$/u.exec(
      line.slice(0, 160),
    ) ?? [];
  const isField = /^\p{Lu}{2,6}$/u.test(field) || (FIELD_WORD.test(field) && !isFact(field));
  return isField && isRoleName(role) && !isPlaceName(field) && isEmployer(employer)
    ? [`${role} - ${field}`, employer]
    : null;
}

/** A dash or a full stop inside a part that a bar has cut: "San Francisco, CA - Full Time". */
function partsWithin(part: string): string[] {
  const named = /^([^:]{2,60}?(?:\s?[(<[][^()<>[\]]{0,80}[)>\]])?):\s+(\S.{3,80})$/u.exec(part);
  if (named && isRoleOrField(named[2] ?? '') && isCompanyName(cleanCompanyName(named[1] ?? '')))
    return [named[1] ?? '', named[2] ?? ''];
  const inner = splitOutside(part, /\s+[-–—]{1,3}\s+|\s*;\s+/u);
  if (inner.length > 1) return isOneTitle(part, inner) ? [part] : inner;
  const sentences = part.length < 100 ? part.split(/(?<=[\p{L})]{3})\.\s+(?=[\p{Lu}[])/u) : [part];
  return sentences.every((sentence) => sentence.length <= 45) ? sentences : [part];
}

/** "Web Developer - PHP/Node.js": what follows the role is neither a place nor anything of a header's. */
function isOneTitle(part: string, inner: readonly string[]): boolean {
  return (
    isRoleName(part) &&
    isRoleName(inner[0] ?? '') &&
    inner.slice(1).every((piece) => !isFact(piece) && !isCompanyName(piece) && piece.length <= 40)
  );
}

/** A place, an address, a kind of employment or a workplace. */
function isFact(piece: string): boolean {
  return (
    isPlaceName(piece) ||
    isHiringCondition(piece) ||
    addressesIn(piece).join('').length * 2 > piece.length ||
    (piece.length <= 60 &&
      (readWorkplace(piece) !== null || readEmploymentTypes(piece).length > 0) &&
      !isRoleName(piece))
  );
}

/** "Acme, Berlin, Germany" and "Acme (Berlin) in Germany": only where a place is among the parts. */
function commaParts(line: string): string[] | null {
  if (line.length > 160) return null;
  const sentence = firstSentence(line);
  if (isPlaceName(sentence)) return null;
  const employer = /^(.{3,80}?)\s(?:@|at)\s(.{2,60}?)\s*\(([^()]{2,80})\)\.?$/u.exec(sentence);
  if (employer && isRoleName(employer[1] ?? '') && isWhere(employer[3] ?? ''))
    return employer.slice(1, 4);
  // "Pattern Cutter, Harp Workwear (Halifax, Nova Scotia)"
  const listed = /^(.{3,80}?),\s(.{2,60}?)\s*\(([^()]{2,80})\)\.?$/u.exec(sentence);
  if (
    listed &&
    isRoleName(listed[1] ?? '') &&
    isEmployer(listed[2] ?? '') &&
    isWhere(listed[3] ?? '')
  )
    return listed.slice(1, 4);
  const role = /^(.{3,80}?)\s(?:@|at|bei|chez|bij)\s(?:the )?(.{2,60})$/u.exec(sentence);
  if (role && isRoleName(role[1] ?? '') && isEmployer(role[2] ?? ''))
    return [role[1] ?? '', role[2] ?? ''];
  const around = isRoleName(sentence)
    ? null
    : /^([^(]{2,60}?)\s*(?:\(([^()]{2,80})\)|<([^<>]{2,80})>|\[([^[\]]{2,80})\])[.:]?\s*(.{0,80})$/u.exec(
        sentence,
      );
  if (around) {
    const [, name = '', round, angle, square, rest = ''] = around;
    const aside = round ?? angle ?? square ?? '';
    const known = isPlaceName(aside) || addressesIn(aside).length > 0 || /^YC\b/u.test(aside);
    if (known && isCompanyName(cleanCompanyName(name)) && !/^(?:is|are|was)\b/u.test(rest))
      return [name, aside, rest.replace(/^(?:in|at|[-–,])\s*/u, '')].filter((part) => part !== '');
  }
  const manner = /^(remote|hybrid|on-?site),\s+(\S.{2,120})$/iu.exec(sentence);
  if (manner) return [manner[1] ?? '', manner[2] ?? ''];
  const inPlace = /^(.{2,70}?)\s+(?:in|at)\s+(.{2,60})$/u.exec(sentence);
  if (inPlace && isPlaceName(inPlace[2] ?? '') && isTitleShaped(inPlace[1] ?? ''))
    return [inPlace[1] ?? '', inPlace[2] ?? ''];
  const [first = '', ...rest] = splitOutside(sentence, /,\s+/u);
  if (rest.length === 0 || rest.length > 6 || /\s(?:is|are|was)\s/u.test(first)) return null;
  if (isPlaceName(rest.join(', '))) return [first, rest.join(', ')];
  if (rest.every(isFact)) return [first, ...joinedPlaces(rest)];
  const facts = rest.filter(isFact).length;
  const others = rest.filter((piece) => !isFact(piece));
  const isSigned = isCompanyName(first) && !isRoleName(first) && facts >= 2;
  return isSigned && others.every((piece) => isRoleName(piece))
    ? [first, ...joinedPlaces(rest)]
    : null;
}

/** A name that no place bears. */
function isEmployer(text: string): boolean {
  return isCompanyName(text) && !isPlaceName(text) && /^\p{Lu}/u.test(text) && !/,/u.test(text);
}

/** "Berlin", "worldwide, async", "remote in Europe". */
function isWhere(aside: string): boolean {
  return (
    isPlaceName(aside) ||
    readApplicantLocations(aside) !== null ||
    readWorkplace(aside) !== null ||
    aside.split(/,\s*/u).some((piece) => readApplicantLocations(piece) !== null)
  );
}

/** "Toronto", "Canada", "full-time": the pieces of one address together. */
function joinedPlaces(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  let wasPlace = false;
  for (const piece of pieces) {
    const isPlace = isPlaceName(piece);
    if (isPlace && wasPlace) joined.push(`${joined.pop() ?? ''}, ${piece}`);
    else joined.push(piece);
    wasPlace = isPlace;
  }
  return joined;
}

/** The text up to its first full stop that ends a sentence. */
export function firstSentence(text: string): string {
  const end = /(?<!\b(?:Inc|Ltd|Co|Corp|St|Sr|Jr|No|vs|U\.S|D\.C))[.!?]\s+(?=\p{Lu})/u.exec(
    text.slice(0, 400),
  );
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

/** The web addresses in a part, also bare ones such as `acme.io/jobs`. */
export function addressesIn(text: string): string[] {
  const addresses =
    text.match(
      /https?:\/\/[^\s)\]>,;|"]{3,500}|\bwww\.[^\s)\]>,;|"]{3,500}|(?<![\w@.-])[a-z0-9-]{2,40}\.(?:com|io|co|org|net|ai|dev|app|tv|me|de|fr|es|nl|ch|co\.uk|eu)(?:\/[^\s)\]>,;|"]{0,200})?(?![\w@.-])/giu,
    ) ?? [];
  return addresses.map((address) => address.replace(/[.,;:!?]+$/u, ''));
}
