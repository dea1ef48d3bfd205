import { findApplicantLocations } from '../../values/applicant-locations.ts';
import { readEmploymentTypes } from '../../values/employment-type.ts';
import { readWorkplace } from '../../values/workplace.ts';
import { readWebAddress } from '../../values/web-address.ts';
import { isLevelName } from '../../values/level.ts';
import type { RawFields } from '../raw-posting.ts';
import { readCard } from './card.ts';
import { findCompany } from './company.ts';
import { withoutEmployer } from './employer-in-title.ts';
import type { Header } from './header.ts';
import { readHeaders } from './headers.ts';
import { factsFromDatedLines } from './dated-lines.ts';
import { factsFromLabels } from './labelled-facts.ts';
import { lastResortCompany } from './last-resort-company.ts';
import { lastResortTitle } from './last-resort-title.ts';
import { reasonNotAPosting } from './not-a-posting.ts';
import type { OutlineLine } from './outline.ts';
import { companyOfPath, stemsOf } from './path-company.ts';
import { FieldCollector } from './raw-fields.ts';
import { fold, namesOfHost, ownHost } from './site.ts';
import { seeksSomebody } from './seeks-somebody.ts';
import { findStatedPlace } from './stated-place.ts';
import { cleanTitle, isRoleOrField } from './role-name.ts';
import { endsWithLegalForm } from './legal-form.ts';
import { findTitle } from './title.ts';
import type { FoundTitle } from './title.ts';

/**
 * The facts that the structure of a posting's text gives: title, company, place, levels and what stands
 * in a header or in labelled lines. A text that is no posting yields neither title nor company.
 *
 * @param path the posting's path: its last part helps to know the title, and a path of the shape
 *   `company/title` or `company__title` names the company where the text does not
 * @param sourceUrl the page the text was taken from, where known
 * @param frame lines that stood around the posting on its page
 * @param titleLine the line that the layout of that page tells to be its title
 */
export function factsFromLines(
  lines: readonly OutlineLine[],
  path: string,
  sourceUrl: string | null = null,
  frame: readonly string[] = [],
  titleLine?: number,
): RawFields {
  const found = new FieldCollector();
  const outline = lines.filter((line) => line.text.trim() !== '');
  found.addAll(factsFromLabels(outline));
  found.addAll(factsFromDatedLines(outline));
  addLevels(found, outline);
  const stems = stemsOf(path, sourceUrl);
  const headers = readHeaders(outline, stems);
  if (reasonNotAPosting(outline, path, titleLine) === null) {
    const title = titleOfLine(outline, headers, titleLine) ?? findTitle(outline, headers, stems);
    if (title) found.add('title', title.text, { line: title.line });
    addCompany(found, outline, headers, path, sourceUrl, frame);
    addLastResort(found, outline, stems, frame);
  }
  addHeaderFacts(found, outline, headers);
  return withoutEmployerInTitle(found.fields());
}

/** A line that was told to be the title, where it says nothing beside it. */
function titleOfLine(
  lines: readonly OutlineLine[],
  headers: readonly Header[],
  titleLine: number | undefined,
): FoundTitle | null {
  const index = lines.findIndex(({ line }) => line === titleLine);
  const text = cleanTitle(lines[index]?.text ?? '');
  if (titleLine === undefined || text === '' || (headers[index]?.parts ?? 0) > 1) return null;
  return { text, line: titleLine };
}

/** "Net Mender at Harp Works" of the company Harp Works is the title "Net Mender". */
function withoutEmployerInTitle(fields: RawFields): RawFields {
  const company = fields.company?.[0]?.value;
  if (fields.title === undefined || typeof company !== 'string') return fields;
  const title = fields.title.map((candidate) =>
    typeof candidate.value === 'string'
      ? { ...candidate, value: withoutEmployer(candidate.value, company) }
      : candidate,
  );
  return { ...fields, title };
}

/** What a text says barely once does not outweigh a path of the shape `company/title`. */
const OUTWEIGHS_PATH = 8;

function addCompany(
  found: FieldCollector,
  lines: readonly OutlineLine[],
  headers: readonly Header[],
  path: string,
  sourceUrl: string | null,
  frame: readonly string[],
): void {
  const title = found.first('title');
  const text = lines.map((line) => line.text).join('\n');
  const named = typeof title === 'string' ? companyOfPath(path, title, text) : null;
  const company = findCompany(
    lines,
    headers,
    sourceUrl,
    named === null ? undefined : OUTWEIGHS_PATH,
    frame,
  );
  if (company) found.add('company', company.name, { line: company.line });
  else if (named)
    found.add('company', named.name, { origin: named.spelled ? 'text' : 'file name' });
}

/** What one of title and company lacks; a text that names neither is left to be refused. */
function addLastResort(
  found: FieldCollector,
  lines: readonly OutlineLine[],
  stems: readonly string[],
  frame: readonly string[],
): void {
  const [title, company] = [found.first('title'), found.first('company')];
  if ((title === undefined) === (company === undefined) || !seeksSomebody(lines)) return;
  const guess =
    typeof title === 'string'
      ? lastResortCompany(lines, frame, title)
      : lastResortTitle(lines, stems, typeof company === 'string' ? company : '');
  if (guess === null) return;
  const field = title === undefined ? 'title' : 'company';
  found.add(field, guess.value, { line: guess.line, guessedFrom: guess.from });
}

function addHeaderFacts(
  found: FieldCollector,
  lines: readonly OutlineLine[],
  headers: readonly Header[],
): void {
  const company = found.first('company');
  for (const [index, header] of headers.entries()) {
    const at = { line: lines[index]?.line };
    const places = header.places
      .map((place) => withoutCompany(place, company))
      .filter((place) => place !== '');
    if (places.length > 0) found.add('location', places.length === 1 ? places[0] : places, at);
    if (header.employmentTypes.length > 0)
      found.add('employmentType', [...header.employmentTypes], at);
    if (header.understood > 0 && header.parts <= 12) {
      const applicants = findApplicantLocations(lines[index]?.text ?? '');
      if (applicants !== null) found.add('applicantLocations', applicants, at);
    }
    const website = header.websites
      .map((address) => ownWebsite(address, company))
      .find((found) => found !== null);
    if (website !== undefined) found.add('companyWebsite', website, at);
    if (header.email !== null) found.add('applyEmail', header.email, at);
  }
  if (found.has('location')) return;
  const card = readCard(lines);
  if (card?.place && fold(card.place.text) !== (typeof company === 'string' ? fold(company) : ''))
    found.add('location', card.place.text, { line: card.place.line });
  else if (card?.company && isOtherName(card.company.name, company))
    found.add('location', card.company.name, { line: card.company.line });
  const beside = typeof company === 'string' ? townBehind(company, lines) : null;
  if (beside !== null) found.add('location', beside.town, { line: beside.line });
  const stated = findStatedPlace(lines);
  if (stated !== null) found.add('location', stated.place, { line: stated.line });
}

const TOWN =
  /^(?:,| [·•|–—-]) (\p{Lu}[\p{L}’'-]{2,24}(?: \p{Lu}[\p{L}’'-]{2,24}){0,2}(?:, \p{Lu}[\p{L}’' -]{2,30}){0,2})$/u;

/** "Harp Works · Portnahaven, Islay", "Organ tuner, Harp Works, Portnahaven": the town behind the company. */
function townBehind(
  company: string,
  lines: readonly OutlineLine[],
): { town: string; line: number | undefined } | null {
  for (const { text, line, kind } of lines.slice(0, 6)) {
    const at = kind === 'item' || text.length > 140 ? -1 : text.indexOf(company);
    const town = at === -1 ? undefined : TOWN.exec(text.slice(at + company.length))?.[1];
    const other =
      town === undefined ||
      isRoleOrField(town) ||
      readWorkplace(town) !== null ||
      readEmploymentTypes(town).length > 0 ||
      endsWithLegalForm(`${company}, ${town}`);
    if (!other) return { town, line };
  }
  return null;
}

/** A single word below the title that the company turned out not to be is the town. */
function isOtherName(name: string, company: unknown): boolean {
  if (typeof company !== 'string' || !/^\p{Lu}\p{Ll}[\p{L}-]{1,24}$/u.test(name)) return false;
  return !fold(company).includes(fold(name));
}

/** The front page of a site in the header, if its host is spelled like the company. */
function ownWebsite(address: string, company: unknown): string | null {
  const host = ownHost(address);
  if (host === null || typeof company !== 'string' || !namesOfHost(host).has(fold(company)))
    return null;
  const reading = readWebAddress(address);
  return reading.kind === 'address' ? new URL(reading.url).origin : null;
}

/** "Acme, Portugal" reads as a town in Portugal until the company is known. */
function withoutCompany(place: string, company: unknown): string {
  return typeof company === 'string' && place.startsWith(`${company},`)
    ? place.slice(company.length + 1).trim()
    : place;
}

/** A short heading over a list of level names and nothing else. */
function addLevels(found: FieldCollector, lines: readonly OutlineLine[]): void {
  for (let index = 0; index < lines.length; index += 1) {
    if (lines[index]?.kind !== 'item' || lines[index - 1]?.kind === 'item') continue;
    const items: string[] = [];
    for (let next = index; lines[next]?.kind === 'item'; next += 1)
      items.push(lines[next]?.text ?? '');
    if (items.length >= 2 && items.length <= 20 && items.every((item) => isLevelName(item))) {
      found.add('levels', items, { line: lines[index]?.line });
      return;
    }
  }
}
