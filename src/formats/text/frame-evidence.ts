import { readDate } from '../../values/date.ts';
import { fieldOfLabel } from '../labels.ts';
import { isCookieNotice } from '../prose/cookie-notice.ts';
import { readLabelledLine } from '../prose/labels.ts';
import { isPostingSection } from '../prose/posting-section.ts';
import { cleanTitle, isRoleName } from '../prose/role-name.ts';
import { isMachine, kindOf } from './chrome-kind.ts';
import { isCounted } from './page-machinery.ts';
import { isButton } from './page-title.ts';
import { isReaction } from './reactions.ts';
import { isRelatedHeading } from './related-postings.ts';
import { isAboutSite, isFootLink } from './site-foot.ts';

/** Words with which people end a letter; their signature follows. */
const FAREWELL =
  /^(?:(?:kind|best|warm|many)? ?(?:regards|wishes|thanks)|thank you|thanks|cheers|yours|sincerely|best|(?:mit )?(?:freundlichen?|besten|herzlichen?|vielen) (?:grü(?:ß|ss)e?n?|dank)|(?:bien )?(?:cordialement|à vous)|merci|(?:un )?(?:cordial )?saludos?|gracias|(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|groeten|(?:cordiali|distinti) saluti|(?:com os )?(?:melhores )?cumprimentos|atenciosamente|(?:med )?(?:vänliga?|venlig|vennlig) hils(?:en|ning(?:ar)?)|z poważaniem|pozdrawiam|s pozdravem|ystävällisin terveisin)(?!\p{L}).{0,30}$/iu;
/** "4,1 von 5", "3.6 out of 5 stars", "★ 4.2", "Offers (12)": what sites count. */
const RATED =
  /(?<![\d.,])[0-5][.,]\d (?:out of|of|von|sur|de|su|van|av|af|z) 5(?![\d.,])|^[★⭐☆]|[★⭐☆]$|^\p{L}[\p{L} ]{1,40} \(\d{1,5}\)$/iu;
const CONTACT = /[\p{L}\p{N}]@[\p{L}\p{N}]|https?:\/\/|www\./iu;
const MARKED = /^(?:[-*•·・–—▪●✅✔👉]|\d{1,2}[.)])\s|^[・✅✔👉🔸🔹➡▶◆■★]/u;
/** A promise of the employer's own, often the only sentence that names it. */
const OF_EMPLOYER =
  /(?<!\p{L})equal(?: employment)? opportunit|chancengleichheit|égalité des chances/iu;
const PHONE = /(?:\+|\(0|(?<![\p{L}\d])0)\d(?:[ ()./-]{0,2}\d){5}|\d{3}[-. )]{1,2}\d{3}[-. ]\d{4}/u;
const LINK = /^[\p{Lu}\p{Lo}][\p{L}ー &'’/()-]{1,44}$/u;
const FEWEST_MARKED = 3;
/** The longest line that may be a link or the name of something. */
const LONGEST_LINK = 60;

/** A short line that may be an item of a list without its mark. */
const NEUTRAL = -0.4;

/** What is known of a line from the rest of its page. */
export interface Surroundings {
  /** Whether the same words stand above already, as the name of the job does in a sidebar. */
  readonly isRepeated: boolean;
  /** Whether the posting marks the items of its lists, so that a short line without a mark is none. */
  readonly marksItems: boolean;
}

/**
 * How much speaks for a line below a posting being of the site rather than of the posting: positive for
 * words of a site, buttons, other postings, counts; negative for sentences, items of lists, facts with
 * their labels, sections and addresses. A short line that may be either is judged by the posting's lists.
 */
export function evidenceOfFrame(text: string, { isRepeated, marksItems }: Surroundings): number {
  if (isSites(text)) return kindOf(text) === 'menu' ? 1 : 2;
  if (OF_EMPLOYER.test(text)) return -20;
  if (CONTACT.test(text)) return -8;
  if (isOfPosting(text) || FAREWELL.test(text) || PHONE.test(text)) return -3;
  if (text.length > 90) return -3;
  if (isReaction(text) || isCounted(text) || isRowOfLinks(text)) return 1.5;
  if (/^\p{Ll}/u.test(text) || /[€$£¥]|[.!?:;,]$/u.test(text)) return -1.5;
  if (text.length > LONGEST_LINK || fieldOfLabel(text) !== undefined) return -1;
  if (isStrong(text) || isRepeated) return 1;
  // A duty may begin with the same verb as a button.
  if (isButton(text)) return text.split(' ').length <= 3 ? 0.6 : NEUTRAL;
  if (!marksItems) return NEUTRAL;
  return LINK.test(text) ? 0.3 : 0;
}

/** Whether a short line names another job, or what a site counts. */
export function isStrong(text: string): boolean {
  return text.length <= LONGEST_LINK && (RATED.test(text) || isRoleName(cleanTitle(text)));
}

/** Whether a page marks the items of its lists. */
export function marksItems(texts: readonly string[]): boolean {
  let marked = 0;
  for (const text of texts) {
    if (MARKED.test(text)) marked += 1;
    if (marked === FEWEST_MARKED) return true;
  }
  return false;
}

/** Whether a line is certainly of a site and not of any posting on it. */
export function isSites(text: string): boolean {
  if (isPostingSection(text)) return false;
  return (
    kindOf(text) !== null ||
    isMachine(text) ||
    isFootLink(text) ||
    isAboutSite(text) ||
    isRelatedHeading(text) ||
    isCookieNotice(text)
  );
}

/** Signatures, and items of a list whose bullets were lost in copying. */
export function isKept(text: string): boolean {
  return FAREWELL.test(text) || /^\p{Ll}/u.test(text) || text.length > 90;
}

/** Whether a line says something of the job: a sentence, a labelled fact, a section, an item, an address. */
export function isOfPosting(text: string): boolean {
  if (isSites(text)) return false;
  const label = readLabelledLine(text);
  return (
    isSentence(text) ||
    MARKED.test(text) ||
    CONTACT.test(text) ||
    text.endsWith(':') ||
    (text.length <= LONGEST_LINK && isPostingSection(text)) ||
    (label !== null && label.field !== 'companyWebsite' && label.field !== 'sourceUrl')
  );
}

/** "応募締切" over "2027年5月3日", "Closing date" over "3 May 2027". */
export function isDayBehindLabel(texts: readonly string[], index: number): boolean {
  const field = fieldOfLabel(texts[index - 1] ?? '');
  return (
    (field === 'validThrough' || field === 'datePosted') &&
    readDate(texts[index] ?? '').kind === 'date'
  );
}

/** Whether a line is a sentence by its length and its end. */
export function isSentence(text: string): boolean {
  return (
    (text.length >= 40 && /[.!?。…]["”»)]?$/u.test(text)) || text.length > 120 || /。$/u.test(text)
  );
}

/** Whether a line holds an e-mail or web address. */
export function holdsAddress(text: string): boolean {
  return CONTACT.test(text);
}

/** "Hiring Lab   Career advice   Browse jobs": three names or more side by side, none of them a fact. */
export function isRowOfLinks(text: string): boolean {
  const cells = text.split(/\s*\|\s*|\s[·•]\s|\s{2,20}|\t+/u).filter((cell) => cell !== '');
  return (
    cells.length >= 3 &&
    cells.every((cell) => cell.length <= 34 && /^\p{Lu}[\p{L} &'’-]*$/u.test(cell))
  );
}
