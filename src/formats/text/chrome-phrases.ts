import { CHROME_PHRASES, LONGEST_PHRASE } from './chrome-words.ts';
import type { Line } from './lines.ts';

const MOST_WORDS = 16;

/** The fewest phrases of chrome that a line consists of, or null when it holds another word. */
export function phrasesOf(text: string): string[] | null {
  const pieces = text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/\s*[|·•/>»›,[\]→]+\s*|\s{2,}|\t|\s[-–—]\s/u)
    .map((piece) => piece.replace(/^[^\p{L}\p{N}&]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((piece) => piece !== '');
  const found: string[] = [];
  for (const piece of pieces) {
    const phrases = phrasesOfPiece(piece.split(/\s+/u));
    if (phrases === null) return null;
    found.push(...phrases);
  }
  return found.length === 0 ? null : found;
}

function phrasesOfPiece(words: readonly string[]): string[] | null {
  if (words.length > MOST_WORDS) return null;
  const best: (string[] | null)[] = [[]];
  for (let end = 1; end <= words.length; end += 1) {
    best[end] = null;
    for (let start = Math.max(0, end - LONGEST_PHRASE); start < end; start += 1) {
      const before = best[start];
      const phrase = words.slice(start, end).join(' ');
      if (!before || !CHROME_PHRASES.has(phrase)) continue;
      const current = best[end];
      if (!current || before.length + 1 < current.length) best[end] = [...before, phrase];
    }
  }
  return best[words.length] ?? null;
}

/** The indexes of the lines that are not blank. */
export function indexesOfText(lines: readonly Line[]): number[] {
  return lines.flatMap(({ text }, index) => (text === '' ? [] : [index]));
}

/** The runs of lines between blank ones, as [start, end). */
export function runs(lines: readonly Line[]): [number, number][] {
  const found: [number, number][] = [];
  let start = 0;
  for (let index = 0; index <= lines.length; index += 1) {
    if (index < lines.length && lines[index]?.text !== '') continue;
    if (index > start) found.push([start, index]);
    start = index + 1;
  }
  return found;
}
