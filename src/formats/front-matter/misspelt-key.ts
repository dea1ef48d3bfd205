import { distance } from 'fastest-levenshtein';
import { allSpellings, foldKey, isForeignKey } from './spellings.ts';

/** Slips of the keyboard between two words; two letters that changed places are one. */
function slips(a: string, b: string): number {
  const edits = distance(a, b);
  return edits === 2 && lettersOf(a) === lettersOf(b) ? 1 : edits;
}

function lettersOf(word: string): string {
  return Array.from(word).sort().join('');
}

/** "pd_job_title" is a name of its own that ends like "jobTitle", no slip of the keyboard. */
function isLongerName(key: string, spelling: string): boolean {
  const words = (name: string): number => name.split(/[\s_.-]|(?<=\p{Ll})(?=\p{Lu})/u).length;
  return words(key) > words(spelling) && foldKey(key).includes(foldKey(spelling));
}

let spellings: readonly (readonly [string, string])[] | undefined;

function foldedSpellings(): readonly (readonly [spelling: string, folded: string])[] {
  return (spellings ??= allSpellings().map((spelling) => [spelling, foldKey(spelling)] as const));
}

/** The known spelling that a key most resembles, or null when it resembles none. */
export function suggestionFor(key: string): string | null {
  const folded = foldKey(key);
  if (folded.length < 4 || folded.length > 40 || isForeignKey(key)) return null;
  const allowed = folded.length < 8 ? 1 : 2;
  let best: string | null = null;
  let bestDistance = allowed + 1;
  for (const [spelling, known] of foldedSpellings()) {
    if (Math.abs(known.length - folded.length) > allowed || isLongerName(key, spelling)) continue;
    const candidate = slips(folded, known);
    if (candidate < bestDistance) {
      best = spelling;
      bestDistance = candidate;
    }
  }
  return best;
}
