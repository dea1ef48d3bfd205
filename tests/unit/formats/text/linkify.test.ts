import { describe, expect, it } from 'vitest';
import { linkify } from '../../../../src/formats/text/linkify.ts';

describe('linkify', () => {
  it.each([
    [
      'see https://harp.example/jobs.',
      'see <a href="https://harp.example/jobs">https://harp.example/jobs</a>.',
    ],
    [
      '(https://harp.example/a_(b))',
      '(<a href="https://harp.example/a_(b)">https://harp.example/a_(b)</a>)',
    ],
    ['<http://harp.example>', '&lt;<a href="http://harp.example">http://harp.example</a>&gt;'],
    ['at www.harp.example!', 'at <a href="https://www.harp.example">www.harp.example</a>!'],
    [
      'mail jobs+tuner@harp.example, please',
      'mail <a href="mailto:jobs+tuner@harp.example">jobs+tuner@harp.example</a>, please',
    ],
    [
      'https://harp.example/?a=1&b="2"',
      '<a href="https://harp.example/?a=1&amp;b=">https://harp.example/?a=1&amp;b=</a>&quot;2&quot;',
    ],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['data:text/html,<script>', 'data:text/html,&lt;script&gt;'],
    ['ftp://harp.example', 'ftp://harp.example'],
    ['https://', 'https://'],
    ['a & b', 'a &amp; b'],
  ])('%s', (text, html) => {
    expect(linkify(text)).toBe(html);
  });
});
