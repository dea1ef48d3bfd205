import * as fc from 'fast-check';
import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { codeBlock, codeText, linkPath } from '../../../src/github/untrusted-text.ts';

const HOSTILE = [
  '@octocat and @org/team',
  '#12, GH-12, owner/repo#12, 0123456789abcdef0123456789abcdef01234567',
  '[click](javascript:alert(1)) ![x](https://a.example/x.png) <https://a.example> www.a.example',
  '</code></pre><script>alert(1)</script><img src=x onerror=alert(1)>',
  '`a` ``` | b | *c* _d_ ~e~ # f',
  '&lt;b&gt; &amp; &#64;x \\@x \\`',
  'a\n\n### heading\n\n- [ ] task\n\n> quote\n---\n',
  '<!-- corkboard: postings of this pull request -->',
  '\u202Egnp.exe\u202C\u200B\u0000\uD800',
];

describe('untrusted text', () => {
  it.each(HOSTILE)('means nothing in a line: %j', (text) => {
    const written = codeText(text);
    expect(written.slice(6, -7)).not.toMatch(/[<>@`|*_~[\]!\\:.\n(]/);
    expect(written.slice(6, -7).replace(/&#\d{2,3};/g, '')).not.toMatch(/[&#]/);
  });

  it.each(HOSTILE)('means nothing in a block: %j', (text) => {
    const written = codeBlock(text, 10_000);
    expect(written.slice(5, -6)).not.toMatch(/[<>@`|*_~[\]!\\:.(]/);
  });

  it('is shown as it was written, but for what cannot be seen', () => {
    const { html } = markdownToHtml(codeText('**bold** <i>@me</i> | #1'));
    expect(html).toContain('<code>');
    expect(html.match(/<(?!\/?(?:p|code)>)/g)).toBeNull();
    const text = html
      .replace(/<[^>]*>/g, '')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&#x26;|&amp;/g, '&');
    expect(text.trim()).toBe('**bold** <i>@me</i> | #1');
    expect(codeText('\u200b \n\t')).toBe('');
    expect(codeText('a\u202Eb')).toBe('<code>ab</code>');
  });

  it('makes no other markup of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { html } = markdownToHtml(`a ${codeText(text)} b`);
        return html.match(/<(?!\/?(?:p|code)>)/g) === null;
      }),
    );
  });

  it('is cut between signs', () => {
    expect(codeText('👩‍🚀'.repeat(50), 3)).toMatch(/…<\/code>$/);
    expect(codeText('abcdef', 4)).toBe('<code>abc…</code>');
  });

  it('stays within a link', () => {
    expect(linkPath('a b/(c)*_~!.md')).toBe('a%20b/%28c%29%2a%5f%7e%21.md');
    expect(linkPath('\uD800')).toBe('%EF%BF%BD');
  });
});
