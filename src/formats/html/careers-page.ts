import { saysNoOpenings } from '../prose/no-openings.ts';
import { isPostingSection } from '../prose/posting-section.ts';
import { cleanTitle, isRoleName } from '../prose/role-name.ts';
import { isClutter } from './clutter.ts';
import type { CheerioAPI, Element } from './document.ts';
import { isElement } from './document.ts';
import type { Findings } from './findings.ts';
import { sectionsIn, TELLING_FACTS } from './job-signs.ts';
import type { PageTitles } from './page-title.ts';
import { isGenericTitle } from './page-sections.ts';
import { textOf } from './text.ts';
import { isSectionOfSite, isSectionTitle, segmentsOf } from './title-parts.ts';

const MOST_HEADINGS = 60;
const MOST_LINKS = 400;
/** Fewer links to openings may be those beside the one that the page describes. */
const LEAST_OPENINGS = 2;

/** "We are looking for a rigger", "cherche un maraîcher": one person, where others look for talent at large. */
const SEEKS_ONE =
  /(?<!\p{L})(?:(?:looking|searching) for|seek(?:s|ing)|hiring|recruiting|suchen|sucht|recherch(?:e|ons)|cherch(?:e|ons)|recrut(?:e|ons)|zoek(?:t|en)|busca(?:mos)?|cerc(?:a|hiamo)|procura(?:mos)?|söker|søger|søker|szuka(?:my)?|hledá(?:me)?) (?:an?|one|une?|une?\(e\)|eine?n?|een|una?|um|uma|en|ett|et|someone|somebody|jemand(?:en)?|quelqu['’]un|alguien|iemand|qualcuno|alguém|någon|noen|nogen|kogoś) \p{L}{2}/iu;

/** "Jobs in Kassel", "Offres d'emploi à Brest": all that a board has of some place or trade. */
const LIST =
  /^(?:(?:all|latest|new|current|alle|aktuelle|neue) )?(?:jobs?|job (?:openings|offers|vacancies)|vacancies|stellen(?:angebote)?|jobangebote|offres d['’]emploi|emplois?|ofertas de (?:empleo|trabajo|emprego)|empleos?|vagas?(?: de emprego)?|offerte di lavoro|vacatures|lediga jobb|ledige (?:job|stillinger)|oferty pracy|praca|avoimet työpaikat) (?:in|near|at|by|à|en|dans|em|a|i|te|w|v|für|bei|for) \p{Lu}/iu;

/**
 * Why a page presents an employer, or all of its openings, and not one of them: its title names the part of
 * the site, no heading of its own names a role, and it says that nothing is open or links to several
 * openings. Null when it may be a posting.
 */
export function careersPageReason($: CheerioAPI, titles: PageTitles): string | null {
  if (!titles.titles.every(isOfSection) || namesRole($, 'h1, h2') || isDrawn(titles)) return null;
  const [body] = $('body').toArray();
  if (body !== undefined && saysNoOpenings(textOf(body, 30_000)))
    return 'it presents an employer who has no openings';
  const openings = namesRole($, 'h3') ? 0 : openingsIn($);
  return openings < LEAST_OPENINGS ? null : `it lists ${String(openings)} jobs instead of one`;
}

/**
 * Why a page of such a title is no posting when all of it was read: it has none of a posting's facts and none
 * of its sections.
 *
 * @param html the page's main text
 */
export function presentationReason(
  $: CheerioAPI,
  titles: PageTitles,
  html: string,
  findings: Findings,
): string | null {
  if (!titles.titles.every(isOfSection) || namesRole($, 'h1, h2, h3')) return null;
  if (TELLING_FACTS.some((field) => findings.has(field)) || sectionsIn(html) > 0) return null;
  if (SEEKS_ONE.test(html)) return null;
  const title = findings.text('title');
  if (title !== undefined && isRole(title)) return null;
  return 'it presents an employer, and offers no single job';
}

function namesRole($: CheerioAPI, names: string): boolean {
  return $(names)
    .toArray()
    .slice(0, MOST_HEADINGS)
    .filter(isElement)
    .some((heading) => !isLink(heading) && !isClutter(heading) && isRole(textOf(heading, 200)));
}

/** Whether a page that marks no heading shows the one role that it is about all the same. */
function isDrawn({ heading }: PageTitles): boolean {
  return heading !== null && !/^h\d$/u.test(heading.element.name) && isRole(heading.text);
}

function isOfSection(title: string): boolean {
  return (
    LIST.test(title) ||
    isSectionTitle(title) ||
    isSectionOfSite(title) ||
    segmentsOf(title).some(isGenericTitle)
  );
}

function isRole(text: string): boolean {
  return isRoleName(cleanTitle(text)) && !isPostingSection(text);
}

/** A heading that leads to another page names an opening of several. */
function isLink(heading: Element): boolean {
  const around = heading.parent;
  return (
    (around !== null && isElement(around) && around.name === 'a') ||
    heading.children.some((child) => isElement(child) && child.name === 'a')
  );
}

/** Different roles that the page links to. */
function openingsIn($: CheerioAPI): number {
  const names = $('a[href]')
    .toArray()
    .slice(0, MOST_LINKS)
    .filter((link) => !isClutter(link))
    .map((link) => textOf(link, 200).split(/\s[–—|·-]\s|,\s/u)[0] ?? '')
    .filter((text) => isRole(text));
  return new Set(names).size;
}
