import { findApplicantLocations } from '../../values/applicant-locations.ts';
import { isLevelName } from '../../values/level.ts';
import type { RawFields } from '../raw-posting.ts';
import { findCompany } from './company.ts';
import { readHeader } from './header.ts';
import type { Header } from './header.ts';
import { factsFromLabels } from './labelled-facts.ts';
import { reasonNotAPosting } from './not-a-posting.ts';
import type { OutlineLine } from './outline.ts';
import { companyOfPath, stemOf } from './path-company.ts';
import { findCityWithRegion, isPlaceName } from './place-name.ts';
import { FieldCollector } from './raw-fields.ts';
import { findTitle } from './title.ts';

/** How many lines at the top may be headers. */
const HEADER_LINES = 5;
/** A header is no longer than this; a longer line begins the text. */
const HEADER_LENGTH = 300;

/**
 * The facts that the structure of a posting's text gives: title, company, place, levels and what stands
 * in a header or in labelled lines. A text that is no posting yields neither title nor company.
 *
 * @param path the posting's path: its last part helps to know the title, and a path of the shape
 *   `company/title` or `company__title` names the company where the text does not
 * @param sourceUrl the page the text was taken from, where known
 */
export function factsFromLines(lines: readonly OutlineLine[], path: string, sourceUrl: string | null = null): RawFields {
  const found = new FieldCollector();
  const outline = lines.filter((line) => line.text.trim() !== '');
  found.addAll(factsFromLabels(outline));
  addLevels(found, outline);
  const headers = readHeaders(outline);
  if (reasonNotAPosting(outline) === null) addTitleAndCompany(found, outline, headers, path, sourceUrl);
  addHeaderFacts(found, outline, headers);
  return found.fields();
}

function addTitleAndCompany(found: FieldCollector, lines: readonly OutlineLine[], headers: readonly Header[], path: string, sourceUrl: string | null): void {
  const title = findTitle(lines, headers, stemOf(path));
  if (title) found.add('title', title.text, { line: title.line });
  const company = findCompany(lines, headers, sourceUrl);
  if (company) found.add('company', company.name, { line: company.line });
  if (company || !title) return;
  const text = lines.map((line) => line.text).join('\n');
  const named = companyOfPath(path, title.text, text);
  if (named) found.add('company', named.name, { origin: named.spelled ? 'text' : 'file name' });
}

/** The header lines at the top, by the index of their line; what is no header reads as an empty one. */
function readHeaders(lines: readonly OutlineLine[]): Header[] {
  const headers: Header[] = [];
  for (const line of lines.slice(0, HEADER_LINES)) {
    if (line.kind === 'item' || (line.text.length > HEADER_LENGTH && headers.length > 0)) break;
    const header = readHeader(line.text);
    const reads = header !== null && (header.understood > 0 || headers.length === 0);
    headers.push(reads ? header : (placeLine(line.text) ?? NOTHING));
    // Running text ends the header.
    if (!reads && line.text.length > 120) break;
  }
  return headers;
}

const NOTHING: Header = { companies: [], title: null, places: [], websites: [], email: null, employmentTypes: [], understood: 0, parts: 0 };

function placeLine(text: string): Header | null {
  const place = text.replace(/\.$/u, '');
  return isPlaceName(place) ? { ...NOTHING, places: [place], understood: 1, parts: 1 } : null;
}

function addHeaderFacts(found: FieldCollector, lines: readonly OutlineLine[], headers: readonly Header[]): void {
  for (const [index, header] of headers.entries()) {
    const at = { line: lines[index]?.line };
    if (header.places.length > 0) found.add('location', header.places.length === 1 ? header.places[0] : header.places, at);
    if (header.employmentTypes.length > 0) found.add('employmentType', [...header.employmentTypes], at);
    if (header.understood > 0 && header.parts <= 12) {
      const applicants = findApplicantLocations(lines[index]?.text ?? '');
      if (applicants !== null) found.add('applicantLocations', applicants, at);
    }
    if (header.email !== null) found.add('applyEmail', header.email, at);
  }
  if (found.has('location')) return;
  for (const { text, line } of lines.slice(0, 60)) {
    const based = /(?<!\p{L})(?:(?:we|we['’]re|we are|position|role|job|team|office|offices|company|and|is|are) )(?:is |are )?(?:also )?(?:based|located|headquartered) (?:in|at|out of) (?:downtown |beautiful |sunny |central )?(\p{Lu}.{2,60})/u.exec(text.slice(0, 3000));
    const place = based ? (findCityWithRegion(based[1] ?? '') ?? leadingPlace(based[1] ?? '')) : null;
    if (place !== null) {
      found.add('location', place, { line });
      return;
    }
  }
}

function leadingPlace(text: string): string | null {
  const words = /^\p{Lu}[\p{L}.'’-]{1,24}(?: \p{Lu}[\p{L}.'’-]{1,24}){0,2}/u.exec(text)?.[0].replace(/\.$/u, '') ?? '';
  return isPlaceName(words) ? words : null;
}

/** A short heading over a list of level names and nothing else. */
function addLevels(found: FieldCollector, lines: readonly OutlineLine[]): void {
  for (let index = 0; index < lines.length; index += 1) {
    if (lines[index]?.kind !== 'item' || lines[index - 1]?.kind === 'item') continue;
    const items: string[] = [];
    for (let next = index; lines[next]?.kind === 'item'; next += 1) items.push(lines[next]?.text ?? '');
    if (items.length >= 2 && items.length <= 20 && items.every((item) => isLevelName(item))) {
      found.add('levels', items, { line: lines[index]?.line });
      return;
    }
  }
}
