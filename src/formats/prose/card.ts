import { countryOfCity } from '../../values/city.ts';
import { readEmploymentTypes } from '../../values/employment-type.ts';
import { readSalary } from '../../values/salary.ts';
import { readWorkplace } from '../../values/workplace.ts';
import { fieldOfLabel } from '../labels.ts';
import { companyOfAboutHeading } from './about-heading.ts';
import { ANNOUNCES } from './announcement.ts';
import { cleanCompanyName, isCompanyName } from './company-name.ts';
import { factsFromDatedLines } from './dated-lines.ts';
import { isInstitution } from './institution.ts';
import { readLabelledLine } from './labels.ts';
import { endsWithLegalForm, withoutLegalForm } from './legal-form.ts';
import type { OutlineLine } from './outline.ts';
import { isPlaceName } from './place-name.ts';
import { fold } from './site.ts';
import { isPostingSection } from './posting-section.ts';
import { cleanTitle, isRoleName, isRoleOrField } from './role-name.ts';

/** The lines of a careers page above its text. */
const MOST_LINES = 12;
const LONGEST = 100;
const BETWEEN_CELLS = /\s+[·•|]\s+|\s+[–—-]\s+|\s\/(?:\s|$)|\t+| {3,80}/u;
/** "Norwich (hybrid)", "Ghent, on-site": the manner of work stands behind a town. */
const TOWN_AND_MANNER =
  /^([^(),]{3,40}(?:, \p{Lu}[^(),]{2,30}(?= \())?)(?: \(|, )(?:hybrid|on-?site|in person|remote possible|vor ort|présentiel|presencial|híbrido|hybride|ibrido|hybrydow[oay]|vor ort|op locatie|på plats)(?:\)|[ ,][^()]{0,40}\)?)?$/iu;
/** "Restaurante La Encina, Burgos" */
const ADDRESS =
  /^(\p{Lu}[^,|·•]{3,50} [^,|·•]{2,50}|\p{Lu}[^,|·•]{5,40}), (\p{Lu}[\p{L}-]{2,30}(?: \([^(),]{3,30}\))?)$/u;
/** What pages say of a job beside its place, its hours and its pay. */
const OTHER_FACT =
  /^(?:vaga .{0,20}para pcds?|permanent|unlimited|fixed[- ]term|unbefristet|befristet|feste anstellung|festanstellung|berufseinstieg|mit berufserfahrung|cdi|cdd|vast|tijdelijk|indefinido|contrato (?:indefinido|fijo|temporal|sem termo|a termo(?: certo)?|por (?:tiempo|prazo|obra) .{3,24})|contratto .{0,10}(?:in)?determinato|contrat .{0,14}(?:in)?déterminée?|umowa o .{4,20}|(?:vast|tijdelijk|interim) contract|contract (?:van|voor) (?:on)?bepaalde (?:duur|tijd)|dagwerk|ploegenwerk|dagdienst|all levels|\d{1,2}\+?(?: ?[-–] ?\d{1,2})? (?:years?|yrs|jahre|ans|años|anos|anni|jaar|år|lat)(?: of)?(?: experience| exp\.?)?|(?:entry|mid|senior)[- ]level|flexible hours|over \d+ applicants|\d+ applicants|ref\b.*|reference\b.*|.*\b(?:ago|vor \d+ \p{L}+)|\d{1,3}(?: ?[-–] ?\d{1,3})? ?(?:%|h|hours|uur|stunden|heures).{0,20})$/iu;

/** What a careers page says above its text: a line for the role, one for the company, facts beside them. */
export interface Card {
  readonly title: { readonly text: string; readonly line: number | undefined };
  readonly company: { readonly name: string; readonly line: number | undefined } | null;
  /** Whether the company stands above the title. */
  readonly companyFirst: boolean;
  /** A town that is known by where it stands alone. */
  readonly place: { readonly text: string; readonly line: number | undefined } | null;
}

type Kind = 'role' | 'place' | 'town' | 'fact' | 'label' | 'name' | 'other';

interface Cell {
  readonly text: string;
  readonly kind: Kind;
  /** Index of its line within the card. */
  readonly row: number;
  readonly line: number | undefined;
}

/**
 * Reads the short lines on top of a page. The company stands right above or below the title; a further
 * name beside facts, where the company is known, is the town. Null where no line names a role or nothing
 * beside it is a fact.
 */
export function readCard(lines: readonly OutlineLine[]): Card | null {
  const cells = cellsOf(lines);
  const told = lines.slice(0, MOST_LINES).find(({ isTitle }) => isTitle === true);
  const title = cells.find(
    ({ kind, line }) => kind === 'role' && (told === undefined || line === told.line),
  );
  if (title === undefined || cells[0] === undefined) return null;
  const facts = cells.filter(
    ({ kind, text, row }) =>
      (kind !== 'name' && kind !== 'role' && kind !== 'other') ||
      // An authority and what it is a part of, below the title.
      (kind === 'name' && row > title.row && isInstitution(text)),
  ).length;
  if (facts === 0) return null;
  const names = cells.filter(({ kind }, index) => kind === 'name' && !isRepeated(cells, index));
  const about = companyOfAboutHeading(lines)?.name ?? null;
  const said = companyOf(names, title, cells);
  // The page tells elsewhere who the company is: "Deventer" below the title is its town.
  const isOther =
    said !== undefined &&
    (about !== null ? !sharesName(said.text, about) : isSpokenOfAsTown(said, title, lines));
  const company =
    isOther && !isInstitution(said.text) && !endsWithLegalForm(said.text) ? undefined : said;
  const townInstead =
    company === undefined &&
    said !== undefined &&
    isTownShaped(said.text) &&
    said.row === title.row + 1;
  const isKnown = cells.some(({ kind }) => kind === 'place');
  const beside = names.find(
    (name) => name !== company && isBesideFacts(name, cells, company, title),
  );
  const town = cells.find(({ kind }) => kind === 'town') ?? (townInstead ? said : beside);
  const place = isKnown ? undefined : town;
  return {
    title: { text: cleanTitle(title.text), line: title.line },
    company: company ? { name: cleanCompanyName(company.text), line: company.line } : null,
    companyFirst: company !== undefined && company.row < title.row,
    place: place ? { text: place.text, line: place.line } : null,
  };
}

function companyOf(names: readonly Cell[], title: Cell, cells: readonly Cell[]): Cell | undefined {
  const legal = names.find(({ text }) => endsWithLegalForm(text));
  if (legal !== undefined) return legal;
  // "Platsbanken" above the title is the portal, where an institution's name stands below.
  const body = names.find(({ text, row }) => row === title.row + 1 && isInstitution(text));
  if (body !== undefined) return body;
  const above = names.filter(({ row }) => row < title.row);
  if (above.length > 0) return above[0];
  return names.find(
    (name) => (name.row === title.row + 1 || name.row === title.row) && isFirst(name, cells),
  );
}

/** "in Tiel", "à Vannes": a place, where nothing says "at" or "bei" of the same word. */
const IN = /(?<!\p{L})(?:in|à|en|em|i|a|w|we|v|ve) $/iu;
const MOST_MENTIONS = 20;

/** Whether a name right below the title is the town where the text says that people work. */
function isSpokenOfAsTown(name: Cell, title: Cell, lines: readonly OutlineLine[]): boolean {
  if (name.row !== title.row + 1 || !/^\p{Lu}[\p{L}-]{2,24}$/u.test(name.text)) return false;
  const mentions = lines
    .filter(({ text, line }) => line !== name.line && text.includes(name.text))
    .slice(0, MOST_MENTIONS)
    .map(({ text }) => text.slice(0, 3000));
  return (
    mentions.some((text) => IN.test(text.slice(0, text.indexOf(name.text)))) &&
    mentions.every((text) =>
      /^(?!\p{L})/u.test(text.slice(text.indexOf(name.text) + name.text.length)),
    )
  );
}

function sharesName(one: string, other: string): boolean {
  const [a, b] = [fold(one), fold(other)];
  return (
    a.includes(b) ||
    b.includes(a) ||
    one.split(' ').some((word) => word.length >= 4 && other.includes(word))
  );
}

/** A page that shows the company above the title and below it again. */
function isRepeated(cells: readonly Cell[], index: number): boolean {
  return cells.slice(0, index).some(({ text }) => text === cells[index]?.text);
}

/** Behind facts on the same line stands the town: "Vollzeit · Lüneburg". */
function isFirst(name: Cell, cells: readonly Cell[]): boolean {
  const [first] = cells.filter(({ row, kind }) => row === name.row && kind !== 'role');
  return first === name;
}

/** A name on a line with facts, or alone right below the company or the title with facts in the next line. */
function isBesideFacts(
  name: Cell,
  cells: readonly Cell[],
  company: Cell | undefined,
  title: Cell,
): boolean {
  if (!isTownShaped(name.text)) return false;
  const isFact = (row: number): boolean =>
    cells.some((cell) => cell.row === row && (cell.kind === 'fact' || cell.kind === 'label'));
  if (company === undefined) return isFact(name.row) && !isFirst(name, cells);
  if (name.row === company.row) return isFact(name.row) || isFact(name.row + 1);
  if (isFact(name.row)) return name.row > title.row;
  const head = Math.max(company.row, title.row);
  const between = cells.filter(({ row }) => row > head && row < name.row);
  return (
    name.row > head &&
    // "Harp Works S.A." over "El Salto, Jal.", and a town with its district below facts.
    ((name.row === company.row + 1 && name.text.includes(', ')) ||
      (between.every(({ text }) => text === company.text) && isFact(name.row + 1)) ||
      (/ \([^()]{2,30}\)$/u.test(name.text) &&
        between.some(({ kind }) => kind === 'fact') &&
        between.every(({ kind, text }) => kind === 'fact' || text === company.text)))
  );
}

/** "Whitby, North Yorkshire (YO21)", "Lugo (Lugo)": what tells one town from another. */
const WIDER =
  /(?:, \p{Lu}[\p{L}’' -]{2,30}){0,2}(?:(?<=, \p{Lu}\p{Ll}{1,5})\.)?(?: \([\p{L}\d ’'-]{2,30}\))?$/u;

/** "Portnahaven", "Bad Urach", "Saint-Brieuc": one to three capitalised words, with a region behind them or not. */
function isTownShaped(written: string): boolean {
  const text = written.replace(WIDER, '');
  return (
    /^(?:\p{Lu}\p{Ll}{1,4}\. )?\p{Lu}[\p{L}’'-]{1,24}(?: (?:\p{Lu}[\p{L}’'-]{1,24}|am|an|der|de|la|le|les|sur|on|upon|of|aan|den|im|in|ob|bei|vor|i\. ?Br\.)){0,3}$/u.test(
      text,
    ) &&
    !isRoleOrField(text) &&
    /\p{Ll}/u.test(text)
  );
}

function cellsOf(lines: readonly OutlineLine[]): Cell[] {
  const cells: Cell[] = [];
  for (const [row, { text, kind, line, isTitle }] of lines.slice(0, MOST_LINES).entries()) {
    if (kind === 'item' || text.length > LONGEST || isPostingSection(text)) break;
    if (/[.!?]$/u.test(text) && text.length > 40) break;
    const whole = isTitle === true ? 'role' : kindOf(text, line);
    if (whole === 'role' && isNamedBelowTitle(lines, row)) {
      cells.push({ text, kind: 'name', row, line });
      continue;
    }
    if (whole === 'other' && isTownAmongFacts(lines, row)) {
      cells.push({ text, kind: 'town', row, line });
      continue;
    }
    const isTown = whole === 'other' && WIDER.exec(text)?.[0] !== '' && isTownShaped(text);
    if (isTown && !endsWithLegalForm(text) && cells.some((cell) => cell.kind === 'name')) {
      cells.push({ text, kind: 'name', row, line });
      continue;
    }
    if (whole === 'role' || whole === 'label' || whole === 'place') {
      cells.push({ text, kind: whole, row, line });
      continue;
    }
    for (const part of (ADDRESS.exec(text)?.slice(1) ?? text.split(BETWEEN_CELLS)).values()) {
      const cell = part.trim();
      const town = TOWN_AND_MANNER.exec(cell)?.[1];
      if (town !== undefined && isTownShaped(town) && !isPlaceName(town)) {
        cells.push({ text: town, kind: 'town', row, line });
        continue;
      }
      if (cell === '') continue;
      if (isTownAndDistrict(cell)) {
        cells.push({ text: cell, kind: 'town', row, line });
        continue;
      }
      // "Programs /" is one of a row of tags.
      const kind = text.endsWith(' /') ? 'fact' : kindOf(cell, line);
      // What stands below a label is its value, and no company's name.
      const isValue = kind === 'name' && fieldOfLabel(lines[row - 1]?.text ?? '') !== undefined;
      const isOfStack = kind === 'name' && isLabelInStack(lines, row);
      cells.push({ text: cell, kind: isOfStack ? 'label' : isValue ? 'other' : kind, row, line });
    }
  }
  return cells;
}

/** "Location", "Oban", "Classification", "Nets", "Work type", "Full time": between labels over their values stands another. */
function isLabelInStack(lines: readonly OutlineLine[], row: number): boolean {
  return [row - 2, row + 2].every(
    (near) => fieldOfLabel(lines[near]?.text.slice(0, LONGEST) ?? '') !== undefined,
  );
}

/** "Studio Harp Consulenti del Lavoro", with a trade in its name, between what the page tells to be the title and the town. */
function isNamedBelowTitle(lines: readonly OutlineLine[], row: number): boolean {
  const [above, own, below] = [lines[row - 1], lines[row], lines[row + 1]];
  return (
    above?.isTitle === true &&
    isCompanyName(own?.text ?? '') &&
    /^\p{Lu}.* (?:&|\p{Lu})/u.test(own?.text ?? '') &&
    isPlaceName(below?.text ?? '')
  );
}

/** "Lagos, Harp Bay Phase 1", among the cells of a row of facts: a town that is known, and a part of it. */
function isTownAndDistrict(cell: string): boolean {
  const [, town = '', part = ''] =
    /^(\p{Lu}[\p{L}’' -]{2,30}), (\p{Lu}[\p{L}\d’' -]{2,40})$/u.exec(cell) ?? [];
  return town !== '' && countryOfCity(town) !== null && !isRoleOrField(part);
}

/** "Leeds, West Yorkshire", "Hexham, Tynedale": a town and what it lies in, known or between two facts. */
function isTownAmongFacts(lines: readonly OutlineLine[], row: number): boolean {
  const text = lines[row]?.text ?? '';
  const [, town = '', wider = ''] =
    /^(\p{Lu}[\p{L}’' -]{2,30}), (\p{Lu}[\p{L}’' -]{2,30})$/u.exec(text) ?? [];
  if (town === '' || !isTownShaped(town) || !isTownShaped(wider) || endsWithLegalForm(text))
    return false;
  if (countryOfCity(town) !== null) return true;
  return [row - 1, row + 1].every((near) => {
    const other = lines[near];
    return other !== undefined && kindOf(other.text, other.line) === 'fact';
  });
}

function kindOf(text: string, line: number | undefined): Kind {
  if (readLabelledLine(text) !== null || fieldOfLabel(text) !== undefined) return 'label';
  if (isPlaceName(text)) return 'place';
  if (ANNOUNCES.test(text) || /https?:|@/u.test(text)) return 'other';
  const title = cleanTitle(text);
  if (isRoleName(title) && !BETWEEN_CELLS.test(text)) return 'role';
  const dated = Object.keys(factsFromDatedLines([{ text, line, kind: 'paragraph' }])).length > 0;
  const isFact =
    OTHER_FACT.test(text) ||
    dated ||
    (text.length <= 60 &&
      (readWorkplace(text) !== null ||
        readEmploymentTypes(text).length > 0 ||
        readSalary(text)?.currency != null));
  if (isFact) return 'fact';
  const isName =
    (isCompanyName(text) || isTownShaped(text)) &&
    !/[\d,/]/u.test(withoutLegalForm(text)) &&
    !isRoleOrField(text) &&
    (/^\p{Lu}/u.test(text) || (/^\p{Lo}/u.test(text) && endsWithLegalForm(text)));
  return isName ? 'name' : 'other';
}
