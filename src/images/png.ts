import sharp from 'sharp';

/**
 * Flat colours and the edges of letters need no more than 16 colours, which halves the time and the
 * file; a logo may be a photograph.
 */
const COLOURS = { plain: 16, withPicture: 256 } as const;

/** Draws an SVG; on one kind of machine the same one always gives the same bytes. */
export function svgToPng(svg: string): Promise<Uint8Array> {
  const colours = svg.includes('<image ') ? COLOURS.withPicture : COLOURS.plain;
  return sharp(Buffer.from(svg))
    .png({ palette: true, colours, dither: 0, effort: 1, compressionLevel: 6 })
    .toBuffer();
}

/** A picture file of any kind, fitted into a square, as a PNG; null when it is no picture. */
export async function squarePng(file: Uint8Array, size: number): Promise<Uint8Array | null> {
  try {
    return await sharp(file, { density: 288 })
      .resize(size, size, { fit: 'contain', background: { r: 255, g: 255, b: 255, alpha: 0 } })
      .png()
      .toBuffer();
  } catch {
    return null;
  }
}
