import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugify } from '../../../src/values/slug.ts';

describe('slugify', () => {
  it.each([
    ['Senior Engineer', 'senior-engineer'],
    ['C', 'c'],
    ['C++', 'c-plus-plus'],
    ['C#', 'c-sharp'],
    ['F#', 'f-sharp'],
    ['C/C++ Developer', 'c-c-plus-plus-developer'],
    ['.NET', 'dot-net'],
    ['ASP.NET Core', 'asp-net-core'],
    ['Node.js', 'node-js'],
    ['R&D', 'r-d'],
    ['Über uns & Söhne', 'uber-uns-sohne'],
    ['Straße', 'strasse'],
    ['Łódź, København', 'lodz-kobenhavn'],
    ['İstanbul', 'istanbul'],
    ['Привет Йод', 'привет-йод'],
    ['日本語 ガイド', '日本語-ガイド'],
    ['हिन्दी', 'हिन्दी'],
    ['  --a__b--  ', 'a-b'],
    ['Acme™', 'acme'],
    ['ﬁne Ｗｉｄｅ', 'fine-wide'],
    ['', ''],
    [' \u200b ', ''],
  ])('%j is %j', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });
  it('gives a text of signs alone a stable name of its own', () => {
    expect(slugify('🚀')).toMatch(/^[a-z0-9]{7}$/);
    expect(slugify('🚀')).not.toBe(slugify('🎉'));
  });
  it('keeps long names apart and short enough for a file system', () => {
    const long = '日'.repeat(300);
    expect(Buffer.byteLength(slugify(long))).toBeLessThanOrEqual(200);
    expect(slugify(`${long}a`)).not.toBe(slugify(`${long}b`));
  });
  it('is idempotent, and safe in a path', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const slug = slugify(text);
        expect(slug).not.toMatch(/[^\p{L}\p{M}\p{N}-]|^-|-$|--/u);
        expect(slugify(slug)).toBe(slug);
      }),
    );
  });
});
