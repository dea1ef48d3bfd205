import { describe, expect, it } from 'vitest';
import { descriptionToMarkdown } from '../../../../src/posting/description/markdown.ts';

describe('a description as Markdown', () => {
  it.each([
    ['<p>Keep the <strong>lamp</strong> <em>lit</em>.</p>', 'Keep the **lamp** *lit*.'],
    ['<h2>What you do</h2>\n<p>Row.</p>', '## What you do\n\nRow.'],
    ['<ul><li>One<ul><li>two</li></ul></li><li>Three</li></ul>', '- One\n  - two\n- Three'],
    ['<ol start="3"><li>Row</li><li>Rest</li></ol>', '3. Row\n4. Rest'],
    ['<ul><li>a</li></ul>\n<ul><li>b</li></ul>', '- a\n\n* b'],
    ['<p>2 * 3 * 4 [a] &lt;b&gt; snake_case</p>', '2 \\* 3 \\* 4 \\[a\\] \\<b> snake_case'],
    ['<p># no heading</p>', '\\# no heading'],
    ['<p>1. no list</p>', '1\\. no list'],
    ['<p>a<br>b</p>', 'a<br>b'],
    [
      '<p><a href="https://ninefold.example/a_b" rel="noopener nofollow ugc">Apply</a></p>',
      '[Apply](https://ninefold.example/a_b)',
    ],
    ['<blockquote><p>Bring a coat.</p></blockquote>', '> Bring a coat.'],
  ])('writes %s', (html, markdown) => {
    expect(descriptionToMarkdown(html)).toBe(markdown);
  });

  it.each([
    '<table><tbody><tr><td>Monday</td><td>Row</td></tr></tbody></table>',
    '<pre>a\n  b</pre>',
    '<p lang="de">Feuer hüten</p>',
    '<dl><dt>Pay</dt><dd>Fair</dd></dl>',
  ])('leaves %s as HTML', (html) => {
    expect(descriptionToMarkdown(html)).toBe(html);
  });

  it('keeps blank lines inside HTML from ending it', () => {
    expect(descriptionToMarkdown('<pre>a\n\nb</pre>')).toBe('<pre>a&#10;\nb</pre>');
  });
});
