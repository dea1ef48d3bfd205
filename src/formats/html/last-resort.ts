import { copyrightOwner, isUsedAgain, subjectOf } from '../prose/last-resort-company.ts';
import { cleanCompanyName, isCompanyName } from '../prose/company-name.ts';
import { isPostingSection } from '../prose/posting-section.ts';
import { cleanTitle, isRoleName, isRoleOrField, isTitleShaped } from '../prose/role-name.ts';
import { isClutter } from './clutter.ts';
import type { CheerioAPI, Element } from './document.ts';
import { lineOf } from './document.ts';
import type { Findings } from './findings.ts';
import { TELLING_FACTS } from './job-signs.ts';
import { mastheads, namesOfHomeLinks } from './masthead.ts';
import { isGenericTitle } from './page-sections.ts';
import type { PageTitles } from './page-title.ts';
import { comparable, textOf } from './text.ts';
import { cleanCompany, segmentsOf, withoutGender } from './title-parts.ts';

interface Guess {
  readonly value: string;
  readonly from: string;
  readonly line?: number | undefined;
}

const MOST_PARAGRAPHS = 40;
const MOST_HEADINGS = 50;

/** What only the site of a job board says; its own name is no employer's. */
export const BOARD_SIGN =
  /(?<!\p{L})(?:post (?:a|your) (?:job|vacancy)|for employers|employers? (?:log ?in|sign ?in|area)|browse (?:all )?(?:jobs|companies)|(?:create|get|set up) (?:an? )?(?:job )?alerts?|upload (?:your )?(?:cv|resume)|für arbeitgeber|stellen(?:anzeige|angebot)? (?:aufgeben|inserieren|schalten)|anzeige schalten|déposer une offre|publier une (?:offre|annonce)|espace (?:recruteurs?|employeurs?)|publicar (?:una |un )?(?:oferta|empleo|vaga)|para empresas|vacature plaatsen|voor werkgevers|för arbetsgivare|dla pracodawców|per le aziende)(?!\p{L})/iu;

/**
 * Adds the title or the company that a page of a job would be refused without: from the site's name, the
 * rest of the page's title, whom the text is about, the foot; or from a heading or the title. A page that
 * names neither is left as it is.
 */
export function addLastResort(
  $: CheerioAPI,
  titles: PageTitles,
  firstLine: number,
  findings: Findings,
): void {
  const [title, company] = [findings.text('title'), findings.text('company')];
  if ((title === undefined) === (company === undefined) || !seeksSomebody($, findings)) return;
  const guess =
    title === undefined
      ? guessTitle($, titles, company ?? '', firstLine)
      : guessCompany($, titles, title, firstLine);
  if (guess === null) return;
  findings.add(title === undefined ? 'title' : 'company', {
    value: guess.value,
    origin: 'page',
    line: guess.line,
    guessedFrom: guess.from,
  });
}

function seeksSomebody($: CheerioAPI, findings: Findings): boolean {
  if (TELLING_FACTS.some((field) => findings.has(field))) return true;
  const sections = headings($).filter((heading) => isPostingSection(textOf(heading, 100)));
  return sections.length >= 2;
}

function headings($: CheerioAPI): Element[] {
  return $('h1, h2, h3, h4').toArray().slice(0, MOST_HEADINGS);
}

/** A name is trusted first where the text of the page uses it too. */
function guessCompany(
  $: CheerioAPI,
  { titles, siteNames, heading }: PageTitles,
  title: string,
  firstLine: number,
): Guess | null {
  const paragraphs = $('p')
    .toArray()
    .slice(0, MOST_PARAGRAPHS)
    .map((element) => ({ text: textOf(element, 1000), line: lineOf(element, firstLine) }));
  const whole = $('body')
    .toArray()
    .map((element) => textOf(element, 100_000))
    .join(' ');
  const all = `${titles.join('\n')}\n${whole}`.toLowerCase();
  const sites = [
    ...siteNames,
    ...mastheads($, titles, heading?.text),
    ...namesOfHomeLinks($, titles),
  ].map((value) => ({ value, from: 'the name of the site' }));
  const besides = titles
    .flatMap((whole) => besideTitle(whole, title))
    .map((value) => ({ value, from: 'the title of the page' }));
  const subjects = paragraphs
    .filter(({ text }) => text.length >= 45)
    .slice(0, 4)
    .flatMap(({ text, line }) => {
      const value = subjectOf(text);
      const isCertain = value !== null && isUsedAgain(value, all);
      return isCertain ? [{ value, from: 'the beginning of the text', line }] : [];
    });
  const owners = $('footer, [class*="foot" i], [id*="foot" i]')
    .toArray()
    .slice(0, 6)
    .flatMap((element) => {
      const value = copyrightOwner(
        textOf(element, 2000).match(/(?:©|copyright).{0,120}/iu)?.[0] ?? '',
      );
      return value === null
        ? []
        : [{ value, from: 'the foot of the page', line: lineOf(element, firstLine) }];
    });
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  const isBoard = BOARD_SIGN.test(whole);
  const ofSite: readonly Guess[] = isBoard ? [] : [...sites, ...besides];
  const names = [...ofSite, ...subjects, ...(isBoard ? [] : owners)].flatMap((guess) => {
    const value = usable(guess.value, title);
    return value === null || isMakerOfSite(whole, value) ? [] : [{ ...guess, value }];
  });
  const spoken = names.find(({ value }) => text.includes(value));
  return spoken ?? names.find(({ value }) => sites.some((site) => site.value === value)) ?? null;
}

/** "Acme Gardener | Board" and "Gardener – Acme" without the title: what else they name. */
function besideTitle(whole: string, title: string): string[] {
  const job = withoutGender(title);
  return segmentsOf(whole).map((segment) => {
    const at = segment.indexOf(job);
    return at === -1 ? segment : `${segment.slice(0, at)} ${segment.slice(at + job.length)}`.trim();
  });
}

function usable(name: string, title: string): string | null {
  const value = cleanCompanyName(cleanCompany(name) ?? '');
  const other =
    !isCompanyName(value) ||
    isGenericTitle(value) ||
    isRoleOrField(value) ||
    comparable(value) === comparable(title);
  return other ? null : value;
}

/** "HR software by Acme", "Powered by Acme": the system that draws the page. */
function isMakerOfSite(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length))
    if (
      /(?:powered|software|hosted|provided|built|made|site) (?:by|with|von|par|door) $/iu.test(
        text.slice(Math.max(0, at - 30), at),
      )
    )
      return true;
  return false;
}

function guessTitle(
  $: CheerioAPI,
  { titles, siteNames }: PageTitles,
  company: string,
  firstLine: number,
): Guess | null {
  const names = [company, ...siteNames].map(comparable);
  const fits = (text: string): boolean => {
    const title = cleanTitle(text);
    return (
      isTitleShaped(title) &&
      /\p{L}{4}/u.test(title) &&
      !isGenericTitle(title) &&
      !isPostingSection(title) &&
      !names.some((name) => comparable(title) === name)
    );
  };
  const shown = headings($)
    .filter((element) => !isClutter(element))
    .map((element) => ({
      value: cleanTitle(textOf(element, 200)),
      name: element.name,
      line: lineOf(element, firstLine),
    }))
    .filter(({ value }) => fits(value));
  const roles = shown.filter(({ value }) => isRoleName(value));
  const [role] = roles;
  if (role !== undefined && roles.length === 1)
    return { ...role, from: 'the only heading that names a role' };
  const tops = shown.filter(({ name }) => name === 'h1');
  const [top] = tops;
  if (top !== undefined && tops.length === 1) return { ...top, from: 'the main heading' };
  const parts = titles.flatMap(segmentsOf).map(cleanTitle).filter(fits);
  const value = parts.find((part) => isRoleName(part));
  return value === undefined ? null : { value, from: 'the title of the page' };
}
