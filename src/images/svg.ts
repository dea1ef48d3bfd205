import { type Drawing, IMAGE_SIZE, type Shape } from '../presentation/open-graph/drawing.ts';
import { escapeXml } from '../presentation/xml.ts';
import { type Typeface, UNITS_PER_EM } from './typeface.ts';

/**
 * A drawing as SVG. Text becomes outlines, so that the picture is the same wherever it is drawn.
 *
 * @param pictureOf the data address of a picture by its file; null leaves it out
 */
export function drawingSvg(
  drawing: Drawing,
  typeface: Typeface,
  pictureOf: (file: string) => string | null,
): string {
  const { width, height } = IMAGE_SIZE;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    ...drawing.map((shape) => element(shape, typeface, pictureOf)),
    '</svg>',
  ].join('\n');
}

function element(
  shape: Shape,
  typeface: Typeface,
  pictureOf: (file: string) => string | null,
): string {
  const colour = shape.kind === 'picture' ? '' : ` fill="${escapeXml(shape.colour)}"`;
  switch (shape.kind) {
    case 'box': {
      const { x, y, width, height, radius = 0, outline } = shape;
      const line =
        outline === undefined ? '' : ` stroke="${escapeXml(outline)}" stroke-width="1.5"`;
      return `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="${n(radius)}"${colour}${line}/>`;
    }
    case 'disc':
      return `<circle cx="${n(shape.x)}" cy="${n(shape.y)}" r="${n(shape.radius)}"${colour} opacity="${n(shape.opacity ?? 1)}"/>`;
    case 'outline':
      return `<path transform="translate(${n(shape.x)} ${n(shape.y)}) scale(${n(shape.scale)})" d="${escapeXml(shape.path)}"${colour}/>`;
    case 'picture': {
      const address = pictureOf(shape.file);
      const square = `x="${n(shape.x)}" y="${n(shape.y)}" width="${n(shape.size)}" height="${n(shape.size)}"`;
      return address === null ? '' : `<image ${square} href="${escapeXml(address)}"/>`;
    }
    case 'text': {
      const scale = n(shape.size / UNITS_PER_EM, 5);
      const glyphs = typeface
        .glyphs(shape.text, shape.style)
        .filter(({ path }) => path !== '')
        .map(({ path, x, y }) => `<path transform="translate(${n(x)} ${n(y)})" d="${path}"/>`);
      return `<g transform="translate(${n(shape.x)} ${n(shape.y)}) scale(${scale} -${scale})"${colour}>${glyphs.join('')}</g>`;
    }
  }
}

/** A number as short as it can be written. */
function n(value: number, digits = 2): string {
  return String(Number(value.toFixed(digits)));
}
