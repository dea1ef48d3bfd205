import { Blob, Buffer as TextBuffer, Face, Font, shape } from 'harfbuzzjs';
import { readFile } from 'node:fs/promises';
import type { Style, Typesetter } from '../presentation/open-graph/drawing.ts';

/** A glyph's outline, to be drawn with its origin at `x` and `y`. All in thousandths of an em. */
export interface PlacedGlyph {
  /** Path data of SVG, with y pointing up. */
  readonly path: string;
  readonly x: number;
  readonly y: number;
}

/** Fonts at work: they measure text for a layout, and then give its outlines. */
export interface Typeface extends Typesetter {
  glyphs(text: string, style: Style): readonly PlacedGlyph[];
}

/** Units that a line is measured in; a font's own units differ from font to font. */
export const UNITS_PER_EM = 1000;

/** A layout asks again and again for the same lines, in other sizes. */
const WIDTHS_KEPT = 4000;

/** Font files (TrueType or OpenType) of each style; a later one is asked for what the earlier ones lack. */
export type FontFiles = Readonly<Record<Style, readonly string[]>>;

/** Thrown when a font cannot be used; those of the board itself are named in its configuration. */
export class FontError extends Error {
  override readonly name = 'FontError';

  constructor(file: string, reason: string) {
    super(
      `The font "${file}" cannot be used to draw images: ${reason}. ` +
        'Mend openGraphFonts in src/board.config.ts, which takes .ttf and .otf files.',
    );
  }
}

/** @throws {FontError} when a font file cannot be read */
export async function loadTypeface(files: FontFiles): Promise<Typeface> {
  const loaded = new Map<string, Promise<LoadedFont>>();
  const load = (file: string): Promise<LoadedFont> => {
    const font = loaded.get(file) ?? loadFont(file);
    loaded.set(file, font);
    return font;
  };
  const all = (names: readonly string[]) => Promise.all(names.map(load));
  const fonts: Record<Style, readonly LoadedFont[]> = {
    title: await all(files.title),
    text: await all(files.text),
    strong: await all(files.strong),
  };
  const buffer = new TextBuffer();
  const widths = new Map<string, number>();
  const shaped = (text: string, style: Style) => setRuns(runsOf(text, fonts[style]), buffer);
  return {
    has: (sign, style) => fonts[style].some(({ signs }) => signs.has(codePoint(sign))),
    width: (text, style, size) => {
      const key = `${style} ${text}`;
      const units = widths.get(key) ?? shaped(text, style).width;
      if (widths.size >= WIDTHS_KEPT) widths.clear();
      widths.set(key, units);
      return (units * size) / UNITS_PER_EM;
    },
    glyphs: (text, style) =>
      shaped(text, style).glyphs.map(({ font, id, x, y }) => ({ path: outline(font, id), x, y })),
  };
}

interface LoadedFont {
  readonly font: Font;
  /** Code points that the font has a glyph for. */
  readonly signs: ReadonlySet<number>;
  /** Outlines that were asked for, by glyph. */
  readonly outlines: Map<number, string>;
}

interface Run {
  readonly text: string;
  readonly font: LoadedFont;
}

async function loadFont(file: string): Promise<LoadedFont> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new FontError(file, error instanceof Error ? error.message : String(error));
  });
  const face = new Face(new Blob(bytes));
  const font = new Font(face);
  font.setScale(UNITS_PER_EM, UNITS_PER_EM);
  const signs = new Set(face.collectUnicodes());
  if (signs.size === 0) throw new FontError(file, 'it is no TrueType or OpenType font');
  return { font, signs, outlines: new Map() };
}

/** Text in parts that one font can set; a sign that none has goes to the first. */
function runsOf(text: string, fonts: readonly LoadedFont[]): readonly Run[] {
  const runs: { text: string; font: LoadedFont }[] = [];
  for (const sign of text) {
    const last = runs.at(-1);
    const font = fonts.find(({ signs }) => signs.has(codePoint(sign))) ?? fonts[0];
    if (font === undefined) break;
    const stays = last !== undefined && (last.font === font || /[\s\p{M}]/u.test(sign));
    if (stays && last.font.signs.has(codePoint(sign))) last.text += sign;
    else runs.push({ text: sign, font });
  }
  return runs;
}

function setRuns(runs: readonly Run[], buffer: TextBuffer) {
  const glyphs: { font: LoadedFont; id: number; x: number; y: number }[] = [];
  let width = 0;
  for (const { text, font } of runs) {
    buffer.reset();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(font.font, buffer);
    for (const glyph of buffer.getGlyphInfosAndPositions()) {
      const { codepoint: id, xAdvance = 0, xOffset = 0, yOffset = 0 } = glyph;
      glyphs.push({ font, id, x: width + xOffset, y: yOffset });
      width += xAdvance;
    }
  }
  return { glyphs, width };
}

function outline({ font, outlines }: LoadedFont, id: number): string {
  const path = outlines.get(id) ?? font.glyphToPath(id);
  outlines.set(id, path);
  return path;
}

function codePoint(sign: string): number {
  return sign.codePointAt(0) ?? 0;
}
