import { indexesOfText } from './chrome-phrases.ts';
import {
  evidenceOfFrame,
  isDayBehindLabel,
  isKept,
  isOfPosting,
  isSentence,
  isSites,
  isStrong,
  marksItems,
  holdsAddress,
} from './frame-evidence.ts';
import type { Line } from './lines.ts';

/** No page's frame is longer, and no posting's end is looked for above. */
const LONGEST_FRAME = 80;
/** One line that is certainly a site's counts two, a word of a menu one. */
const ENOUGH = 2;

/**
 * The lines without what the page put below its posting, told by shape: what speaks for the site's lines
 * and against the posting's is summed from the end, and the frame begins where the sum is greatest. A
 * sentence of the site's own among its links is taken with them.
 */
export function withoutFrameBelow(lines: readonly Line[]): Line[] {
  const indexes = indexesOfText(lines);
  const opens = indexes.map((index) => (lines[index - 1]?.text ?? '') === '');
  const start = frameStart(
    indexes.map((index) => lines[index]?.text ?? ''),
    opens,
  );
  return start === null ? [...lines] : lines.slice(0, indexes[start]);
}

/**
 * The index at which the frame below a posting begins; null where there is none.
 *
 * @param texts the lines of a page that are not blank
 * @param opens whether a blank line stands above each of them, where that is known
 */
export function frameStart(
  texts: readonly string[],
  opens: readonly boolean[] = [],
): number | null {
  const end = Math.max(1, texts.length - LONGEST_FRAME);
  const first = new Map<string, number>();
  for (const [index, text] of texts.entries()) if (!first.has(text)) first.set(text, index);
  const marks = marksItems(texts);
  let sum = 0;
  let best = 0;
  let start: number | null = null;
  for (let index = texts.length - 1; index >= end; index -= 1) {
    const text = texts[index] ?? '';
    const isRepeated = (first.get(text) ?? index) < index;
    const evidence = isDayBehindLabel(texts, index)
      ? -3
      : evidenceOfFrame(text, { isRepeated, marksItems: marks });
    // A sentence under a button or a heading of the site explains it.
    const explains = evidence === -3 && isSentence(text) && isSites(texts[index - 1] ?? '');
    sum += explains ? -1.5 : evidence;
    if (sum < LOST) break;
    if (sum <= best) continue;
    best = sum;
    start = index;
  }
  if (start === null || best < ENOUGH) return null;
  const below = texts.slice(start);
  if (!below.some(isSites) && below.filter(isStrong).length < 2) return null;
  if (!texts.slice(0, start).some(isOfPosting)) return null;
  return withHeading(texts, start, opens);
}

/** So much speaks for the posting that nothing above can be the site's. */
const LOST = -8;

/**
 * Where the posting has just said how to apply, all that follows is the site's; and so is a line that
 * stands over the first line of the frame and begins its paragraph.
 */
function withHeading(texts: readonly string[], start: number, opens: readonly boolean[]): number {
  let above = start;
  while (above > 0 && !isOfPosting(texts[above - 1] ?? '') && !isDayBehindLabel(texts, above - 1))
    above -= 1;
  const closes = [above - 1, above - 2].some((place) => holdsAddress(texts[place] ?? ''));
  if (closes && !texts.slice(above, start).some(isKept)) return above;
  const heading = texts[start - 1] ?? '';
  const isHeading =
    opens[start - 1] === true &&
    opens[start] === false &&
    heading.length <= 40 &&
    !isOfPosting(heading) &&
    !isSentence(heading);
  return isHeading ? start - 1 : start;
}
