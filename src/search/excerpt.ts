import { markedText, type TextPart } from './marked-text.ts';
import type { Mark } from './words/match-marks.ts';

/** Characters of an excerpt, about; three lines on a desk, five in a hand. */
const LENGTH = 200;
/** Characters that may stand before the first match. */
const LEAD = 60;

const SPACE = /\s/u;
const MORE = '…';

/**
 * The piece of a text where most of what was searched stands together, with its matches marked. It begins
 * with a sentence where one begins shortly before, and else with a word; what is left out shows.
 *
 * @param marks the matches in the text, in order
 * @param from where the text begins to say what is not known otherwise
 */
export function excerptOf(text: string, marks: readonly Mark[], from = 0): readonly TextPart[] {
  const told = marks.filter(({ start }) => start >= from);
  const best = bestMark(told);
  const start = best === null ? from : beginning(text, best.start, from);
  const end = ending(text, Math.max(start + LENGTH, best?.end ?? 0));
  const within = told
    .filter((mark) => mark.start >= start && mark.end <= end)
    .map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }));
  const parts = markedText(text.slice(start, end), within);
  return [
    ...(start > from && !beginsSentence(text, start) ? [{ text: MORE, marked: false }] : []),
    ...parts,
    ...(end < text.length && parts.length > 0 ? [{ text: MORE, marked: false }] : []),
  ];
}

/** The first of those matches that have most of the searched words, and most matches, in an excerpt. */
function bestMark(marks: readonly Mark[]): Mark | null {
  let best: Mark | null = null;
  let most = 0;
  for (const [index, mark] of marks.entries()) {
    const terms = new Set<number>();
    let count = 0;
    for (let at = index; at < marks.length; at += 1) {
      const other = marks[at];
      if (other === undefined || other.end > mark.start + LENGTH - LEAD) break;
      terms.add(other.term);
      count += 1;
    }
    const worth = terms.size * LENGTH + count;
    if (worth > most) {
      best = mark;
      most = worth;
    }
  }
  return best;
}

/** Where an excerpt with a match begins, not before `from`. */
function beginning(text: string, match: number, from: number): number {
  const earliest = Math.max(from, match - LEAD);
  if (earliest === from) return from;
  for (let at = earliest; at < match; at += 1) if (beginsSentence(text, at)) return at;
  for (let at = Math.max(earliest, match - LEAD / 2); at < match; at += 1) {
    if (SPACE.test(text.charAt(at - 1))) return at;
  }
  return match;
}

function beginsSentence(text: string, at: number): boolean {
  return (
    at === 0 ||
    /[.!?:;]\s$/u.test(text.slice(Math.max(0, at - 2), at)) ||
    /[。！？]$/u.test(text.slice(at - 1, at))
  );
}

/** The end of the last word that ends before a place. */
function ending(text: string, place: number): number {
  if (place >= text.length) return text.length;
  for (let at = place; at > place - LEAD; at -= 1) if (SPACE.test(text.charAt(at))) return at;
  // Neither words without spaces nor half a character.
  return /[\udc00-\udfff]/.test(text.charAt(place)) ? place - 1 : place;
}
