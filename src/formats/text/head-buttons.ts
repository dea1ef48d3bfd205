import { isButtonWord } from '../prose/button-word.ts';
import { isPostingSection } from '../prose/posting-section.ts';
import { indexesOfText } from './chrome-phrases.ts';
import type { Line } from './lines.ts';
import { tellsHowToApply } from './page-machinery.ts';

/** How far down the facts above a posting's text may reach. */
const HEAD = 40;
const SHORT = 100;
/** "4.1 out of 5", "3,6 sur 5 étoiles", "4.2 ★ (310 reviews)": what visitors think of an employer. */
const RATING =
  /^(?:rating:? |bewertung:? |note:? )?[0-5](?:[.,]\d)?(?:\s?(?:★|⭐)|\s?(?:\/|out of|von|sur|de|su|van de|van|av|af|z|na|i)\s?5)(?:[.,]0)?(?:\s?(?:stars?|sternen?|étoiles?|estrellas|stelle|sterren|stjärnor|stjerner|gwiazdek|estrelas))?(?:\s?[·•(]?\s?[\d.,]{1,7}[kK]?\s?\p{L}{3,14}\)?)?$/iu;

/**
 * The lines without the buttons and the rating that a site shows among the facts above a posting's text:
 * "Apply" between a title and its place.
 */
export function withoutHeadButtons(lines: readonly Line[]): Line[] {
  const texts = indexesOfText(lines);
  const gone = new Set<number>();
  for (const [place, index] of texts.slice(0, HEAD).entries()) {
    const text = lines[index]?.text ?? '';
    if (text.length > SHORT) break;
    const next = lines[texts[place + 1] ?? -1]?.text ?? '';
    if (RATING.test(text)) gone.add(index);
    else if (place > 0 && next !== '' && isRowOfButtons(text) && !tellsHowToApply(next)) {
      // Alone above a paragraph it may be the heading over how to apply.
      if (next.length <= SHORT || isPostingSection(next) || gone.has(texts[place - 1] ?? -1))
        gone.add(index);
    }
  }
  return gone.size === 0 ? [...lines] : lines.filter((_, index) => !gone.has(index));
}

/** "Apply", "応募する  保存する". */
function isRowOfButtons(text: string): boolean {
  return text.split(/\s{2,20}|\t|\s[|·•]\s/u).every((cell) => isButtonWord(cell));
}
