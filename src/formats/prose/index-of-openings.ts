import { readEmploymentTypes } from '../../values/employment-type.ts';
import { readWorkplace } from '../../values/workplace.ts';
import type { OutlineLine } from './outline.ts';
import { isPlaceName } from './place-name.ts';
import { isPostingSection } from './posting-section.ts';
import { cleanTitle, isRoleName } from './role-name.ts';

const HEADING =
  /^(?:(?:all |our |current |currently )?(?:open )?(?:positions|roles|jobs|openings|vacancies|opportunities)|careers|work with us|join (?:us|our team)|(?:unsere |aktuelle )?(?:offene[n]? stellen|stellenangebote)|nos offres(?: d['’]emploi)?|(?:onze )?vacatures|ofertas de empleo|lediga jobb|oferty pracy)(?: at .{2,50})?(?: ?\(\d{1,4}\))?\s?:?$/iu;
const FEWEST_ROWS = 3;
/** An index has a few words of its own; a posting for several roles says more. */
const LONGEST_TEXT = 700;

/** Whether a text is a careers page's list of openings: rows of a role with its place or hours, nothing said of any. */
export function isIndexOfOpenings(lines: readonly OutlineLine[]): boolean {
  if (!lines.slice(0, 8).some(({ text }) => HEADING.test(cleanTitle(text)))) return false;
  if (lines.some(({ text, kind }) => kind !== 'item' && isPostingSection(text))) return false;
  const rows = lines.filter(({ text }, index) => isRow(text) || isRow(pairAt(lines, index))).length;
  const said = lines
    .filter(({ text }) => !isRow(text))
    .reduce((length, { text }) => length + text.length, 0);
  return rows >= FEWEST_ROWS && said <= LONGEST_TEXT;
}

/** A role, and its place and hours in the line below. */
function pairAt(lines: readonly OutlineLine[], index: number): string {
  const below = lines[index + 1]?.text ?? '';
  return below.length <= 60 ? `${lines[index]?.text ?? ''} · ${below}` : '';
}

/** "Platform Engineer    Bristol    Full-time", "Driver (nights) – Hull – Full-time". */
function isRow(text: string): boolean {
  if (text.length > 160) return false;
  const [role = '', ...cells] = text.split(/\s{2,80}|\t|\s[–—|·-]\s/u);
  return (
    isRoleName(cleanTitle(role)) &&
    cells.some(
      (cell) =>
        isPlaceName(cell) || readEmploymentTypes(cell).length > 0 || readWorkplace(cell) !== null,
    )
  );
}
