import { readEmploymentTypes } from '../../values/employment-type.ts';
import { readWorkplace } from '../../values/workplace.ts';
import { fieldOfLabel } from '../labels.ts';
import { announcedTitle, SEEKS, soughtAndMore, WANTED } from './announced-title.ts';
import { ANNOUNCES } from './announcement.ts';
import { readCard } from './card.ts';
import { companyMentions } from './company-mentions.ts';
import { companyOfFactBlock } from './fact-block.ts';
import { sharesWords } from './shared-words.ts';
import { fold } from './site.ts';
import { isInstitution } from './institution.ts';
import { isFact } from './fact-line.ts';
import { readHeader } from './header.ts';
import type { Header } from './header.ts';
import { isRealHeader } from './headers.ts';
import { findJointTitle } from './joint-title.ts';
import { readLabelledLine } from './labels.ts';
import { endsWithLegalForm } from './legal-form.ts';
import type { OutlineLine } from './outline.ts';
import { isPlaceName } from './place-name.ts';
import { hasPostingForm } from './posting-form.ts';
import { postToFill } from './post-to-fill.ts';
import { isPostingSection } from './posting-section.ts';
import { roleInProse, rolePhrase, titleCase } from './role-in-prose.ts';
import { cleanTitle, isRoleName, isRoleOrField, isTitleShaped } from './role-name.ts';
import { hasRoleWord } from './role-words.ts';
import { titleAfterLeadIn } from './title-after-lead-in.ts';

/** A title and the line it was read from. */
export interface FoundTitle {
  readonly text: string;
  readonly line: number | undefined;
}

/** What introduces a list of roles. */
const ROLES_FOLLOW =
  /(?<!\p{L})(?:looking for|hiring|seeking|openings?|positions?|roles?|jobs|opportunities|recruiting|need|search for|stellen|wir suchen|postes|vacantes|vacatures|want)(?!\p{L})/iu;
/**
 * The title of a posting. Where a text lists several roles: a joint title if it has one
 * ("Android & iOS Engineers" in its header or a sentence), else the first role it lists. Where it names
 * none: what it says instead ("Multiple engineering positions").
 */
export function findTitle(
  lines: readonly OutlineLine[],
  headers: readonly Header[],
  stems: readonly string[],
): FoundTitle | null {
  const card = readCard(lines);
  if (card?.companyFirst === true) return card.title;
  const first = lines[0];
  const wanted = WANTED.exec(first?.text.slice(0, 120) ?? '')?.[1];
  if (first && wanted !== undefined) return { text: wanted.trim(), line: first.line };
  const noted = soughtAndMore(first);
  if (first && noted !== null) return { text: noted, line: first.line };
  const headed = announcedTitle(lines);
  if (headed) return headed;
  for (const line of lines.slice(1, 8)) {
    const below = line.text.length <= 120 ? soughtAndMore(line) : null;
    if (below !== null && isRoleOrField(below)) return { text: below, line: line.line };
  }
  if (first && (headers[0]?.parts ?? 0) < 2 && isOwnTitle(first, lines, stems))
    return { text: cleanTitle(first.text), line: first.line };
  for (const [index, header] of headers.entries()) {
    if (header.title !== null && hasRoleWord(header.title))
      return { text: capitalised(header.title), line: lines[index]?.line };
  }
  for (const { text, line, kind } of lines.slice(0, 3)) {
    const sought = kind === 'item' ? '' : cleanTitle(SEEKS.exec(text.slice(0, 160))?.[1] ?? '');
    if (sought !== '' && isRoleName(sought)) return { text: sought, line };
  }
  const stressed = stressedRole(lines) ?? titleAfterLeadIn(lines);
  if (stressed) return stressed;
  const heading = roleHeading(lines, stems);
  if (heading && isNear(heading, lines)) return heading;
  // An announcement on top names no role, and the sentence below it does.
  const announced = heading ? null : underAnnouncement(lines);
  if (announced) return announced;
  const plain = plainTitle(lines, headers);
  if (plain) return plain;
  if (heading) return heading;
  const said = saidOrListed(lines);
  if (said) return said;
  const [item, another] = lines
    .slice(0, 120)
    .filter((line) => line.kind === 'item' && isRoleName(headOf(line.text)));
  if (item && another) return { text: titleCase(headOf(item.text)), line: item.line };
  for (const header of headers)
    if (header.title !== null) return { text: titleCase(header.title), line: first?.line };
  const field = lines
    .slice(0, 6)
    .find((line) => line.kind === 'heading' && isRoleOrField(line.text));
  if (field) return { text: cleanTitle(field.text), line: field.line };
  return postToFill(lines) ?? findJointTitle(lines);
}

/** "*Net Mender (contract, 4 months)* at Harp Works, …": what a message puts in bold where it begins to say whom it seeks. */
function stressedRole(lines: readonly OutlineLine[]): FoundTitle | null {
  for (const { text, line, kind } of lines.slice(0, 4)) {
    const words = kind === 'item' ? undefined : BOLD_ROLE.exec(text.slice(0, 120))?.[1];
    const [, head = '', aside = ''] =
      /^(.{3,80}?)(?: \(([^()]{2,40})\))?$/u.exec(words ?? '') ?? [];
    const title = cleanTitle(
      aside === '' || readEmploymentTypes(aside).length > 0 ? head : `${head} (${aside})`,
    );
    if (isRoleName(title)) return { text: title, line };
  }
  return null;
}

const BOLD_ROLE = /^[^\p{L}\p{N}*_]{0,6}[*_]{1,2}([^*_\n]{3,90})[*_]{1,2}(?=[\s,:.]|$)/u;

/** "WE ARE HIRING!" over "Harp Works is looking for a *Payroll Manager*". */
function underAnnouncement(lines: readonly OutlineLine[]): FoundTitle | null {
  if (!ANNOUNCES.test(cleanTitle(lines[0]?.text ?? '').replace(/^[^\p{L}]{1,8}/u, ''))) return null;
  for (const { text, line, kind } of lines.slice(1, 4)) {
    if (kind === 'item') return null;
    const stressed = cleanTitle(STRESSED.exec(text.slice(0, 400))?.[1] ?? '');
    const role = isTitleShaped(stressed) ? stressed : roleInProse(text);
    if (role !== null) return { text: role, line };
  }
  return null;
}

/** Words of search and what they stress: "buscamos *Especialista en Atención al Cliente*". */
const STRESSED =
  /(?<!\p{L})(?:looking for|hiring|seeking|recruiting|need|find (?:their|our|an?)|suchen|sucht|recherch(?:e|ons)|recrut(?:e|ons)|busca(?:mos)?|procura(?:mos)?|contrata(?:mos)?|zoek(?:en|t)|cerc(?:a|hiamo)|söker|szukamy)(?: (?:an?|our next|une?|un|una|uma?|eine?n?|een|ett?))? \*{1,2}([^*\n]{3,80})\*/iu;

/** How far down a title may stand under the company's name and the like. */
const NEAR_TOP = 8;

function isNear(title: FoundTitle, lines: readonly OutlineLine[]): boolean {
  return lines.slice(0, NEAR_TOP).some(({ line }) => line === title.line);
}

/** The first line that can be a title, where the text is a posting by its form but names no known role. */
function plainTitle(lines: readonly OutlineLine[], headers: readonly Header[]): FoundTitle | null {
  if (!hasPostingForm(lines)) return null;
  const companies = new Set(
    [...companyMentions(lines).map(({ name }) => name), companyOfFactBlock(lines)?.name ?? ''].map(
      fold,
    ),
  );
  for (const [index, { text, kind, line }] of lines.slice(0, NEAR_TOP).entries()) {
    const title = cleanTitle(text);
    if (kind === 'item' || text.length > 90) return null;
    if (isPostingSection(text)) return null;
    const other =
      ANNOUNCES.test(title) ||
      readLabelledLine(text) !== null ||
      fieldOfLabel(title) !== undefined ||
      endsWithLegalForm(title) ||
      companies.has(fold(title)) ||
      isPlaceName(title) ||
      (headers[index]?.understood ?? 0) > 0 ||
      readWorkplace(title) !== null ||
      readEmploymentTypes(title).length > 0;
    if (!other && isTitleShaped(title) && !/\d{3}/u.test(title)) return { text: title, line };
  }
  return null;
}

function capitalised(title: string): string {
  return /\p{Lu}/u.test(title) ? title : titleCase(title);
}

function isOwnTitle(
  first: OutlineLine,
  lines: readonly OutlineLine[],
  stems: readonly string[],
): boolean {
  const text = cleanTitle(first.text);
  if (first.kind === 'item' || !isTitleShaped(text) || isPostingSection(text)) return false;
  if (isRoleName(text)) return true;
  if (first.text.endsWith(',') || isFact(text)) return false;
  const sectioned = lines.some((line) => line.kind === 'heading' && isPostingSection(line.text));
  if (isRoleOrField(text) && first.kind === 'heading') return true;
  if (companyOfFactBlock(lines) !== null || isOverLabels(text, lines)) return true;
  const named = stems.some((stem) => sharesWords(text, stem));
  // A file may be named after the company, and the page after the role.
  if (lines.slice(1, NEAR_TOP).some((line) => isRoleOfStem(line, stems))) return false;
  const exactly = stems.some((stem) => fold(stem) === fold(text) || beginsWith(text, stem));
  return exactly || (first.kind === 'heading' && named && sectioned);
}

/** What stands on top of a block of labels over their values, unless it is the employer's name. */
function isOverLabels(text: string, lines: readonly OutlineLine[]): boolean {
  const labels = lines.slice(1, 9).filter((line) => fieldOfLabel(line.text) !== undefined);
  return labels.length >= 3 && !endsWithLegalForm(text) && !isInstitution(text);
}

function isRoleOfStem({ text, kind }: OutlineLine, stems: readonly string[]): boolean {
  const title = cleanTitle(text);
  return kind !== 'item' && isRoleName(title) && stems.some((stem) => fold(stem) === fold(title));
}

/** "Community Organiser, Wales" at `/jobs/community-organiser`. */
function beginsWith(text: string, stem: string): boolean {
  return stem.includes('-') && fold(stem).length >= 8 && fold(text).startsWith(fold(stem));
}

function roleHeading(lines: readonly OutlineLine[], stems: readonly string[]): FoundTitle | null {
  for (const [index, line] of lines.slice(0, 80).entries()) {
    const whole = cleanTitle(line.text);
    const text =
      index < 6 && whole.length <= 90 ? whole.replace(/(?<=\p{Ll}{3}|\))\.$/u, '') : whole;
    const alone =
      line.kind === 'heading' || (line.kind === 'paragraph' && index < 6 && line.text.length < 90);
    if (!alone || !isRoleName(text)) continue;
    const header = readHeader(line.text);
    const own = whole === text ? text : (rolePhrase(text) ?? text);
    const title = header && isRealHeader(header, line.text, lines, stems) ? header.title : own;
    if (title !== null) return { text: title, line: line.line };
  }
  return null;
}

/** The role that comes first: one a sentence looks for, or one of a list of openings. */
function saidOrListed(lines: readonly OutlineLine[]): FoundTitle | null {
  let introduced = false;
  for (const { text, kind, line } of lines.slice(0, 120)) {
    if (kind === 'item') {
      const said = /(?<!\p{L})(?:hiring|looking for|seeking)(?!\p{L})/iu.test(text);
      const role = (introduced ? roleOfItem(text) : null) ?? (said ? roleInProse(text) : null);
      if (role !== null) return { text: role, line };
      continue;
    }
    const said = kind === 'paragraph' ? roleInProse(text) : null;
    if (said !== null) return { text: said, line };
    if (kind === 'paragraph' && introduced && text.length < 120) {
      const role = roleOfItem(text);
      if (role !== null) return { text: role, line };
    }
    introduced =
      (ROLES_FOLLOW.test(text.slice(-160)) &&
        (kind === 'heading' || text.length < 200 || text.endsWith(':'))) ||
      (introduced && text.length < 60);
  }
  return null;
}

/** "Frontend Engineer (React): you will …" names its role before the first mark. */
function roleOfItem(item: string): string | null {
  const text = headOf(item);
  if (isRoleName(text) && text.split(' ').length <= 6 && !/^(?:an?|the|one|two|\d)\s/iu.test(text))
    return titleCase(text.replace(/\.$/u, ''));
  return rolePhrase(text);
}

function headOf(item: string): string {
  return cleanTitle(
    item.split(/[:;.]\s|[:;]$|\s[-–—]{1,3}\s|\s?\(|https?:|,\s(?:with|who|to)\s|\s>/u, 1)[0] ?? '',
  );
}
