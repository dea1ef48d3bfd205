import { findApplicantLocations } from '../../values/applicant-locations.ts';
import { readEmploymentTypes } from '../../values/employment-type.ts';
import { foldWord, monthOf } from '../../values/month-name.ts';
import { readPlacePart } from '../../values/place-part.ts';
import { readWebAddress } from '../../values/web-address.ts';
import { readWorkplace } from '../../values/workplace.ts';
import { placeBehindSought } from './announced-title.ts';
import { readCard } from './card.ts';
import type { Header } from './header.ts';
import { endsWithLegalForm } from './legal-form.ts';
import type { OutlineLine } from './outline.ts';
import type { FieldCollector } from './raw-fields.ts';
import { isRoleOrField } from './role-name.ts';
import { fold, namesOfHost, ownHost } from './site.ts';
import { fieldOfLabel } from '../labels.ts';
import { placeOfNotice } from './dated-lines.ts';
import { isPlaceName } from './place-name.ts';
import { isSpokenOfAsPlace, ONLY_WHERE } from './place-in-title.ts';
import { isPostingSection } from './posting-section.ts';
import { findStatedPlace, siteOfWork } from './stated-place.ts';
import { townOfAuthority } from './town-of-authority.ts';

/** "Poste basé à Brest (29)", "Based in Oban": what stands before a town on its line. */
const BASED =
  /^(?:(?:poste|emploi|job|role|position|stelle) )?(?:basée? à|based (?:in|at)|située? à) (?=\p{Lu})/iu;

/** What headers, the card on top and a sentence say of the place, the hours and the way to apply. */
export function addHeaderFacts(
  found: FieldCollector,
  lines: readonly OutlineLine[],
  headers: readonly Header[],
): void {
  const company = found.first('company');
  let wide: { place: string; line: number | undefined } | undefined;
  for (const [index, header] of headers.entries()) {
    const at = { line: lines[index]?.line };
    const places = header.places
      .map((place) => withoutCompany(place.replace(BASED, ''), company))
      .filter((place) => place !== '');
    const [only = ''] = places;
    // A town that a sentence states says more than a country on top.
    if (places.length === 1 && readPlacePart(only).kind === 'country')
      wide ??= { place: only, ...at };
    else if (places.length > 0) found.add('location', places.length === 1 ? only : places, at);
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
  if (wide !== undefined) {
    const isRemote = lines.slice(0, 12).some(({ text }) => readWorkplace(text) === 'remote');
    const site = isRemote ? null : siteOfWork(lines);
    found.add('location', site?.place ?? wide.place, { line: site?.line ?? wide.line });
    return;
  }
  const card = readCard(lines);
  if (card?.place && fold(card.place.text) !== (typeof company === 'string' ? fold(company) : ''))
    found.add('location', card.place.text, { line: card.place.line });
  else if (card?.company && isOtherName(card.company.name, company))
    found.add('location', card.company.name, { line: card.company.line });
  const sought = found.has('location') ? null : placeBehindSought(lines);
  if (sought !== null) found.add('location', sought.place, { line: sought.line });
  const beside = typeof company === 'string' ? townBehind(company, lines) : null;
  if (beside !== null) found.add('location', beside.town, { line: beside.line });
  const onTop = found.has('location') ? null : townOnTop(company, lines);
  if (onTop !== null) found.add('location', onTop.town, { line: onTop.line });
  const stated = findStatedPlace(lines);
  if (stated !== null) found.add('location', stated.place, { line: stated.line });
  const within = found.has('location') ? null : townWithin(company, lines);
  if (within !== null) found.add('location', within.town, { line: within.line });
  const site = found.has('location') || typeof company !== 'string' ? null : townOf(company, lines);
  if (site !== null) found.add('location', site.town, { line: site.line });
  const authority = typeof company === 'string' ? townOfAuthority(company) : null;
  if (!found.has('location')) found.add('location', authority);
  const dated = found.has('location') ? null : placeOfNotice(lines);
  if (dated !== null) found.add('location', dated.place, { line: dated.line });
}

const TOWN =
  /^(?:,| [·•|–—-]) ((?:\d{1,4}\p{L}? \p{Lu}[\p{L}’' -]{2,30}, )?\p{Lu}[\p{L}’'-]{2,24}(?: \p{Lu}[\p{L}’'-]{2,24}){0,2}(?:, \p{Lu}[\p{L}’' -]{2,30}){0,2}(?: \([\p{L} .-]{2,30}\))?)$/u;

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

/** "The Department of Reeds at Harp University, Oban, Scotland, has …": a town and its country within a sentence. */
function townWithin(
  company: unknown,
  lines: readonly OutlineLine[],
): { town: string; line: number | undefined } | null {
  if (typeof company !== 'string') return null;
  for (const { text, line } of lines.slice(0, 12)) {
    const at = text.slice(0, 1000).indexOf(company);
    const town =
      at === -1 ? undefined : WITHIN.exec(text.slice(at + company.length).slice(0, 120))?.[1];
    if (town !== undefined && isPlaceName(town)) return { town, line };
  }
  return null;
}

const WITHIN =
  /^(?:,| in|,? based in| \() ?(\p{Lu}[\p{L}’'-]{2,24}(?: \p{Lu}[\p{L}’'-]{2,24}){0,2}, \p{Lu}[\p{L}’'-]{2,24}(?: \p{Lu}[\p{L}’'-]{2,24}){0,2})(?=[,.;()]|$| \p{Ll})/u;

/** A name alone on a line on top, of which the text says that one is in it. */
function townOnTop(
  company: unknown,
  lines: readonly OutlineLine[],
): { town: string; line: number | undefined } | null {
  for (const [index, { text, line, kind }] of lines.slice(0, 12).entries()) {
    if (index === 0 || !ALONE.test(text)) continue;
    if (kind === 'item' || text.length > 120 || isPostingSection(text)) return null;
    const other =
      (typeof company === 'string' && fold(company).includes(fold(text))) ||
      isRoleOrField(text) ||
      fieldOfLabel(text) !== undefined ||
      readEmploymentTypes(text).length > 0 ||
      readWorkplace(text) !== null;
    const rest = [...lines.slice(0, index), ...lines.slice(index + 1)];
    if (!other && isSpokenOfAsPlace(text, rest, ONLY_WHERE)) return { town: text, line };
  }
  return null;
}

const ALONE =
  /^\p{Lu}[\p{L}’'-]{2,24}(?: (?:\p{Lu}[\p{L}’'-]{1,24}|am|an|der|de|la|le|les|sur|di|del|da|do)){0,3}$/u;

/** "Die Kita Harp in Portnahaven betreut …": where the text says that the company is. */
function townOf(
  company: string,
  lines: readonly OutlineLine[],
): { town: string; line: number | undefined } | null {
  for (const { text, line } of lines.slice(0, 30)) {
    const head = text.slice(0, 1000);
    const at = head.indexOf(company);
    const town = at === -1 ? undefined : IN_TOWN.exec(head.slice(at + company.length))?.[1];
    if (town !== undefined && !isRoleOrField(town) && monthOf(foldWord(town)) === null)
      return { town, line };
  }
  return null;
}

const IN_TOWN =
  /^,? (?:in|near|di|à|en|em|te|i|w|v|ve|aus|from|uit|från|fra) (\p{Lu}[\p{L}’'-]{1,24}(?:[ -]\p{Lu}[\p{L}’'-]{2,24}){0,2})(?=[,.;:)(]|$| \p{Ll})(?!(?:,| und| and| et| y| e| en| och| og| i) \p{Lu})/u;

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
