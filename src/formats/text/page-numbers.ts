import { fold } from '../prose/site.ts';
import { indexesOfText } from './chrome-phrases.ts';
import type { Line } from './lines.ts';

const NUMBERED =
  /^[-–—\s]{0,4}(?:(?:page|seite|pagina|página|sida|side|strona|sivu|p\.|s\.|blz\.?)\s?)(\d{1,3})(?:\s?(?:of|\/|von|de|di|sur|van|av|af|z|ze)\s?\d{1,3})?[-–—\s]{0,4}$|^(\d{1,3})\s?(?:\/|of|von|sur)\s?\d{1,3}$|^[-–—]\s?(\d{1,3})\s?[-–—]$/iu;
/** "Notice 2027/14      Page 1 of 2": a running foot, with the number of all pages. */
const NUMBERED_BEHIND =
  /^\S.{0,78}?(?:\s{2,80}|\s[|·•–—-]\s|,\s)(?:page|seite|pagina|página|sida|side|strona|strana|sivu|p\.|s\.|blz\.?)\s?\d{1,3}\s?(?:of|\/|von|de|di|sur|van|av|af|z|ze)\s?\d{1,3}$/iu;
const LONGEST = 160;
const TOP = 6;

/** "Page 1 of 2", wherever on its sheet it stands. */
export function isPageNumber(text: string): boolean {
  return text.length <= 40 && NUMBERED.test(text);
}

/**
 * The lines without what a printed page repeats: "Page 1 of 2", "- 2 -", and below it the heading that
 * stood on top of the first page.
 */
export function withoutPageNumbers(lines: readonly Line[]): Line[] {
  const texts = indexesOfText(lines);
  const numbers = texts.filter((index) => isNumbered(lines[index]?.text ?? ''));
  if (numbers.length === 0) return [...lines];
  const heads = new Set(texts.slice(0, TOP).map((index) => headOf(lines[index]?.text ?? '')));
  const gone = new Set(numbers);
  for (const index of numbers) {
    const next = texts.find((below) => below > index) ?? -1;
    const head = headOf(lines[next]?.text ?? '');
    if (head.length >= 4 && heads.has(head) && texts.indexOf(next) >= TOP) gone.add(next);
  }
  return lines.filter((_, index) => !gone.has(index));
}

function isNumbered(text: string): boolean {
  return NUMBERED.test(text) || (text.length <= LONGEST && NUMBERED_BEHIND.test(text));
}

/** The first cell of a line, compared without case and spaces. */
function headOf(text: string): string {
  return fold(text.slice(0, 200).split(/\s{2,20}|\t/u, 1)[0] ?? '');
}
