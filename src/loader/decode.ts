/** Text of a file, or what it is instead. */
export type Decoded = { kind: 'text'; text: string } | { kind: 'binary' } | { kind: 'empty' };

const DECLARED_CHARSET = /<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w-]{2,40})/i;

/**
 * Decodes a posting file: by its byte-order mark, as UTF-8 where it is valid UTF-8, else by the charset
 * that an HTML page declares, else as Windows-1252, which is what older editors save.
 *
 * @param charset the name that a server gives; where it is known it goes before all but the mark
 */
export function decode(bytes: Uint8Array, charset: string | null = null): Decoded {
  if (bytes.length === 0) return { kind: 'empty' };
  const marked = markedEncoding(bytes);
  if (marked === null && looksBinary(bytes)) return { kind: 'binary' };
  const text =
    marked === null ? decodeUnmarked(bytes, charset) : new TextDecoder(marked).decode(bytes);
  // UTF-32 and other files that only begin like UTF-16.
  if (text.includes('\0')) return { kind: 'binary' };
  return text.trim() === '' ? { kind: 'empty' } : { kind: 'text', text: text.toWellFormed() };
}

function markedEncoding(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

function decodeUnmarked(bytes: Uint8Array, charset: string | null): string {
  const declared = declaredDecoder(charset);
  if (declared !== null) return declared.decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
    const fallback = new TextDecoder('windows-1252');
    return (declaredDecoder(DECLARED_CHARSET.exec(start)?.[1] ?? null) ?? fallback).decode(bytes);
  }
}

function declaredDecoder(label: string | null): TextDecoder | null {
  try {
    // A page that declares UTF-8 but is not valid UTF-8 was saved by something else, and a declaration
    // that could be read byte by byte was not written in UTF-16.
    if (label !== null && !/^(?:utf|ucs|unicode)/i.test(label)) return new TextDecoder(label);
  } catch {
    // An unknown label says nothing.
  }
  return null;
}

/** Text holds no NUL, and hardly any other control character than white space. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 8192);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) controls += 1;
  }
  return bytes.includes(0) || controls > sample.length / 50 + 2;
}
