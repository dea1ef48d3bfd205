import type { AnyNode, Element } from './document.ts';
import { isElement } from './document.ts';
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

const CLUTTER_ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'search',
  'dialog',
  'alertdialog',
  'alert',
  'menu',
  'menubar',
  'tablist',
  'toolbar',
  'status',
]);

/** Names, as whole words of an id or class, of what surrounds a posting. */
const CLUTTER_NAME = new RegExp(
  `(?:^| )(?:${[
    'nav(?:bar|igation)?',
    'menu',
    'breadcrumbs?',
    'foot(?:er)?',
    'site header',
    'page header',
    'top ?bar',
    'mast ?head',
    'side ?bar',
    'aside',
    'cookies?',
    'consent',
    'gdpr',
    'onetrust',
    'ccm',
    'cc div settings',
    'modal',
    'dialog',
    'popup',
    'pop up',
    'overlay',
    'tooltip(?:text)?',
    'apply tooltiptext',
    'toast',
    'snackbar',
    'dropdown',
    'lightbox',
    'flash',
    'shar(?:e|ing)(?: ?(?:list|bar|buttons?|links?|this|job))*',
    'sharelist',
    'social(?: (?:share|links?|media|icons?))?',
    'follow us',
    'related(?: ?(?:jobs?|posts?|postings?|listings?|content))?',
    'similar ?(?:jobs?|postings?|positions?|vacancies|offers?)?',
    'recommended(?: ?jobs?)?',
    'more ?jobs',
    'other ?jobs',
    'also (?:like|viewed)',
    'jobs? ?lists?',
    'jobs? results?',
    'search(?: ?(?:bar|form|box|results?))?',
    'newsletter',
    'subscri(?:be|ption)',
    'signup',
    'sign ?up',
    'log ?in',
    'sign ?in',
    'alerts?',
    'job ?alerts?',
    'digest',
    'comments?',
    'disqus',
    'pagination',
    'pager',
    'paginator',
    'skip(?: ?(?:link|nav|to content))?',
    'banner',
    'advert(?:isement|ising)?s?',
    'ads?',
    'sponsor(?:ed|s)?',
    'promo(?:tion)?',
    'app ?download',
    'listing tools',
    'job ?actions',
    '(?:job )?description actions',
    'action ?(?:bar|buttons)',
    'apply ?(?:form|bar|box|now|button|btn)',
    'application ?form',
    'print',
    'report ?(?:job|abuse)?',
  ].join('|')})$`,
);

const HIDDEN_CLASS = new Set([
  'hidden',
  'is hidden',
  'd none',
  'sr only',
  'visually hidden',
  'visuallyhidden',
  'screen reader text',
  'accessibility hidden',
  'wb inv',
  'offscreen',
  'off screen',
  'hide',
]);

/** Headings above lists of other postings, and other parts that are not this one. */
const CLUTTER_HEADING =
  /^(?:related|similar|recommended|other|more|latest|featured|recent)\b.{0,30}\b(?:jobs?|positions?|roles?|openings?|vacanc(?:y|ies)|opportunities|listings?|offers?)\b|^(?:you (?:may|might) also|people also|share (?:this|the)|follow us|subscribe|sign up for|get (?:job )?alerts|job alerts?|apply for this (?:job|position|role)$|cookies?\b|ähnliche (?:jobs|stellen)|weitere (?:jobs|stellen)|offres similaires|vergelijkbare vacatures|podobné (?:nabídky|pozice|pracovní)|ofertas similares|offerte simili|liknande jobb)/i;

/** Whether an element is, or stands in, a part of the page that is no posting. */
export function isClutter(element: Element): boolean {
  return [element, ...ancestors(element)].some(isClutterItself);
}

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
    return text.length <= 60 && CLUTTER_HEADING.test(text);
  });
  for (const heading of headings.slice(0, MOST_CLUTTER_HEADINGS)) removeSectionOf(heading, isMost);
}

/** Whether the element alone, by its name, role or style, is no content. */
export function isClutterItself(element: Element): boolean {
  const known = judged.get(element);
  if (known !== undefined) return known;
  const verdict = judge(element);
  judged.set(element, verdict);
  return verdict;
}

const judged = new WeakMap<Element, boolean>();

function judge(element: Element): boolean {
  const { name, attribs } = element;
  if (name === 'body' || name === 'html' || name === 'main' || name === 'article')
    return isHidden(element);
  if (['nav', 'aside', 'footer', 'dialog', 'template'].includes(name)) return true;
  if (CLUTTER_ROLES.has(attribs['role']?.toLowerCase() ?? '')) return true;
  if (isHidden(element)) return true;
  if (name === 'header' && isSiteHeader(element)) return true;
  return nameWords(element).some((words) => CLUTTER_NAME.test(words));
}

/** Whether an element is there for no one, or for screen readers alone. */
export function isHidden(element: Element): boolean {
  const { attribs } = element;
  if ('hidden' in attribs && attribs['hidden'] !== 'until-found') return true;
  if (attribs['aria-hidden'] === 'true' || attribs['aria-modal'] === 'true') return true;
  if (
    /display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden/i.test(
      attribs['style']?.slice(0, 2000) ?? '',
    )
  )
    return true;
  const words = nameWords(element);
  if (!words.some((each) => HIDDEN_CLASS.has(each))) return false;
  const shownWider =
    /(?:^|\s)(?:[a-z\d]{1,10}:(?:block|flex|grid|inline|table|contents)|d-[a-z]{2,10}-(?:block|flex|grid|inline))/;
  return !shownWider.test(attribs['class'] ?? '');
}

/** A site's header holds its navigation; an article's header holds its title. */
function isSiteHeader(element: Element): boolean {
  const text = textOf(element);
  const holdsHeading = (parent: Element): boolean =>
    parent.children.some(
      (child) => child.type === 'tag' && (child.name === 'h1' || holdsHeading(child)),
    );
  return !holdsHeading(element) && text.length < 2000;
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
