import type { Style, Typesetter } from './drawing.ts';

/** Text broken into lines, with the size that made it fit. */
export interface FittedText {
  readonly lines: readonly string[];
  /** Pixels of an em. */
  readonly size: number;
}

/** How much room a text has. */
export interface Room {
  /** Pixels. */
  readonly width: number;
  /** Pixels, from the top of the first line to the bottom of the last. */
  readonly height: number;
  /** The sizes to try, largest first. */
  readonly sizes: readonly number[];
  /** The height of a line as a multiple of the size. */
  readonly lineHeight: number;
}

/**
 * Sets a text in the largest size that fits; when none does, in the smallest, and cut with an ellipsis.
 * Lines are made about equally long.
 */
export function fitText(
  text: string,
  style: Style,
  room: Room,
  typesetter: Typesetter,
): FittedText {
  const pieces = piecesOf(text);
  const measure = (size: number) => (line: string) => typesetter.width(line, style, size);
  for (const size of room.sizes) {
    const limit = Math.floor(room.height / (size * room.lineHeight));
    const lines = fill(pieces, room.width, measure(size), limit);
    if (lines !== null) return { lines: balance(pieces, lines, room.width, measure(size)), size };
  }
  const size = room.sizes.at(-1) ?? 0;
  const limit = Math.max(1, Math.floor(room.height / (size * room.lineHeight)));
  return { lines: cut(text, room.width, measure(size), limit), size };
}

/** A text on one line, cut with an ellipsis where it is too long. */
export function cutToWidth(
  text: string,
  style: Style,
  size: number,
  width: number,
  typesetter: Typesetter,
): string {
  return cut(text, width, (line) => typesetter.width(line, style, size), 1)[0] ?? '';
}

type Measure = (line: string) => number;

/**
 * The parts between which a line may end: words, and single signs of scripts that leave no space between
 * words, with what must not begin a line. A part keeps the space behind it.
 */
function piecesOf(text: string): readonly string[] {
  return text.match(PIECE) ?? [];
}

const UNSPACED = '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}';
const PIECE = new RegExp(
  `(?:\\p{Ps}?[${UNSPACED}][\\p{Pe}\\p{Po}\\p{Lm}ぁぃぅぇぉっゃゅょァィゥェォッャュョ]*|[^ ${UNSPACED}]+) ?`,
  'gu',
);

/** Pieces in lines, each as full as can be; null when a piece is too wide or there are too many lines. */
function fill(
  pieces: readonly string[],
  width: number,
  measure: Measure,
  limit: number,
): string[] | null {
  const lines: string[] = [];
  for (const piece of pieces) {
    const longer = (lines.at(-1) ?? '') + piece;
    if (lines.length > 0 && measure(longer.trimEnd()) <= width) lines[lines.length - 1] = longer;
    else if (lines.length < limit && measure(piece.trimEnd()) <= width) lines.push(piece);
    else return null;
  }
  return lines.map((line) => line.trimEnd());
}

/** The same number of lines in the narrowest column that holds them, so that no word is left alone. */
function balance(
  pieces: readonly string[],
  lines: readonly string[],
  width: number,
  measure: Measure,
): readonly string[] {
  let best = lines;
  let [narrow, wide] = [width / lines.length / 2, width];
  while (wide - narrow > 8) {
    const middle = (narrow + wide) / 2;
    const tried = fill(pieces, middle, measure, lines.length);
    if (tried === null) narrow = middle;
    else [best, wide] = [tried, middle];
  }
  return best;
}

/** As much of a text as fits, broken within words where a word is wider than a line. */
function cut(text: string, width: number, measure: Measure, limit: number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest !== '' && lines.length < limit) {
    if (measure(rest) <= width) return [...lines, rest];
    const isLast = lines.length === limit - 1;
    const part = longestPart(rest, width, (start) => measure(isLast ? `${start}…` : start));
    lines.push(isLast ? `${part.trimEnd()}…` : part.trimEnd());
    rest = rest.slice(part.length).trimStart();
  }
  return lines;
}

/** The longest beginning that fits, up to a space where the line is not thereby left half empty. */
function longestPart(text: string, width: number, measure: Measure): string {
  const signs = Array.from(text.slice(0, 400));
  let [fits, tooLong] = [1, signs.length + 1];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (measure(signs.slice(0, middle).join('').trimEnd()) <= width) fits = middle;
    else tooLong = middle;
  }
  const part = signs.slice(0, fits).join('');
  const space = signs[fits] === ' ' ? part.length : part.lastIndexOf(' ');
  return space > part.length / 2 ? part.slice(0, space) : part;
}
