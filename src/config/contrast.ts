/** `#rrggbb`. */
export type HexColour = string;

/** What WCAG 2.2 asks of text, 1.4.3. */
export const TEXT_CONTRAST = 4.5;

/**
 * How well two colours can be told apart: 1 to 21.
 *
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrast(a: HexColour, b: HexColour): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

/** A colour between two others; 0 is the first, 1 the second. */
export function mix(a: HexColour, b: HexColour, amount: number): HexColour {
  const [from, to] = [channels(a), channels(b)];
  const mixed = from.map((value, index) =>
    Math.round(value + ((to[index] ?? 0) - value) * amount)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${mixed.join('')}`;
}

function luminance(colour: HexColour): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: HexColour): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
