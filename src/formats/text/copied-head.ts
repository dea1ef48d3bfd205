import { isCookieNotice } from '../prose/cookie-notice.ts';
import { factsFromDatedLines } from '../prose/dated-lines.ts';
import { readLabelledLine } from '../prose/labels.ts';
import { isPlaceName } from '../prose/place-name.ts';
import { countPhrases, isByline, kindOf, LONGEST_CHROME } from './chrome-kind.ts';
import { indexesOfText } from './chrome-phrases.ts';
import { isFrameAbove } from './frame-above.ts';
import type { Line } from './lines.ts';
import { headOfPage } from './page-head.ts';
import { choosePageTitle, headLines, isButton, isEmployerAbove } from './page-title.ts';
import { isPictureLine } from './picture-line.ts';
import { endOfSearchForm } from './search-form.ts';
import { isTrail } from './trail.ts';
import { isWayBack } from './way-back.ts';

/** How many lines on top may be the page's own. */
const EDGE = 24;

/**
 * The title of a page that was copied with its head, unless a label tells it, and the indexes of what stands above it: the site's,
 * but for a labelled fact and the employer's name right over the title.
 */
export function titleOfCopiedPage(
  lines: readonly Line[],
  stems: readonly string[],
): { line: number | undefined; above: number[] } | null {
  const head = headLines(lines, isNoticeOfSite);
  const chosen = choosePageTitle(lines, head, stems, (text) => kindOf(text) !== null);
  const index = chosen ?? head.find((at) => isLabelledTitle(lines[at]?.text ?? ''));
  if (index === undefined) return null;
  const line = chosen === null ? undefined : lines[chosen]?.number;
  const above = head.slice(0, head.indexOf(index));
  if (!isCopied(lines, above, head)) return null;
  const below = lines.slice(index + 1);
  const isEmployer = (text: string): boolean =>
    kindOf(text) === null && isEmployerAbove(text, below) && !isPictureLine(text, lines);
  const [over = '', town = ''] = above.slice(-2).map((at) => lines[at]?.text ?? '');
  const isTownOver = isPlaceName(town) && isEmployer(over);
  const form = endOfSearchForm(head.map((at) => lines[at]?.text ?? ''));
  const stays = (at: number): boolean => {
    const text = lines[at]?.text ?? '';
    if (head.indexOf(at) < form) return false;
    return (
      readLabelledLine(text) !== null ||
      (at > (above[0] ?? 0) && isDated(text)) ||
      (text.length >= 60 && text.split(' ').length >= 9 && !isNoticeOfSite(text)) ||
      (at === above.at(-1) && isEmployer(text)) ||
      // The employer, the town, the title.
      (isTownOver && (at === above.at(-1) || (at === above.at(-2) && isEmployer(text))))
    );
  };
  return { line, above: above.filter((at) => !stays(at)) };
}

/** "This is a new service – your feedback will help us to improve it", over every page of a public service. */
const BANNER =
  /(?<!\p{L})(?:your feedback(?: \([^()]{1,40}\))? (?:will )?helps? us (?:to )?improve|this is an? (?:new|beta|trial) (?:service|site|website)|(?:dieser|das ist ein) (?:neuer )?dienst (?:ist (?:neu|in der beta)|befindet sich)|(?:ce|cette) (?:service|site|page) est (?:en version bêta|nouve\p{L}{1,3}))(?!\p{L})/iu;

function isNoticeOfSite(text: string): boolean {
  return isCookieNotice(text) || (text.length <= 200 && BANNER.test(text));
}

/** "Vacancy: Net mender": its label tells the title without more. */
function isLabelledTitle(text: string): boolean {
  return readLabelledLine(text)?.field === 'title';
}

/** "Apply before 11:55 pm on Sunday 13 December 2026", above a title. */
function isDated(text: string): boolean {
  const line = { kind: 'paragraph' as const, text, line: undefined };
  return text.length <= 100 && Object.keys(factsFromDatedLines([line])).length > 0;
}

/** Whether a head holds what only a site has, above its title or as buttons anywhere in it. */
function isCopied(
  lines: readonly Line[],
  above: readonly number[],
  head: readonly number[],
): boolean {
  if (isFrameAbove(above.map((index) => lines[index]?.text ?? ''))) return true;
  const buttons = head.filter((index) => {
    const text = lines[index]?.text ?? '';
    return kindOf(text) === 'control' || isButton(text);
  });
  return buttons.length >= 2;
}

/** The two tabs of an applicant system, one under the other. */
const TABS = /^overview\napplication$/iu;

/** The lines without the page's head: `above`, its menu, its trail, rows of buttons. */
export function withoutOpening(lines: readonly Line[], above: readonly number[]): Line[] {
  const top = indexesOfText(lines).slice(0, EDGE);
  const gone = new Set([...headOfPage(lines), ...above]);
  for (const [place, index] of top.entries()) {
    const text = lines[index]?.text ?? '';
    if (gone.has(index)) continue;
    const below = top.slice(place + 1).map((next) => lines[next]?.text ?? '');
    const next = top[place + 1] ?? -1;
    if (TABS.test(`${text}\n${lines[next]?.text ?? ''}`)) gone.add(index).add(next);
    if (text.length > LONGEST_CHROME) break;
    if (place < 4 && isByline(text)) gone.add(index);
    else if (place < 6 && isWayBack(text)) gone.add(index);
    else if (isTrail(text, below)) gone.add(index);
    else if (place < 8 && countPhrases(text) >= 3) gone.add(index);
  }
  return lines.filter((_, index) => !gone.has(index));
}
