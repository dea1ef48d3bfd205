import { readHeader } from './header.ts';
import type { Header } from './header.ts';
import { readLabelledLine } from './labels.ts';
import type { OutlineLine } from './outline.ts';
import { isFrenchTown, isPlaceName } from './place-name.ts';
import { isPostalAddress } from './postal-address.ts';
import { cleanTitle, isRoleName, isTitleShaped } from './role-name.ts';
import { sharesWords } from './shared-words.ts';

/** How many lines at the top may be headers. */
const HEADER_LINES = 5;
/** How many more, while every line is short: a careers page says one thing in each. */
const SHORT_LINES = 10;
const SHORT = 70;
/** A header is no longer than this; a longer line begins the text. */
const HEADER_LENGTH = 300;
/** A line that is no header and longer than this ends them. */
const TEXT_LENGTH = 120;

const NOTHING: Header = {
  companies: [],
  title: null,
  places: [],
  websites: [],
  email: null,
  employmentTypes: [],
  understood: 0,
  parts: 0,
};

/** The header lines at the top, by the index of their line; what is no header reads as an empty one. */
export function readHeaders(lines: readonly OutlineLine[], stems: readonly string[]): Header[] {
  const headers: Header[] = [];
  for (const [index, line] of lines.slice(0, SHORT_LINES).entries()) {
    if (index >= HEADER_LINES && lines.slice(0, index + 1).some(({ text }) => text.length > SHORT))
      break;
    if (line.kind === 'item' || (line.text.length > HEADER_LENGTH && headers.length > 0)) break;
    // "Sede\tBergamo": a label and its value in two cells.
    const isLabelled = line.text.includes('\t') && readLabelledLine(line.text) !== null;
    const isPlace = isFrenchTown(line.text) || isPostalAddress(line.text);
    const header = isLabelled || isPlace ? null : readHeader(line.text);
    const reads =
      header !== null &&
      (header.understood > 0 || headers.length === 0) &&
      !isTitleWithDash(header, line.text, lines, stems);
    // "Programs /" is one of a row of tags.
    const isTag = line.text.endsWith(' /');
    headers.push(
      reads ? (isTag ? { ...header, companies: [] } : header) : (placeLine(line.text) ?? NOTHING),
    );
    if (!reads && line.text.length > TEXT_LENGTH) break;
  }
  return headers;
}

/**
 * Whether a line with separators is a header, and not a title with a dash in it ("Engineer –
 * Payments"). A part that the file's own name repeats belongs to the title.
 */
export function isRealHeader(
  header: Header,
  line: string,
  lines: readonly OutlineLine[],
  stems: readonly string[],
): boolean {
  if (header.parts < 2) return false;
  const facts = header.places.length + header.websites.length + header.employmentTypes.length;
  // "Nurse – Endoscopy (Per Diem)": what the bracket says of the hours makes no header of a title.
  const aside =
    header.places.length + header.websites.length === 0 && /\([^()]{2,30}\)$/u.test(line);
  if (line.includes('|') || (facts > 0 && !aside)) return true;
  const [company] = header.companies;
  if (company === undefined || stems.some((stem) => sharesWords(company, stem))) return false;
  const [head = ''] = company.split(' ');
  // "Data Steward at Fieldfare Analytics", of which the text goes on to say what Fieldfare does.
  const named = /\s(?:@|at|bei|chez|bij)\s/u.test(line) && head.length >= 4 ? head : company;
  return lines
    .slice(1)
    .some(({ text, kind }) => kind !== 'item' && text !== line && text.includes(named));
}

function isTitleWithDash(
  header: Header,
  line: string,
  lines: readonly OutlineLine[],
  stems: readonly string[],
): boolean {
  const title = cleanTitle(line);
  const named =
    isRoleName(title) || (isTitleShaped(title) && stems.some((stem) => sharesWords(title, stem)));
  return named && !isRealHeader(header, line, lines, stems);
}

/** "Sede di Fano (PU)", "Standort Kassel": what stands before a town without a colon. */
const PLACE_LABEL =
  /^(?:Sede(?: di lavoro)?|Standort|Arbeitsort|Dienstort|Einsatzort|Lieu(?: de travail)?|Standplaats|Vestiging|Locatie|Arbetsort|Placering|Placeringsort|Arbejdssted|Arbeidssted|Sijainti|Lokalizacja|Miejsce pracy|Luogo(?: di lavoro)?|Localização)\s(?:di |de |in |à |em |i |te |w )?(?=\p{Lu})/u;

/** "Kassel", "Bad Urach", "Fano (PU)". */
function isTownShaped(text: string): boolean {
  return (
    /^\p{Lu}[\p{L}’'-]{2,24}(?: (?:\p{Lu}[\p{L}’'-]{1,24}|am|an|der|di|de|la|sur)){0,3}(?: \([\p{L}\d ]{2,24}\))?$/u.test(
      text,
    ) && !isRoleName(cleanTitle(text))
  );
}

function placeLine(text: string): Header | null {
  const plain = text
    .replace(/\.$/u, '')
    .replace(/^(?:in|at) /u, '')
    // "22 - Dinan" is Dinan in the department 22.
    .replace(/^(\d[\dAB]\d?) - (\p{Lu}[\p{L}’' -]{1,40})$/u, '$2 ($1)');
  const place = plain.length <= SHORT ? plain.replace(PLACE_LABEL, '') : plain;
  if (place !== plain && isTownShaped(place))
    return { ...NOTHING, places: [place], understood: 1, parts: 1 };
  return isPlaceName(place) ? { ...NOTHING, places: [place], understood: 1, parts: 1 } : null;
}
