import { isCookieNotice } from '../prose/cookie-notice.ts';
import { countPhrases, isMachine, kindOf, LONGEST_CHROME } from './chrome-kind.ts';
import { indexesOfText } from './chrome-phrases.ts';
import type { Line } from './lines.ts';
import { isAboutSite } from './site-foot.ts';

/** How many lines at the end may be the page's own. */
const EDGE = 24;
const MAILING_LIST =
  /mailing list$|(?<!\p{L})(?:unsubscribe|abmelden|désabonner|desuscribir|uitschrijven|subscription|listinfo|options|preferences|is moderated)(?!\p{L})/iu;

/** The lines without those at their end that are certainly the site's, one by one. */
export function withoutClosing(lines: readonly Line[]): Line[] {
  const footer = mailingListFooter(lines);
  let end = footer ?? lines.length;
  for (let turn = 0; turn < EDGE && end > 0; turn += 1) {
    const last = lines.slice(0, end).findLastIndex(({ text }) => text !== '');
    const text = lines[last]?.text ?? '';
    if (last === -1 || text.length > 260) break;
    const divider = end < lines.length && /^[-_=*—–]{1,80}$/u.test(text);
    const machine =
      isMachine(text) || kindOf(text) === 'control' || isWayOut(text) || isAboutSite(text);
    if (!divider && !machine && !isCookieNotice(text) && !isMenuBelow(lines, last)) break;
    end = last;
  }
  return lines.slice(0, end);
}

/** "Back to top | Next section: For sale": a row of links, one of them known. */
function isWayOut(text: string): boolean {
  if (text.length > LONGEST_CHROME || /[\p{Ll}]{3}[.!?](?:\s|$)/u.test(text)) return false;
  const cells = text.split(/\s*\|\s*|\s[·•]\s|\s{2,20}|\t+/u);
  return cells.length > 1 && cells.some((cell) => kindOf(cell) === 'control');
}

/** "Security" under "Privacy policy", "Facebook | X | Email": footers name pages one after another. */
function isMenuBelow(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  if (countPhrases(text) >= 2) return true;
  if (countPhrases(text) === 0) return false;
  const near = lines.slice(Math.max(0, index - 4), index);
  const above = near.map((line) => (isMachine(line.text) ? 'control' : kindOf(line.text)));
  return above.includes('control') || above.filter((kind) => kind === 'menu').length >= 2;
}

/** Where the footer of a mailing list starts: a rule, and short lines about the list behind it. */
function mailingListFooter(lines: readonly Line[]): number | null {
  const texts = indexesOfText(lines);
  // What an archive writes where a message had an attachment.
  const scrubbed = texts
    .slice(-8)
    .find((index) => /^-{6,30} next part -{6,30}$/u.test(lines[index]?.text ?? ''));
  if (scrubbed !== undefined) return scrubbed;
  for (const index of texts.slice(-8)) {
    const below = lines.slice(index + 1);
    if (!/^(?:[-_=*]{5,80}|—|–|--)$/u.test(lines[index]?.text ?? '')) continue;
    const about = below.some(({ text }) => MAILING_LIST.test(text));
    if (about && below.every(({ text }) => text.length <= 200)) return index;
  }
  return null;
}
