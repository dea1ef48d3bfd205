import type { Element } from './document.ts';
import { nameWords } from './names.ts';
import { textOf } from './text.ts';
import { ancestors, descendantsNamed } from './tree.ts';

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
    'ads?',
    'sponsor(?:ed|s)?',
    'promo(?:tion)?',
    'author (?:bio|box|info)',
    'post ?navigation',
    'discussion',
    'respond',
    'repl(?:y|ies)',
    'testimonials?',
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

/**
 * Whether an element is, or stands in, a part of the page that is no posting.
 * @param except Parts that are none in this case.
 */
export function isClutter(element: Element, except?: (part: Element) => boolean): boolean {
  return [element, ...ancestors(element)].some(
    (part) => isClutterItself(part) && except?.(part) !== true,
  );
}

/** A column beside the text, which often holds the posting's facts, and is not also something else. */
export function isAside(element: Element): boolean {
  if (isHidden(element) || 'aria-label' in element.attribs) return false;
  const role = element.attribs['role'] ?? '';
  if (role !== '' && role !== 'complementary') return false;
  const names = nameWords(element).filter((words) => CLUTTER_NAME.test(words));
  return (
    !['nav', 'footer', 'dialog', 'template', 'header'].includes(element.name) &&
    names.every((words) => /(?:^| )(?:side ?bar|aside)$/.test(words))
  );
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
  const names = nameWords(element).filter((words) => CLUTTER_NAME.test(words));
  return names.length > 0 && !(names.every((words) => AD.test(words)) && holdsTitle(element));
}

/** What is named an ad and holds the page's title is the posting itself. */
const AD = /(?:^| )ads?$/;

function holdsTitle(element: Element): boolean {
  return descendantsNamed(element, 'h1').length > 0;
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
