import { isCookieNotice } from '../prose/cookie-notice.ts';
import type { AnyNode, Element } from './document.ts';
import { isElement } from './document.ts';
import { isClutterItself } from './clutter.ts';
import { removeUselessImages } from './images.ts';
import { nameWords } from './names.ts';
import { textOf } from './text.ts';
import { ancestors, descendantsNamed, removeNodes } from './tree.ts';

const NEVER_CONTENT = new Set(
  'script style noscript template link meta iframe object embed canvas audio video map dialog input select textarea button svg nav aside'.split(
    ' ',
  ),
);

const MOST_CLUTTER_HEADINGS = 30;

/** What advertises something: in British English the posting itself as well, so it is judged by its share. */
const ADVERT_NAME = /(?:^| )(?:adverts?|advertisements?|advertising)$/;
const LEAST_OF_POSTING = 0.2;

/** What others earn, as sites guess it, is no offer. */
const ESTIMATE =
  /^(?:estimated (?:salary|pay)|salary estimate|average salary|geschätztes gehalt|gehaltsschätzung|salaire estimé|geschat salaris|salario estimado|stipendio stimato|szacowane wynagrodzenie|odhadovan[ýá] (?:plat|mzda))\b/i;

/** Headings above lists of other postings, and other parts that are not this one. */
const CLUTTER_HEADING =
  /^(?:related|similar|recommended|other|more|latest|featured|recent)\b.{0,30}\b(?:jobs?|positions?|roles?|openings?|vacanc(?:y|ies)|opportunities|listings?|offers?)\b|^(?:you (?:may|might) also|people (?:also|who viewed)|jobs you (?:may|might)|jobs (?:like this|for you)|explore (?:more|other)|more from|what our (?:clients|customers|guests) say|leave a (?:reply|comment)|\d{1,4} (?:comments?|thoughts? on|repl(?:y|ies))|share (?:this|the)|follow us|subscribe|sign up for|get (?:job )?alerts|job alerts?|apply for this (?:job|position|role)$|cookies?\b|(?:jobs|stellen|anzeigen),? die (?:dich|sie|dir|ihnen)\b|das könnte (?:dich|sie)|(?:ähnliche|weitere|andere|passende) (?:jobs|stellen)|(?:nos |les )?(?:autres|dernières) (?:offres|annonces|postes)|ces offres|andere vacatures|meer vacatures|(?:otras|más) (?:ofertas|vacantes)|altre offerte|(?:fler|andra|liknande) (?:lediga )?(?:jobb|tjänster)|(?:andre|lignende) (?:jobs?|stillinger)|podobne (?:oferty|ogłoszenia)|další (?:nabídky|pozice|volná)|offres similaires|vergelijkbare vacatures|podobné (?:nabídky|pozice|pracovní)|ofertas similares|offerte simili|liknande jobb|(?:open |other )?(?:jobs|positions|roles|vacancies) in the same|(?:offene )?(?:stellen|jobs) (?:in|aus) (?:der|dem) ?selben|(?:offres|postes) dans le même|(?:ofertas|puestos|vagas) (?:del|no) mismo|vagas na mesma|(?:lediga |ledige )?(?:jobb|job|stillinger) (?:på|inom|i|innen|inden for) samm[ae]|vacatures (?:op|binnen) dezelfde|already (?:applied|working (?:at|for|with))|(?:schon|bereits) (?:bei uns )?beworben|(?:vous avez )?déjà (?:postulé|candidaté)|al gesolliciteerd|redan sökt|har du (?:redan|allerede) (?:sökt|søkt|søgt)|(?:ya te has|¿ya te has) inscrito|já se candidatou|(?:hai|ti sei) già candidat)/i;

/** Removes what is no posting from the page: the tree is changed. */
export function removeClutter(body: Element): void {
  const total = textOf(body).length;
  const isMost = (element: Element): boolean => textOf(element, total + 1).length > total * 0.5;
  const unwanted: AnyNode[] = [];
  const visit = (parent: Element): void => {
    for (const child of parent.children) {
      if (child.type === 'comment' || child.type === 'cdata' || child.type === 'directive') {
        unwanted.push(child);
      } else if (isElement(child)) {
        const isUnwanted =
          NEVER_CONTENT.has(child.name) ||
          (isNamedAdvert(child) && textOf(child, total).length < total * LEAST_OF_POSTING) ||
          isCookieBanner(child) ||
          ((child.name === 'form' || isClutterItself(child)) && !isMost(child));
        if (isUnwanted) unwanted.push(child);
        else visit(child);
      }
    }
  };
  visit(body);
  removeNodes(unwanted);
  removeUselessImages(body);
  const headings = descendantsNamed(body, 'h1 h2 h3 h4 h5 h6 p strong').filter((heading) => {
    const text = textOf(heading, 200);
    return (text.length <= 60 && CLUTTER_HEADING.test(text)) || isEstimate(heading);
  });
  for (const heading of headings.slice(0, MOST_CLUTTER_HEADINGS)) removeSectionOf(heading, isMost);
}

/** A box of a few words about cookies, whatever it is called. */
function isCookieBanner(element: Element): boolean {
  if (element.name !== 'div' && element.name !== 'section') return false;
  const text = textOf(element, 500);
  return text.length <= 400 && isCookieNotice(text);
}

function isNamedAdvert(element: Element): boolean {
  return nameWords(element).some((words) => ADVERT_NAME.test(words));
}

/** Whether an element tells a site's guess at the pay. */
function isEstimate(element: Element): boolean {
  return ESTIMATE.test(textOf(element, 200));
}

/** The outermost element that begins with the heading, or the heading and the links below it. */
function removeSectionOf(heading: Element, isMost: (element: Element) => boolean): void {
  let section: Element = heading;
  for (let parent = section.parent; parent !== null && isElement(parent); parent = section.parent) {
    if (['body', 'main', 'html'].includes(parent.name) || isMost(parent)) break;
    if (!isFirst(section)) break;
    section = parent;
  }
  const gone: AnyNode[] = [section];
  if (section === heading && /^h[1-6]$/.test(heading.name)) {
    for (let next = heading.next; next !== null; next = next.next) {
      if (isElement(next) && next.name === heading.name) break;
      if (isElement(next) && isLinkList(next)) gone.push(next);
    }
  }
  removeNodes(gone);
}

function isFirst(element: Element): boolean {
  for (let before = element.prev; before !== null; before = before.prev) {
    if (textOf(before, 50) !== '') return false;
  }
  return true;
}

function isLinkList(element: Element): boolean {
  const links = descendantsNamed(element, 'a').filter(
    (link) => !ancestors(link).some(({ name }) => name === 'a'),
  );
  const linked = links.reduce((sum, link) => sum + textOf(link).length, 0);
  return element.name === 'a' || element.name === 'form' || linked >= textOf(element).length * 0.5;
}
