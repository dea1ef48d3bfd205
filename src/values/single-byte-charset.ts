/** Windows-1252 at 0x80–0x9F; the five bytes it leaves undefined come out as C1 controls, as browsers do. */
const WINDOWS_1252_SPECIAL =
  '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

export type Charset = 'macintosh' | 'windows-1252' | 'iso-8859-1';

/** The byte of each character above ASCII in one charset. */
export type Encoder = ReadonlyMap<number, number>;

const latin1 = upperHalf((byte) => String.fromCharCode(byte));
const windows1252 = upperHalf((byte) => WINDOWS_1252_SPECIAL[byte - 0x80] ?? String.fromCharCode(byte));
const macintosh = new Map([
  ...upperHalf((byte) => new TextDecoder('macintosh').decode(Uint8Array.of(byte))),
  [0x2126, 0xbd] as const,
]);

/** How each charset encodes; bytes below 0x80 are ASCII in all of them. */
export const ENCODERS: Readonly<Record<Charset, Encoder>> = {
  macintosh,
  'windows-1252': windows1252,
  'iso-8859-1': latin1,
};

/** Windows-1252 that also takes every C1 control for its byte, for texts where both readings meet. */
export const WESTERN_ENCODER: Encoder = new Map([...latin1, ...windows1252]);

function upperHalf(characterOf: (byte: number) => string): Map<number, number> {
  return new Map(
    Array.from({ length: 128 }, (_, index) => {
      const byte = 0x80 + index;
      return [characterOf(byte).charCodeAt(0), byte] as const;
    }),
  );
}

/** The text's bytes in a charset; null when a character has none there. */
export function encode(text: string, encoder: Encoder): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const byte = code < 0x80 ? code : encoder.get(code);
    if (byte === undefined) return null;
    bytes[index] = byte;
  }
  return bytes;
}
