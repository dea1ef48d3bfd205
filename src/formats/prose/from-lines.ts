import { literalPattern } from '../../values/literal-pattern.ts';
import { isLevelName } from '../../values/level.ts';
import type { Origin, RawFields } from '../raw-posting.ts';
import { findCompany } from './company.ts';
import { withoutEmployer } from './employer-in-title.ts';
import { fullerName } from './fuller-name.ts';
import { addHeaderFacts } from './header-facts.ts';
import type { Header } from './header.ts';
import { readHeaders } from './headers.ts';
import { factsFromDatedLines } from './dated-lines.ts';
import { factsFromLabels } from './labelled-facts.ts';
import { isInstitution } from './institution.ts';
import { lastResortCompany } from './last-resort-company.ts';
import { lastResortTitle } from './last-resort-title.ts';
import { endsWithLegalForm } from './legal-form.ts';
import { reasonNotAPosting } from './not-a-posting.ts';
import type { OutlineLine } from './outline.ts';
import { companyOfPath, stemsOf } from './path-company.ts';
import { FieldCollector } from './raw-fields.ts';
import { placeInTitle } from './place-in-title.ts';
import { fold } from './site.ts';
import { seeksSomebody } from './seeks-somebody.ts';
import { spelledInText } from './spelled-in-text.ts';
import { soughtInSentence } from './sought-in-sentence.ts';
import { cleanTitle, isRoleName } from './role-name.ts';
import { withWholeTitle } from './whole-lines.ts';
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
  const named = withWholeTitle(lines.filter((line) => line.text.trim() !== ''));
  const split = placeInTitle(named);
  const outline = split?.lines ?? named;
  const labelled = factsFromLabels(outline);
  const headers = readHeaders(outline, stemsOf(path, sourceUrl));
  // "Role: Sales Executive", far below the title, is how the site files the posting.
  const told = titleOfLine(outline, headers, titleLine);
  const filed = labelled.title?.[0]?.line ?? 0;
  const isFiled = told !== null && filed > (told.line ?? 0);
  found.addAll(isFiled ? { ...labelled, title: [] } : labelled);
  found.addAll(factsFromDatedLines(outline));
  if (split !== null && !found.has('location'))
    found.add('location', split.place, { line: split.line });
  addLevels(found, outline);
  const stems = stemsOf(path, sourceUrl);
  if (reasonNotAPosting(outline, path, titleLine) === null) {
    const title = told ?? findTitle(outline, headers, stems);
    const companyOf = (name: unknown): FoundCompany | null =>
      companyBeside(name, outline, headers, path, sourceUrl, frame);
    const first = found.first('title') ?? title?.text;
    const company = companyOf(first);
    const own = ownTitle(title, found.first('company') ?? company?.name, outline, stems);
    if (own) found.add('title', own.text, { line: own.line });
    const chosen = found.first('title');
    const employer = chosen === first ? company : companyOf(chosen);
    if (employer) found.add('company', employer.name, employer.at);
    addLastResort(found, outline, stems, frame);
  }
  addHeaderFacts(found, outline, headers);
  return withoutEmployerInPlace(withoutEmployerInTitle(spelledAsInText(found.fields(), outline)));
}

/** The title, unless it turned out to be the company's name: then the one below that. */
function ownTitle(
  title: FoundTitle | null,
  company: unknown,
  lines: readonly OutlineLine[],
  stems: readonly string[],
): FoundTitle | null {
  const isName = (text: string): boolean =>
    typeof company === 'string' && fold(cleanTitle(text)) === fold(company);
  if (title === null || !isName(title.text)) return title;
  const rest = lines.filter(({ text }) => !isName(text));
  const other = findTitle(rest, readHeaders(rest, stems), stems);
  return other === null || isName(other.text) ? title : other;
}

/** A line that was told to be the title, where it says nothing beside it. */
function titleOfLine(
  lines: readonly OutlineLine[],
  headers: readonly Header[],
  titleLine: number | undefined,
): FoundTitle | null {
  const index = lines.findIndex(({ line }) => line === titleLine);
  const text = cleanTitle(lines[index]?.text ?? '');
  const header = headers[index];
  // "Carer (HCA) - Part Time": hours behind the role are no other header's part.
  const isOther =
    (header?.parts ?? 0) > 1 &&
    !isOnlyNames(header) &&
    !(
      isRoleName(text) &&
      header?.places.length === 0 &&
      /^[^|·•]{3,60} [-–—] [^|·•–—]{3,40}$/u.test(text)
    );
  if (titleLine === undefined || text === '' || isOther) return null;
  return { text, line: titleLine };
}

/** "Qualified Bosun - Night Ferries": where the page tells that it is the title, no part of it is the employer. */
function isOnlyNames(header: Header | null | undefined): boolean {
  return (
    header?.title === null &&
    header.parts === 2 &&
    header.companies.length === 2 &&
    !header.companies.some((name) => endsWithLegalForm(name) || isInstitution(name))
  );
}

/** A label may shout the company's name that the text goes on to write. */
function spelledAsInText(fields: RawFields, lines: readonly OutlineLine[]): RawFields {
  if (fields.company === undefined) return fields;
  const text = lines
    .map((line) => line.text)
    .join('\n')
    .slice(0, 40_000);
  const company = fields.company.map((candidate) =>
    typeof candidate.value === 'string'
      ? { ...candidate, value: spelledInText(candidate.value, text) }
      : candidate,
  );
  return { ...fields, company };
}

/** "Net Mender at Harp Works" of the company Harp Works is the title "Net Mender". */
export function withoutEmployerInTitle(given: RawFields): RawFields {
  const company = given.company?.[0]?.value;
  if (given.title === undefined || typeof company !== 'string') return given;
  const fields = withArticleOfTitle(given, company);
  const title = (fields.title ?? []).map((candidate) =>
    typeof candidate.value === 'string'
      ? { ...candidate, value: withoutEmployer(candidate.value, company) }
      : candidate,
  );
  return { ...fields, title };
}

/** "Baker – The Harp, Oban" spells out the name that the text calls "the Harp". */
function withArticleOfTitle(fields: RawFields, company: string): RawFields {
  const title = fields.title?.[0]?.value;
  const full = `The ${company}`;
  if (
    typeof title !== 'string' ||
    !new RegExp(` [–—|-] ${literalPattern(full)}(?:,|$)`, 'u').test(title)
  )
    return fields;
  const [first, ...others] = fields.company ?? [];
  return first === undefined
    ? fields
    : { ...fields, company: [{ ...first, value: full }, ...others] };
}

/** "Harp Works Ltd, 4 Mill Lane, Oban" is an address with the company's own name before it. */
function withoutEmployerInPlace(fields: RawFields): RawFields {
  const company = fields.company?.[0]?.value;
  if (fields.location === undefined || typeof company !== 'string') return fields;
  // "Harp Works NV" is no place in Nevada.
  const places = fields.location.filter(
    ({ value }) => value !== company || !endsWithLegalForm(company),
  );
  const location = places.map((candidate) =>
    typeof candidate.value === 'string' && candidate.value.startsWith(`${company}, `)
      ? { ...candidate, value: candidate.value.slice(company.length + 2) }
      : candidate,
  );
  return { ...fields, location };
}

/** What a text says barely once does not outweigh a path of the shape `company/title`. */
const OUTWEIGHS_PATH = 8;

/** A company, and where it was read. */
interface FoundCompany {
  readonly name: string;
  readonly at: { readonly line: number | undefined } | { readonly origin: Origin };
}

/** The company of a posting with this title, if it has one. */
function companyBeside(
  title: unknown,
  lines: readonly OutlineLine[],
  headers: readonly Header[],
  path: string,
  sourceUrl: string | null,
  frame: readonly string[],
): FoundCompany | null {
  const text = lines.map((line) => line.text).join('\n');
  const named = typeof title === 'string' ? companyOfPath(path, title, text) : null;
  const enough = named === null ? undefined : OUTWEIGHS_PATH;
  const company = findCompany(lines, headers, sourceUrl, enough, frame);
  if (company) return { name: company.name, at: { line: company.line } };
  if (named === null) return null;
  return { name: named.name, at: { origin: named.spelled ? 'text' : 'file name' } };
}

/** What one of title and company lacks; a text that names neither is left to be refused. */
function addLastResort(
  found: FieldCollector,
  lines: readonly OutlineLine[],
  stems: readonly string[],
  frame: readonly string[],
): void {
  if ((found.has('title') && found.has('company')) || !seeksSomebody(lines)) return;
  if (!found.has('title') && !found.has('company')) {
    // Without either only a sentence that seeks somebody is enough.
    const sought = soughtInSentence(lines);
    if (sought === null) return;
    found.add('title', sought.value, { line: sought.line, guessedFrom: sought.from });
  }
  const [title, company] = [found.first('title'), found.first('company')];
  const guess =
    typeof title === 'string'
      ? lastResortCompany(lines, frame, title)
      : lastResortTitle(lines, stems, typeof company === 'string' ? company : '');
  if (guess === null) return;
  const field = title === undefined ? 'title' : 'company';
  const value = field === 'company' ? fullerName(guess.value, lines, frame) : guess.value;
  found.add(field, value, { line: guess.line, guessedFrom: guess.from });
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
