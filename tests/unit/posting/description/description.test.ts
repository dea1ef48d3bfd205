import { describe as suite, expect, it } from 'vitest';
import { isTooDeep } from '../../../../src/posting/description/depth.ts';
import { describe } from '../../../../src/posting/description/description.ts';

const html = (source: string, baseUrl: string | null = null, title = 'Lighthouse keeper') =>
  describe({ html: source, baseUrl }, title).html;

suite('the description’s structure', () => {
  it.each([
    [
      'containers dissolve',
      '<div><section><p>One</p></section><div>Two</div></div>',
      '<p>One</p>\n<p>Two</p>',
    ],
    ['two breaks part paragraphs', 'One<br><br>Two', '<p>One</p>\n<p>Two</p>'],
    ['one break stays', 'One<br>Two', '<p>One<br>Two</p>'],
    ['breaks inside bold edges part too', 'A<br><b><br>B</b> c', '<p>A</p>\n<p><b>B</b> c</p>'],
    [
      'empty blocks vanish',
      '<p>One</p><div>&nbsp;</div><p><br></p><ul><li></li></ul>',
      '<p>One</p>',
    ],
    [
      'a bold line heads a section',
      '<div><strong>Pay:</strong></div><p>Fair</p>',
      '<h2>Pay</h2>\n<p>Fair</p>',
    ],
    ['a bold sentence does not', '<p><b>We pay fairly.</b></p>', '<p><b>We pay fairly.</b></p>'],
    ['a heading loses its bold', '<h1><strong>Pay</strong></h1>', '<h2>Pay</h2>'],
    ['bullets in text become a list', '• oil<br>• wicks', '<ul><li>oil</li><li>wicks</li></ul>'],
    ['paragraphs in items are unwrapped', '<ul><li><p>oil</p></li></ul>', '<ul><li>oil</li></ul>'],
    [
      'a list beside its items is taken in',
      '<ul><li>oil</li><ul><li>lamp</li></ul></ul>',
      '<ul><li>oil<ul><li>lamp</li></ul></li></ul>',
    ],
    ['an item outside a list gets one', '<li>oil</li>', '<ul><li>oil</li></ul>'],
    [
      'a table keeps rows and cells',
      '<table><tr><th>Shift</th><td>Night</td></tr></table>',
      '<table><tbody><tr><th>Shift</th><td>Night</td></tr></tbody></table>',
    ],
    ['preformatted text keeps its lines', '<pre>a\n  b</pre>', '<pre>a\n  b</pre>'],
    [
      'letters of any script stay letters',
      '<p>Grüße, 灯台 &amp; Wärter</p>',
      '<p>Grüße, 灯台 &amp; Wärter</p>',
    ],
  ])('%s', (_name, source, expected) => {
    expect(html(source)).toBe(expected);
  });

  it('starts headings at h2 and skips no level', () => {
    const levels = [
      ...html('<h4>a</h4><p>x</p><h1>b</h1><h4>c</h4><h6>d</h6>').matchAll(/<(h\d)>/g),
    ];
    expect(levels.map(([, name]) => name)).toEqual(['h2', 'h2', 'h3', 'h4']);
  });

  it('drops a first heading that repeats the title', () => {
    expect(html('<h1>LIGHTHOUSE KEEPER!</h1><p>Quiet work</p>')).toBe('<p>Quiet work</p>');
  });

  it('answers the words of paragraphs, without headings', () => {
    const { paragraphs } = describe(
      { html: '<h2>Pay</h2><p>Fair\n and  steady</p>', baseUrl: null },
      '',
    );
    expect(paragraphs).toEqual(['Fair and steady']);
  });
});

suite('what a description may hold', () => {
  it.each([
    ['scripts', '<p>a</p><script>alert(1)</script>', '<p>a</p>'],
    ['styles', '<style>p{}</style><p style="color:red" class="x" id="y">a</p>', '<p>a</p>'],
    ['handlers', '<p onclick="alert(1)">a</p>', '<p>a</p>'],
    ['images', '<p>a<img src="https://x.example/pixel.gif" onerror="alert(1)"></p>', '<p>a</p>'],
    ['frames', '<iframe srcdoc="<script>alert(1)</script>"></iframe><p>a</p>', '<p>a</p>'],
    ['drawings', '<svg><script>alert(1)</script><text>t</text></svg><p>a</p>', '<p>a</p>'],
    [
      'forms',
      '<form action="https://x.example"><input name="q"><button>b</button></form><p>a</p>',
      '<p>a</p>',
    ],
    ['comments', '<p>a<!-- b --></p>', '<p>a</p>'],
  ])('drops %s', (_name, source, expected) => {
    expect(html(source)).toBe(expected);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example/x',
    '#apply',
    '/relative',
  ])('turns a link to %j into plain text', (href) => {
    expect(html(`<p><a href="${href.replaceAll('"', '&quot;')}">word</a></p>`)).toBe('<p>word</p>');
  });

  it.each([
    'https://x.example/a?b=1#c',
    'http://x.example/',
    'mailto:jobs@x.example',
    'tel:+4930123',
  ])('keeps a link to %s', (href) => {
    expect(html(`<a href="${href}" target="_blank">word</a>`)).toBe(
      `<p><a href="${href}" rel="noopener nofollow ugc">word</a></p>`,
    );
  });

  it('resolves relative links against the page they were on', () => {
    expect(html('<a href="../pay">pay</a>', 'https://x.example/jobs/1/')).toContain(
      'href="https://x.example/jobs/pay"',
    );
  });

  it('flattens what nests deeper than any posting does', () => {
    expect(html(`${'<div>'.repeat(400)}deep`)).toBe('<p>deep</p>');
  });
});

suite('nesting depth', () => {
  it('tells a hundred thousand open elements from a long page', () => {
    expect(isTooDeep('<div>'.repeat(100_000))).toBe(true);
    expect(isTooDeep('<div><p>a<br><li>b</div>'.repeat(100_000))).toBe(false);
  });
});
