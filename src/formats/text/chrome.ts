import { isCookieNotice } from '../prose/cookie-notice.ts';
import { withoutBoardNotices } from './board-notice.ts';
import { isMachine, kindOf } from './chrome-kind.ts';
import { withoutClosing } from './closing-lines.ts';
import { withoutControls } from './controls.ts';
import { withoutConversation } from './conversation.ts';
import { titleOfCopiedPage, withoutOpening } from './copied-head.ts';
import { withoutFeedback } from './feedback.ts';
import { withoutFrameBelow } from './frame-below.ts';
import { withoutHeadButtons } from './head-buttons.ts';
import { withoutHeadTail } from './head-tail.ts';
import { readLines } from './lines.ts';
import type { Line } from './lines.ts';
import { withoutCounters, withoutForm, withoutNewsletter } from './page-machinery.ts';
import { withoutPageNumbers } from './page-numbers.ts';
import { withoutRelated } from './related-postings.ts';
import { withoutFoot } from './site-foot.ts';

/**
 * The lines of a posting without what the page around it put there when it was copied: the menu on top,
 * buttons, share lines, a list of similar jobs and the footer. Only whole short lines of known words go,
 * so no sentence of a posting is ever lost.
 */
export function withoutChrome(lines: readonly Line[]): Line[] {
  return readPage(lines).lines;
}

/**
 * A text with the lines that a page put around its posting left blank, so that all others keep their
 * numbers: for text that was pasted with its marks of Markdown.
 */
export function blankChrome(text: string): string {
  const lines = text.split('\n');
  const kept = new Set(withoutChrome(readLines(text)).map(({ number }) => number));
  return lines.map((line, index) => (kept.has(index + 1) ? line : '')).join('\n');
}

/**
 * The same lines, and the line that was chosen as the title where the page's head tells one.
 *
 * @param stems what the file and the page's address are called
 */
export function readPage(
  lines: readonly Line[],
  stems: readonly string[] = [],
): { lines: Line[]; titleLine: number | undefined } {
  const spoken = withoutPageNumbers(withoutFeedback(withoutConversation(lines)));
  const title = titleOfCopiedPage(spoken, stems);
  // The ends first: what stands beside a word of a menu tells what it is.
  const opened = withoutOpening(spoken, title?.above ?? []);
  const body = withoutNewsletter(
    withoutForm(title === null ? opened : withoutBoardNotices(opened)),
  );
  const ended = withoutClosing(withoutRelated(withoutEnd(withoutFrameBelow(body))));
  const counted = withoutCounters(withoutHeadTail(ended, title?.line));
  return {
    lines: withoutClosing(withoutHeadButtons(withoutControls(counted))),
    titleLine: title?.line,
  };
}

/** The lines without their foot, known line by line or by its shape. */
function withoutEnd(lines: readonly Line[]): Line[] {
  const isChrome = (text: string): boolean =>
    isMachine(text) || kindOf(text) === 'control' || isCookieNotice(text);
  return withoutClosing(withoutFoot(withoutClosing(lines), isChrome));
}
