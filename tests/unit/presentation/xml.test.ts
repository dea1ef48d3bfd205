import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeXml, xmlSafe } from '../../../src/presentation/xml.ts';

describe('xmlSafe', () => {
  it.each([
    ['a\u{0}b\u{b}c\u{1b}', 'abc'],
    ['tab\tand\nline', 'tab\tand\nline'],
    ['\u{d83d}lone', 'lone'],
    ['🗼\u{ffff}', '🗼'],
  ])('keeps of %j what XML allows', (text, expected) => {
    expect(xmlSafe(text)).toBe(expected);
  });
});

it('escapes markup', () => {
  expect(escapeXml(`<a href="x">'&'</a>`)).toBe(
    '&lt;a href=&quot;x&quot;&gt;&apos;&amp;&apos;&lt;/a&gt;',
  );
});

it('never lets markup through', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(escapeXml(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|apos);)/);
    }),
  );
});
