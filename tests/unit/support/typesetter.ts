import type { Typesetter } from '../../../src/presentation/open-graph/drawing.ts';

/** Type whose every sign is half as wide as it is high, and which has no signs beyond Cyrillic. */
export const plainType: Typesetter = {
  width: (text, _style, size) => Array.from(text).length * size * 0.5,
  has: (sign) => (sign.codePointAt(0) ?? 0) < 0x530 || '–…€'.includes(sign),
};
