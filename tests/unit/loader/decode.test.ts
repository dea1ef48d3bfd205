import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/loader/decode.ts';

const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : part)),
  );

describe('decoding a posting file', () => {
  it.each([
    ['UTF-8', bytes('Grüße 🌱'), 'Grüße 🌱'],
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], 'Grüße'), 'Grüße'],
    ['UTF-16, low byte first', bytes([0xff, 0xfe, 0x47, 0x00, 0xfc, 0x00]), 'Gü'],
    ['UTF-16, high byte first', bytes([0xfe, 0xff, 0x00, 0x47, 0x00, 0xfc]), 'Gü'],
    ['Windows-1252, as old editors save', bytes('Gr', [0xfc], 'n ', [0x80]), 'Grün €'],
    [
      'the charset that a page declares',
      bytes('<meta charset="iso-8859-2"><p>', [0xb1], '</p>'),
      '<meta charset="iso-8859-2"><p>ą</p>',
    ],
  ])('reads %s', (_name, input, text) => {
    expect(decode(input)).toEqual({ kind: 'text', text });
  });

  it.each([
    ['no bytes', bytes(), 'empty'],
    ['only white space', bytes(' \n\t'), 'empty'],
    ['a NUL', bytes('title: a', [0]), 'binary'],
    ['a picture', bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00]), 'binary'],
    ['many control characters', bytes([1, 2, 3, 4, 5, 6, 7, 8]), 'binary'],
  ])('takes %s for what it is', (_name, input, kind) => {
    expect(decode(input).kind).toBe(kind);
  });
});
