import { isClutter } from './clutter.ts';
import type { CheerioAPI, Element } from './document.ts';
import { isElement, lineOf } from './document.ts';
import { NAMED, nameTokens } from './names.ts';
import { cleanCompany, isBoardName } from './title-parts.ts';
import { comparable, textOf } from './text.ts';
import { ancestors, descendantsNamed } from './tree.ts';

/** A company's name as the page shows it. */
export interface PageCompany {
  readonly name: string;
  readonly key: string;
  readonly line: number | undefined;
}

const PROFILE_PATH =
  /\/(?:company|companies|employers?|organi[sz]ations?|cmp|startups?|firms?|firma|firmy|unternehmen|arbeitgeber|entreprises?|societes?|bedrijf|bedrijven|empresas?|aziende|spolecnosti|foretag)\/[^/?#]{2,}/i;

const COMPANY_NAME =
  /^(?:(?:job|posting|meta ?data|header|top ?card|listing|position|hiring)?(?: )?(?:company|employer|organization|org|hiring organization)(?: ?(?:name|title|link|url))?|company info name)$/;

const NOT_A_NAME =
  /^(?:(?:view|see|show|all|more|visit|about|follow|read|learn|go|back|other|browse|claim|rate|review)\b.*|company(?: profile| page| website)?|website|profile|employers?|companies|for (?:employers|companies)|jobs?|careers?|log ?in|sign ?(?:in|up)|home|\d+.*|zobrazit.*|profil.*|alle .*|voir .*)$/i;

/** Finds the company in links to its profile, in elements named for it, and in its logo. */
export function findCompany(
  $: CheerioAPI,
  title: string | undefined,
  firstLine: number,
): PageCompany | null {
  return byName($, title, firstLine) ?? byProfileLink($, title, firstLine) ?? byLogo($, firstLine);
}

function byName($: CheerioAPI, title: string | undefined, firstLine: number): PageCompany | null {
  for (const element of $(NAMED).toArray().filter(isElement)) {
    if (!nameTokens(element).some((words) => COMPANY_NAME.test(words.join(' ')))) continue;
    const name = isCard(element) ? nameInCard(element, title) : nameIn(element, title);
    if (name !== null && !isOfAnotherPosting(element)) {
      return { name, key: 'company', line: lineOf(element, firstLine) };
    }
  }
  return null;
}

/** A box about the company holds more than its name: a link to its site, what it does. */
function isCard(element: Element): boolean {
  const parts = element.children.filter((child) => isElement(child) && textOf(child, 100) !== '');
  return (
    parts.length > 1 ||
    descendantsNamed(element, 'p h2 h3 h4 li div').length > 1 ||
    descendantsNamed(element, 'a strong b').length > 1
  );
}

function nameInCard(element: Element, title: string | undefined): string | null {
  for (const part of descendantsNamed(element, 'h1 h2 h3 h4 h5 strong b a span').slice(0, 20)) {
    const name = nameIn(part, title);
    if (name !== null && name.length <= 60) return name;
  }
  return null;
}

function nameIn(element: Element, title: string | undefined): string | null {
  return usable(
    textOf(element, 400).replace(
      /^(?:at|bei|chez|@|by|(?:about|über|acerca de|sobre|over|chi è)(?=\s\p{Lu}))\s/iu,
      '',
    ),
    title,
  );
}

function byProfileLink(
  $: CheerioAPI,
  title: string | undefined,
  firstLine: number,
): PageCompany | null {
  for (const link of $('a[href]').toArray()) {
    const href = link.attribs['href'] ?? '';
    if (!PROFILE_PATH.test(href) || /(?:linkedin|facebook)\.com/.test(href)) continue;
    const name = usable(textOf(link, 400), title);
    if (name !== null && !isOfAnotherPosting(link)) {
      return { name, key: 'link to the company', line: lineOf(link, firstLine) };
    }
  }
  return null;
}

function byLogo($: CheerioAPI, firstLine: number): PageCompany | null {
  for (const image of $('img[alt]').toArray()) {
    const alt = image.attribs['alt'] ?? '';
    const name =
      /^(?:logo (?:of |von |de |[-–] ?)?(.{2,60})|(.{2,60}?)(?:'s)?(?: company)?[ -]logo)$/i.exec(
        alt.trim(),
      );
    const isNamed = nameTokens(image).some((words) => /^company ?logo$/.test(words.join(' ')));
    const found = usable((name?.[1] ?? name?.[2] ?? (isNamed ? alt : '')).trim(), undefined);
    const isOfPage = [image, ...ancestors(image)].some(
      ({ name, attribs }) =>
        name === 'footer' || /partner|sponsor|related/i.test(attribs['class'] ?? ''),
    );
    if (found !== null && !isBoardName(found) && !isOfPage && !isOfAnotherPosting(image)) {
      return { name: found, key: 'logo', line: lineOf(image, firstLine) };
    }
  }
  return null;
}

function usable(shown: string, title: string | undefined): string | null {
  const text = withoutPlace(shown);
  if (text.length < 2 || text.length > 80 || NOT_A_NAME.test(text)) return null;
  if (title !== undefined && comparable(text) === comparable(title)) return null;
  if (/[.!?]\s+\p{Lu}/u.test(text) && text.length > 50) return null;
  return (
    cleanCompany(text) ?? (text.length <= 40 && !/\bjobs?\b|\bcareers?\b/i.test(text) ? text : null)
  );
}

/** "Acme · Lyon, France": one line holds the company first and then where it is. */
function withoutPlace(text: string): string {
  return text.split(/\s[·•|]\s/, 1)[0] ?? text;
}

function isOfAnotherPosting(element: Element): boolean {
  if (isClutter(element)) return true;
  const entry = ancestors(element).find(({ name }) => name === 'li');
  return (
    entry !== undefined &&
    descendantsNamed(entry, 'a').some((link) => /job/i.test(link.attribs['href'] ?? ''))
  );
}
