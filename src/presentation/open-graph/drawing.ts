import type { HexColour } from '../../config/contrast.ts';

/** The size that Open Graph's readers ask for, in pixels. */
export const IMAGE_SIZE = { width: 1200, height: 630 } as const;

/** The three cuts of type that a card is set in. */
export type Style = 'title' | 'text' | 'strong';

/** One line of text; `x` is its left edge and `y` its baseline. */
export interface TextLine {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly style: Style;
  /** Pixels of an em. */
  readonly size: number;
  readonly colour: HexColour;
}

export interface Box {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: HexColour;
  readonly radius?: number;
  /** A line of one and a half pixels around the box. */
  readonly outline?: HexColour;
}

export interface Disc {
  readonly kind: 'disc';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: HexColour;
  /** 0 to 1; opaque without it. */
  readonly opacity?: number;
}

/** The path of an SVG, in its own coordinates, moved and enlarged. */
export interface Outline {
  readonly kind: 'outline';
  readonly path: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly colour: HexColour;
}

/** A picture of the site, fitted into a square. */
export interface Picture {
  readonly kind: 'picture';
  /** Below the site's base: `logos/ebb-press.svg`. */
  readonly file: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export type Shape = TextLine | Box | Disc | Outline | Picture;

/** What an image shows, from the back to the front. */
export type Drawing = readonly Shape[];

/** What a layout asks of the fonts that the image will be set in. */
export interface Typesetter {
  /** The width of a line in pixels; `size` is that of an em. */
  width(text: string, style: Style, size: number): number;
  /** Whether there is a glyph for the sign. */
  has(sign: string, style: Style): boolean;
}
