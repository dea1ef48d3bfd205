/** Windows-1252 at 0x80–0x9F; the five bytes it leaves undefined come out as C1 controls, as browsers do. */
const WINDOWS_1252_SPECIAL = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

export type Charset = 'macintosh' | 'windows-1252' | 'iso-8859-1';

/** The byte of each UTF-16 unit above ASCII in one charset; 0 where it has none. */
export type Encoder = Uint8Array;

const latin1 = upperHalf((byte) => String.fromCharCode(byte));
const windows1252 = upperHalf(
  (byte) => WINDOWS_1252_SPECIAL[byte - 0x80] ?? String.fromCharCode(byte),
);
const macintosh = upperHalf((byte) => new TextDecoder('macintosh').decode(Uint8Array.of(byte)));
/** The ohm sign is a duplicate of the capital omega, which Mac Roman has. */
macintosh[0x2126] = 0xbd;

/** How each charset encodes; bytes below 0x80 are ASCII in all of them. */
export const ENCODERS: Readonly<Record<Charset, Encoder>> = {
  macintosh,
  'windows-1252': windows1252,
  'iso-8859-1': latin1,
};

/** Windows-1252 that also takes every C1 control for its byte, for texts where both readings meet. */
export const WESTERN_ENCODER: Encoder = latin1.map(
  (byte, unit) => byte || (windows1252[unit] ?? 0),
);

function upperHalf(characterOf: (byte: number) => string): Encoder {
  const encoder = new Uint8Array(0x10000);
  for (let byte = 0x80; byte <= 0xff; byte += 1) encoder[characterOf(byte).charCodeAt(0)] = byte;
  return encoder;
}

/** The text's bytes in a charset; null when a character has none there. */
export function encode(text: string, encoder: Encoder): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const byte = unit < 0x80 ? unit : (encoder[unit] ?? 0);
    if (unit >= 0x80 && byte === 0) return null;
    bytes[index] = byte;
  }
  return bytes;
}
