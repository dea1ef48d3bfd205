import { isPayOfSite, kindOf } from './chrome-kind.ts';
import { runs } from './chrome-phrases.ts';
import { isButton } from './page-title.ts';
import type { Line } from './lines.ts';

/**
 * Buttons and the like, wherever they stand by themselves or at an end of a run of short lines; words of
 * a menu only in a run of nothing but chrome.
 */
export function withoutControls(lines: readonly Line[]): Line[] {
  const gone = new Set<number>();
  for (const [start, end] of runs(lines)) {
    const run = lines.slice(start, end).map(({ text }) => text);
    const kinds = run.map(kindOf);
    for (const offset of buttonsAtEnd(run, kinds)) gone.add(start + offset);
    if (!kinds.includes('control')) continue;
    const only = kinds.every((kind) => kind !== null);
    const onTop = lines.slice(0, end).every(({ text }) => text.length <= 40);
    for (const [offset, kind] of kinds.entries()) {
      const chrome = kind === 'control' ? isApart(run, kinds, offset) : kind === 'menu' && onTop;
      if (kind !== null && (only || chrome)) gone.add(start + offset);
    }
  }
  return lines.filter((_, index) => !gone.has(index));
}

/** "Apply now" over "Save": two buttons or more with which a run of lines ends, one under the other. */
function buttonsAtEnd(run: readonly string[], kinds: readonly (string | null)[]): number[] {
  const only =
    run.length <= 4 && run.every((text) => isButton(text) && text.split(' ').length <= 3);
  if (only) return run.length < 2 ? [] : run.map((_, offset) => offset);
  let from = run.length;
  while (from > 0) {
    const text = run[from - 1] ?? '';
    if (!isButton(text) || (kinds[from - 1] === null && /\s/u.test(text))) break;
    from -= 1;
  }
  return run.length - from < 2 ? [] : run.slice(from).map((_, offset) => from + offset);
}

/** Not the end of a wrapped sentence: a line of its own among short ones. */
function isApart(
  run: readonly string[],
  kinds: readonly (string | null)[],
  offset: number,
): boolean {
  const text = run[offset] ?? '';
  if (isPayOfSite(text)) return true;
  if (!/^[\p{Lu}\d[]/u.test(text) || /[.!?]$/u.test(text)) return false;
  return [offset - 1, offset + 1].every(
    (near) =>
      kinds[near] !== null ||
      (run[near] ?? '').length <= 60 ||
      (near < offset && /[.!?]$/u.test(run[near] ?? '')),
  );
}
