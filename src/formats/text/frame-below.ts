import { readDate } from '../../values/date.ts';
import { fieldOfLabel } from '../labels.ts';
import { isCookieNotice } from '../prose/cookie-notice.ts';
import { readLabelledLine } from '../prose/labels.ts';
import { isPostingSection } from '../prose/posting-section.ts';
import { isMachine, kindOf } from './chrome-kind.ts';
import { indexesOfText } from './chrome-phrases.ts';
import type { Line } from './lines.ts';
import { isRelatedHeading } from './related-postings.ts';
import { isAboutSite, isFootLink } from './site-foot.ts';

/** No page's frame is longer, and no posting's end is looked for above. */
const LONGEST_FRAME = 80;
/** One line that is certainly a site's counts two, a word of a menu one. */
const ENOUGH = 2;
/** Words with which people end a letter; their signature follows. */
const FAREWELL =
  /^(?:(?:kind|best|warm|many)? ?(?:regards|wishes|thanks)|thank you|thanks|cheers|yours|sincerely|best|(?:mit )?(?:freundlichen?|besten|herzlichen?|vielen) (?:grü(?:ß|ss)e?n?|dank)|(?:bien )?(?:cordialement|à vous)|merci|(?:un )?(?:cordial )?saludos?|gracias|(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|groeten|(?:cordiali|distinti) saluti|(?:com os )?(?:melhores )?cumprimentos|atenciosamente|(?:med )?(?:vänliga?|venlig|vennlig) hils(?:en|ning(?:ar)?)|z poważaniem|pozdrawiam|s pozdravem|ystävällisin terveisin)(?!\p{L}).{0,30}$/iu;

/**
 * The lines without what the page put below its posting, told by shape: behind the last line that says
 * something of the job (a sentence, a labelled fact, a section, an item of a list, an address) nothing but
 * short lines follow, and one of them is certainly a site's. Where the posting has just said how to apply,
 * all of them go; else those from the first that is certain.
 */
export function withoutFrameBelow(lines: readonly Line[]): Line[] {
  const texts = indexesOfText(lines);
  const start = frameStart(texts.map((index) => lines[index]?.text ?? ''));
  return start === null ? [...lines] : lines.slice(0, texts[start]);
}

/**
 * The index at which the frame below a posting begins; null where there is none.
 *
 * @param texts the lines of a page that are not blank
 */
export function frameStart(texts: readonly string[]): number | null {
  const end = Math.max(0, texts.length - LONGEST_FRAME);
  let last = texts.length - 1;
  while (last >= end && !isOfPosting(texts[last] ?? '') && !isDayBehindLabel(texts, last))
    last -= 1;
  if (last < end || last === texts.length - 1) return null;
  const below = texts.slice(last + 1);
  const certain = below.findIndex(isSites);
  const menu = below.filter((text) => kindOf(text) === 'menu').length;
  const others = below.filter((text) => isSites(text) && kindOf(text) !== 'menu').length;
  if (certain === -1 || others * 2 + menu < ENOUGH) return null;
  const closes = [last, last - 1].some((place) => tellsHowToApply(texts[place] ?? ''));
  const whole = closes && !below.slice(0, certain).some(isKept);
  return last + 1 + (whole ? 0 : certain);
}

/** Whether a line is certainly of a site and not of any posting on it. */
function isSites(text: string): boolean {
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
function isKept(text: string): boolean {
  return FAREWELL.test(text) || /^\p{Ll}/u.test(text) || text.length > 90;
}

function isOfPosting(text: string): boolean {
  if (isSites(text)) return false;
  const label = readLabelledLine(text);
  return (
    isSentence(text) ||
    /^(?:[-*•·–—▪●✅✔👉]|\d{1,2}[.)])\s/u.test(text) ||
    /[\p{L}\p{N}]@[\p{L}\p{N}]|https?:\/\/|www\./iu.test(text) ||
    text.endsWith(':') ||
    (text.length <= 60 && isPostingSection(text)) ||
    (label !== null && label.field !== 'companyWebsite' && label.field !== 'sourceUrl')
  );
}

/** "応募締切" over "2027年5月3日", "Closing date" over "3 May 2027". */
function isDayBehindLabel(texts: readonly string[], index: number): boolean {
  const field = fieldOfLabel(texts[index - 1] ?? '');
  return (
    (field === 'validThrough' || field === 'datePosted') &&
    readDate(texts[index] ?? '').kind === 'date'
  );
}

function isSentence(text: string): boolean {
  return (
    (text.length >= 40 && /[.!?。…]["”»)]?$/u.test(text)) || text.length > 120 || /。$/u.test(text)
  );
}

function tellsHowToApply(text: string): boolean {
  return /[\p{L}\p{N}]@[\p{L}\p{N}]|https?:\/\/|www\./iu.test(text);
}
