import { fieldOfLabel } from '../labels.ts';

const NARROWEST = 45;
const WIDEST = 120;
/** How far before the margin a line may end and still count as filled. */
const RAGGED = 12;
/** From this length on, a line that ends without a full stop may go on in the next. */
const LONG_ENOUGH = 40;

/**
 * Joins lines that an editor or mail program broke at a margin, and leaves lines that were meant as
 * lines alone.
 */
export function joinWrapped(lines: readonly string[]): string[] {
  const hard = isHardWrapped(lines);
  const joined: string[] = [];
  // Kept apart from `joined`, so that a long paragraph is put together once.
  let parts: string[] = [];
  for (const line of lines) {
    const previous = parts.at(-1);
    if (previous !== undefined && !hard && !goesOn(previous, line)) {
      joined.push(parts.join(' '));
      parts = [];
    }
    parts.push(line);
  }
  if (parts.length > 0) joined.push(parts.join(' '));
  return joined;
}

/** Whether a line reads as the end of the sentence that the previous line began. */
export function goesOn(previous: string, next: string): boolean {
  if (previous.length < LONG_ENOUGH || previous.length > WIDEST) return false;
  // A title with the mark that the law asks for ends there.
  if (/\((?:[mwfdxh]\/){1,3}[mwfdxh]\)$/iu.test(previous.slice(-12))) return false;
  return (
    !/[.:;!?…]["”’')\]]?$/u.test(previous.slice(-3)) &&
    /^[\p{Ll}("&]/u.test(next) &&
    // "locations" over its value, as some systems write their labels.
    fieldOfLabel(next) === undefined &&
    // A line in brackets of its own is a remark on the one above it.
    !/^\([^()]{1,120}\)$/u.test(next) &&
    !/^(?:https?:|www\.)/iu.test(next)
  );
}

/** "Closing date: 3 May": a line that says one thing was meant as a line. */
const LABELLED = /^\p{Lu}[\p{L} /-]{1,30}:\s{1,20}\S/u;

/** Whether every line but the last ends where the next word would have crossed a common margin. */
function isHardWrapped(lines: readonly string[]): boolean {
  if (lines.length < 3) return false;
  // A sentence that was broken goes on with a small letter at least once.
  if (!lines.slice(1).some((line) => /^[\p{Ll}\p{Lo}]/u.test(line))) return false;
  const labelled = lines.filter((line) => LABELLED.test(line)).length;
  if (labelled >= 2 && labelled * 2 >= lines.length) return false;
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0);
  if (width < NARROWEST || width > WIDEST) return false;
  for (let index = 0; index + 1 < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const nextWord = /^\S+/u.exec(lines[index + 1] ?? '')?.[0].length ?? 0;
    if (line.length + 1 + nextWord + RAGGED < width) return false;
  }
  return true;
}
