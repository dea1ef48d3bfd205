import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/values/plain-text.ts';
import { ENOUGH_SECONDS, processorSeconds } from '../support/processor-time.ts';

describe('plainText', () => {
  it.each([
    ['<h2>Pay &amp; place</h2><p>One<br>two  <b>th</b>ree</p>', 'Pay & place\nOne\ntwo three'],
    ['<p>wrapped\nline</p>\n\n<p>next</p>', 'wrapped line\nnext'],
    ['<ul><li>a<li>b</ul>', 'a\nb'],
    ['<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>', '1 2\n3'],
    ['<p title="a > b">x</p><!-- <p>hidden</p> -->y', 'x\ny'],
    ['x<script>alert("</p>")</script>y', 'xy'],
    ['&lt;p&gt; &#8364; &#x1F680; &nbsp; &unknown; a < b', '<p> € 🚀 &unknown; a < b'],
    ['no markup', 'no markup'],
    ['<p', ''],
    ['', ''],
  ])('%j', (html, text) => {
    expect(plainText(html)).toBe(text);
  });
  it('is quick on hostile markup', () => {
    const before = process.cpuUsage();
    for (const part of [
      '<',
      '<p ',
      '<div>',
      '<p a="',
      '<!--',
      '<script>',
      '&',
      '&#',
      ' \n',
      '</',
    ]) {
      plainText(part.repeat(200_000));
    }
    expect(processorSeconds(before)).toBeLessThan(ENOUGH_SECONDS);
  });
});
