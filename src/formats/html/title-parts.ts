import { isInstitution } from '../prose/institution.ts';
import { endsWithLegalForm } from '../prose/legal-form.ts';
import { isGenericTitle, isOwnSection } from './page-sections.ts';
import { comparable } from './text.ts';

/** What a page's title says: "Gardener at Acme Gardens | Jobs Board". */
export interface TitleParts {
  readonly title?: string | undefined;
  readonly company?: string | undefined;
  readonly location?: string | undefined;
}

/** Words of boards and career sites, in names that are no company's that hires. */
const BOARD_NAME =
  /\b(?:jobs?|job ?board|careers? (?:page|site|portal)|work(?:ing)?|hiring|hire|recruit(?:ing|ment|er|ee)?|remote|vacanc(?:y|ies)|talents?|linkedin|indeed|glassdoor|monster|stepstone|xing|angellist|wellfound|dice|ziprecruiter|otta|built ?in|greenhouse|lever|workable|ashby|smartrecruiters|teamtailor|personio|breezy|bamboohr|jobvite|workday|simplyhired|careerbuilder|craigslist|stellen(?:angebote|markt|anzeigen)?|emploi|empleos?|trabajo|vacatures?|práce|praca|lavoro|offres?)\b|jobs?\b|\.jobs\b/i;

const SEPARATORS = /\s+[|–—·•»:]+\s+|\s+-+\s+|\s*[|»]\s*/;

/** Sentences in which whole boards put their titles; the job first or the company first. */
const SENTENCES: readonly RegExp[] = [
  /^(?:job application for|apply for|application for) (?<title>.{2,150}) at (?<company>.{2,80})$/i,
  /^(?<company>.{2,80}?) (?:is hiring|hiring|sucht|recrute|zoekt|hledá) (?:an? |eine?n? |une? )?(?<title>[\p{L}\d(].{1,149}?)(?: in (?<location>(?:\p{Lu}|\d)[^|]{1,80}))?(?:\s\|.{1,60})?$/u,
  /^(?<title>.{2,150}) (?:job|position|role|opening|vacancy) at (?<company>.{2,80})$/i,
];

/** Titles that name the kind of page and whose job it is, but not the job: "Job details | Acme". */
const KIND_OF_PAGE =
  /^(?:job (?:details?|description|posting|opening)|position details?|vacancy details?|detail pozice|detail nabídky|stellen(?:anzeige|angebot|details)|offre d.emploi|vacature(?: ?details?)?|detalle de la oferta|dettaglio (?:offerta|annuncio))\s?[|–—·:-]\s?(?<company>[^|–—·»]{2,80})$/i;

/** "Stellenanzeige: Gardener | Acme": what is announced begins behind the colon. */
const ANNOUNCEMENT =
  /^(?:job|vacancy|position|role|(?:job|vacancy|position) details?|job (?:advert|opening|posting|vacancy|description)|stellen(?:anzeige|angebot|ausschreibung)|stelle|offre d.emploi|recrutement|vacature|oferta(?: de empleo)?|vaga|now hiring|we.re hiring|wir suchen|work with us)\s?:\s+/i;

/** "Acme Gardens: Vacancies", as institutions name the part of their site. */
const OWNED_SECTION =
  /^(?<company>[^:|–—]{2,80}): (?:current |our |open )?(?:vacancies|jobs|careers|job opportunities|positions|stellenangebote|emplois|vacatures|empleo|lediga jobb|ledige stillinger)$/i;

/** "Vacancies at the Harp Railway", "Stellenangebote der Harp Werft": the part of the site and whose it is. */
const SECTION_OF_OWNER =
  /^(?:(?:current |our |open |job )?(?:vacancies|jobs|careers?|job opportunities|openings|positions|opportunities) (?:at|with)(?: the)?|(?:offene )?(?:stellen(?:angebote)?|jobs|karriere) (?:bei|beim|bei der|der|des)|(?:offres d['’]emploi|emplois|recrutement|carrières) (?:chez|de l['’]|du)|(?:ofertas de empleo|empleos?|trabajo) (?:en el|en la|del|de la)|(?:vacatures|werken) bij(?: de| het)?|(?:lediga jobb|jobb) (?:hos|på)|ledige (?:job|stillinger) (?:hos|i|ved)|lavoro (?:presso|da)|vagas (?:na|no)|praca w) (?<company>\p{L}[^|–—:]{1,79})$/iu;

/** Whether a page's title names only the part of a site that holds the postings, and no job. */
export function isSectionTitle(pageTitle: string): boolean {
  return isGenericTitle(pageTitle) || OWNED_SECTION.test(pageTitle.trim());
}

/** "Vacancies – Acme", "Acme - Jobs": a section of the site, and whose. */
export function isSectionOfSite(pageTitle: string): boolean {
  const segments = segmentsOf(pageTitle);
  return segments.length === 2 && segments.some(isGenericTitle);
}

/** "Acme", "Gardener", "Work with us" of "Acme | Gardener | Work with us". */
export function segmentsOf(pageTitle: string): string[] {
  return splitWithSeparators(pageTitle)
    .map(({ text }) => text.trim())
    .filter((text) => text !== '');
}

/** A heading without "(m/w/d)", which page titles often leave out. */
export function withoutGender(text: string): string {
  return text.replace(/\s?[([][mwfdhx](?:\s?[/|*]\s?[mwfdhxi]){1,3}[)\]]\s?$/i, '');
}

const AT =
  /^(?<title>.{2,150}) (?:at|@|bei|chez|bij|ve společnosti|presso|hos) (?<company>\p{Lu}.{1,79}|\d.{1,79})$/u;

/**
 * Takes a page's title apart. Without the page's own heading only forms that leave no doubt are read.
 * @param heading The heading that is known to be the job's title.
 */
export function titleParts(
  writtenTitle: string,
  heading: string | undefined,
  siteNames: readonly string[],
): TitleParts {
  const pageTitle = heading === undefined ? writtenTitle : writtenTitle.replace(ANNOUNCEMENT, '');
  const kind = KIND_OF_PAGE.exec(pageTitle.trim())?.groups;
  if (kind !== undefined && !names(pageTitle, heading))
    return { company: cleanCompany(kind['company']?.split(SEPARATORS).at(-1)?.trim()) };
  const withoutSite = dropSite(pageTitle, siteNames);
  for (const sentence of SENTENCES) {
    const groups = sentence.exec(withoutSite)?.groups;
    if (groups !== undefined && agrees(groups['title'], heading)) {
      const { title, company, location } = groups;
      return { title, company: cleanCompany(company), location };
    }
  }
  const owner = ownerOfSection(pageTitle, heading);
  if (owner !== undefined) return { title: heading, company: owner };
  if (heading !== undefined)
    return { title: heading, company: withoutTown(companyBeside(withoutSite, heading), siteNames) };
  const at = AT.exec(withoutSite.split(/ \| /)[0] ?? '')?.groups;
  if (at !== undefined) return { title: at['title'], company: cleanCompany(at['company']) };
  return { title: firstSegment(withoutSite) };
}

/** "Careers | Acme", "Gardener – Work with us – Acme": what is neither the job nor a part of a site. */
function ownerOfSection(pageTitle: string, heading: string | undefined): string | undefined {
  const job = comparable(heading ?? '');
  const all = segmentsOf(pageTitle);
  const segments = all.filter((text) => comparable(text) !== job);
  // "Jobs at Acme - Gardener": the name ends where the job begins.
  const [part = ''] = segments.length < all.length ? segments : [pageTitle.trim()];
  const section = OWNED_SECTION.exec(part) ?? SECTION_OF_OWNER.exec(part);
  const owned = section?.groups?.['company'] ?? '';
  if (/^[\p{Lu}\d]/u.test(owned) && heading !== undefined) return cleanCompany(owned);
  const isBody = (text: string): boolean => isInstitution(text) || endsWithLegalForm(text);
  const others = segments.filter(
    (text) => !isOwnSection(text) && !(isGenericTitle(text) && segments.some(isBody)),
  );
  if (others.length !== 1 || others.length === segments.length) return undefined;
  return cleanCompany(others[0]);
}

/** "Acme Gardens, Perthshire" on the site of Acme Gardens. */
function withoutTown(
  company: string | undefined,
  siteNames: readonly string[],
): string | undefined {
  const own = siteNames.find((name) => company?.startsWith(`${name}, `) === true);
  return own ?? company;
}

/** What the title says beside the heading: "Acme: Gardener", "Gardener at Acme", "Gardener – Acme". */
function companyBeside(pageTitle: string, heading: string): string | undefined {
  const position = pageTitle.toLowerCase().indexOf(heading.toLowerCase());
  const bare = withoutGender(heading);
  if (position === -1) return bare === heading ? undefined : companyBeside(pageTitle, bare);
  const before = pageTitle.slice(0, position).trim();
  const after = pageTitle.slice(position + heading.length).trim();
  if (before !== '') {
    const company = /^(.{2,80}?)\s?[:|–—-]$/.exec(before)?.[1];
    return company === undefined ? undefined : cleanCompany(company);
  }
  const at = /^(?:at|@|bei|chez|bij|ve společnosti|presso|hos)\s(.{2,120})$/i.exec(after)?.[1];
  if (at !== undefined) return cleanCompany(at.split(SEPARATORS)[0]);
  const rest = /^[|–—·:,»-]\s?(.{2,150})$/.exec(after)?.[1];
  if (rest === undefined || after.startsWith(',')) return undefined;
  // "Engineer : Vacancies : University of Oban" names a section of the site in between.
  const segments = rest
    .split(SEPARATORS)
    .filter(
      (segment, index, all) =>
        segment !== '' && (index === all.length - 1 || !isGenericTitle(segment)),
    );
  return segments.length === 1 ? cleanCompany(segments[0]) : undefined;
}

/** A name without the words that careers pages add; nothing when it names a board or a place. */
export function cleanCompany(name: string | undefined): string | undefined {
  const bare = (name ?? '')
    .replace(/^(?:careers?|jobs?|karriere|kariéra|carrières?|working) (?:at|bei|chez|v|u)\s/i, '')
    .replace(
      /^(?:carreiras|karriere|kariera|recrutement|trabalhe na|trabalhe no|trabaja en|trabaja con|lavora con|lavora in|arbeiten bei|travailler chez|werken bij|jobba hos|jobba på|jobb hos|praca w|kariera w|empleo en)\s(?=[\p{Lu}\d])/iu,
      '',
    )
    .replace(
      /(?:'s)?\s(?:careers?(?: page| site| portal)?|karriere|kariéra|recrutement|carrières?)$/i,
      '',
    )
    .replace(/\s(?:in|,)\s?$/i, '')
    .trim();
  if (bare.length < 2 || bare.length > 80 || BOARD_NAME.test(bare)) return undefined;
  if (!/^["'(]?[\p{L}\p{N}]/u.test(bare)) return undefined;
  return bare;
}

/** Whether a site's name is that of a job board rather than of a company. */
export function isBoardName(name: string): boolean {
  return cleanCompany(name) === undefined;
}

function dropSite(pageTitle: string, siteNames: readonly string[]): string {
  const sites = siteNames.map(comparable);
  const segments = splitWithSeparators(pageTitle);
  while (segments.length > 1) {
    const last = segments.at(-1)?.text ?? '';
    if (!sites.includes(comparable(last)) && !isKnownBoard(last)) break;
    segments.pop();
  }
  return segments
    .map(({ separator, text }) => separator + text)
    .join('')
    .trim();
}

function isKnownBoard(text: string): boolean {
  return BOARD_NAME.test(text) && text.length <= 40 && cleanCompany(text) === undefined;
}

function splitWithSeparators(text: string): { separator: string; text: string }[] {
  const parts: { separator: string; text: string }[] = [];
  const separator = /\s[|–—·•»-]{1,3}\s|\s?[|｜]\s?/g;
  let start = 0;
  let before = '';
  for (const match of text.matchAll(separator)) {
    parts.push({ separator: before, text: text.slice(start, match.index) });
    before = match[0];
    start = match.index + match[0].length;
  }
  parts.push({ separator: before, text: text.slice(start) });
  return parts;
}

/** The shorter of two titles, when the longer one is it with the site's name behind. */
export function commonTitle(titles: readonly string[]): string | undefined {
  return titles.find((title) =>
    titles.some((other) => other !== title && /^\s?[|–—·•»-]/.test(afterPrefix(other, title))),
  );
}

function afterPrefix(text: string, prefix: string): string {
  return text.startsWith(prefix) ? text.slice(prefix.length) : '';
}

function firstSegment(pageTitle: string): string | undefined {
  const segments = splitWithSeparators(pageTitle);
  return segments[0]?.text.trim();
}

function names(pageTitle: string, heading: string | undefined): boolean {
  return heading !== undefined && comparable(pageTitle).includes(comparable(heading));
}

function agrees(title: string | undefined, heading: string | undefined): boolean {
  if (heading === undefined || title === undefined) return title !== undefined;
  const [a, b] = [comparable(title), comparable(heading)];
  return a.includes(b) || b.includes(a);
}
