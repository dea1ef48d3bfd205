import { cleanTitle, isRoleName } from '../prose/role-name.ts';
import { isClutter } from './clutter.ts';
import type { CheerioAPI, Element } from './document.ts';
import { lineOf } from './document.ts';
import { drawnHeading } from './drawn-heading.ts';
import { isGenericTitle } from './page-sections.ts';
import { statedSiteNames } from './site-name.ts';
import { comparable, textOf } from './text.ts';
import { isSectionOfSite, isSectionTitle, segmentsOf, withoutGender } from './title-parts.ts';

/** The texts in which a page names itself. */
export interface PageTitles {
  /** `<title>`, `og:title`, `twitter:title`, without repetitions. */
  readonly titles: readonly string[];
  readonly siteNames: readonly string[];
  /** The heading of the posting, when one can be told. */
  readonly heading: {
    readonly text: string;
    readonly line: number | undefined;
    readonly element: Element;
  } | null;
}

/** Reads the page's titles and finds the heading that is the job's. */
export function readPageTitles($: CheerioAPI, firstLine: number): PageTitles {
  const meta = (name: string): string[] =>
    $(`meta[property="${name}" i], meta[name="${name}" i]`)
      .toArray()
      .map((element) => oneLine(element.attribs['content'] ?? ''));
  const titles = unique([
    ...meta('og:title'),
    ...meta('twitter:title'),
    oneLine($('head > title').first().text()),
  ]);
  const siteNames = unique([
    ...meta('og:site_name'),
    ...meta('application-name'),
    ...meta('apple-mobile-web-app-title'),
    ...statedSiteNames($),
  ]);
  return { titles, siteNames, heading: findHeading($, titles, siteNames, firstLine) };
}

function findHeading(
  $: CheerioAPI,
  titles: readonly string[],
  siteNames: readonly string[],
  firstLine: number,
): PageTitles['heading'] {
  const all = titles.map(comparable);
  const sites = siteNames.map(comparable);
  const headings = $('h1')
    .toArray()
    .map((element) => ({ element, text: textOf(element, 1000), line: lineOf(element, firstLine) }))
    .filter(({ text }) => text !== '' && text.length <= 200 && !isGenericTitle(text))
    .filter(({ text }) => !sites.includes(comparable(text)))
    .filter(({ element }) => !isClutter(element));
  const confirmed = headings.find(({ text }) =>
    all.some((title) => begins(title, comparable(text))),
  );
  if (confirmed !== undefined) return confirmed;
  const contained = headings.find(({ text }) =>
    all.some((title) => title.includes(comparable(text)) && !title.endsWith(comparable(text))),
  );
  if (contained !== undefined) return contained;
  const first = headings[0] ?? confirmedSubheading($, all, firstLine);
  if (first !== null) return first;
  if (titles.every(isSectionTitle))
    return firstSubheading($, firstLine) ?? drawnHeading($, firstLine);
  return (
    (titles.every(isSectionOfSite) ? onlyRole($, firstLine) : segmentShown($, titles, firstLine)) ??
    drawnHeading($, firstLine)
  );
}

/** The one subheading of a page that names a role; a page with several is a list. */
function onlyRole($: CheerioAPI, firstLine: number): PageTitles['heading'] {
  const roles = $('h2, h3')
    .toArray()
    .slice(0, 50)
    .map((element) => ({ element, text: textOf(element, 400), line: lineOf(element, firstLine) }))
    .filter(({ element, text }) => isRoleName(cleanTitle(text)) && !isClutter(element));
  return roles.length === 1 ? (roles[0] ?? null) : null;
}

const MOST_SEARCHED = 600;

/** A role that a part of the title names and a line of the page repeats, on pages without headings. */
function segmentShown(
  $: CheerioAPI,
  titles: readonly string[],
  firstLine: number,
): PageTitles['heading'] {
  const roles = titles
    .map((title) => segmentsOf(title))
    .filter((segments) => segments.length > 1)
    .flat()
    .filter((segment) => isRoleName(cleanTitle(segment)))
    .map(comparable);
  if (roles.length === 0) return null;
  for (const element of $('body div, body p, body span, body b, body font, body td')
    .toArray()
    .slice(0, MOST_SEARCHED)) {
    const text = textOf(element, 200);
    if (text.length > 110 || !roles.includes(comparable(text)) || isClutter(element)) continue;
    return { element, text, line: lineOf(element, firstLine) };
  }
  return null;
}

/** The job, on a page whose title names the whole section of the site. */
function firstSubheading($: CheerioAPI, firstLine: number): PageTitles['heading'] {
  for (const element of $('h2').toArray().slice(0, 50)) {
    const text = textOf(element, 400);
    if (text.length < 4 || text.length > 150 || isGenericTitle(text) || isClutter(element))
      continue;
    return { element, text, line: lineOf(element, firstLine) };
  }
  return null;
}

/** Some pages give the job's title an h2 and leave h1 to the logo. */
function confirmedSubheading(
  $: CheerioAPI,
  titles: readonly string[],
  firstLine: number,
): PageTitles['heading'] {
  for (const element of $('h2, h3, [class*="title" i], [class*="headline" i]')
    .toArray()
    .slice(0, 200)) {
    const text = textOf(element, 400);
    const plain = comparable(withoutGender(text));
    if (plain.length < 4 || text.length > 150 || isGenericTitle(text) || isClutter(element))
      continue;
    const isPart = titles.some(
      (title) =>
        title !== plain &&
        (begins(title, plain) || title.endsWith(` ${plain}`) || announces(title, plain)),
    );
    if (isPart || titles.includes(plain))
      return { element, text, line: lineOf(element, firstLine) };
  }
  return null;
}

/** "Stellenanzeige: Gärtner | Acme", "Vacancy: gardener – Acme". */
function announces(title: string, heading: string): boolean {
  const start = title.indexOf(heading);
  return (
    start > 0 &&
    /^(?:job|vacancy|position|role|stellenanzeige|stellenangebot|stelle|offre d.emploi|recrutement|vacature|oferta|vaga|now hiring|we.re hiring|wir suchen|gesucht)\W{0,3}$/i.test(
      title.slice(0, start),
    )
  );
}

function begins(title: string, text: string): boolean {
  return text !== '' && (title === text || title.startsWith(`${text} `));
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text) => text !== ''))];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
