import type { Encoder } from './single-byte-charset.ts';

/** Characters that are, byte for byte, the UTF-8 encoding of one other character. */
export interface Unit {
  /** Index of its first character in the text. */
  readonly start: number;
  /** Two to four bytes. */
  readonly bytes: readonly number[];
  /** Code point which the bytes encode. */
  readonly target: number;
}

/** Smallest code point of each length, below which an encoding is overlong and so no UTF-8. */
const SMALLEST = [0, 0, 0x80, 0x800, 0x10000] as const;

/** Every such sequence in the text, in its order. */
export function unitsIn(text: string, encoder: Encoder): Unit[] {
  const units: Unit[] = [];
  for (let index = 0; index < text.length - 1; index += 1) {
    if (text.charCodeAt(index) < 0x80) continue;
    const unit = unitAt(text, index, encoder);
    if (unit === null) continue;
    units.push(unit);
    index += unit.bytes.length - 1;
  }
  return units;
}

function unitAt(text: string, start: number, encoder: Encoder): Unit | null {
  const lead = encoder[text.charCodeAt(start)] ?? 0;
  const length = lengthOf(lead);
  if (length === 0 || start + length > text.length) return null;
  const bytes = [lead];
  let target = lead & (0x7f >> length);
  for (let offset = 1; offset < length; offset += 1) {
    const byte = encoder[text.charCodeAt(start + offset)] ?? 0;
    if (byte < 0x80 || byte > 0xbf) return null;
    bytes.push(byte);
    target = target * 64 + (byte & 0x3f);
  }
  const isEncodable = target >= (SMALLEST[length] ?? 0) && target <= 0x10ffff;
  return isEncodable && !(target >= 0xd800 && target <= 0xdfff) ? { start, bytes, target } : null;
}

function lengthOf(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}
