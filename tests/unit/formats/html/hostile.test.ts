import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codes, pageWithJsonLd, parse } from './page.ts';

/** Processor time, whatever else the machine does; a walk that grows with the square takes minutes. */
const CPU_SECONDS = 6;

describe('hostile pages', () => {
  it('nested too deep are refused', () => {
    expect(codes(parse('<div>'.repeat(100_000)))).toEqual(['html-too-deep']);
    const description = JSON.stringify('<div>'.repeat(50_000));
    const page = pageWithJsonLd(`{"@type":"JobPosting","title":"x","description":${description}}`);
    expect(codes(parse(page))).toEqual(['html-too-deep']);
  });

  it.each([
    ['many paragraphs', '<p>hello world'.repeat(20_000)],
    ['many labels', '<span>Posted</span>'.repeat(10_000)],
    ['many headings', '<title>x</title>' + '<h1>Job at x</h1>'.repeat(10_000)],
    ['many clutter headings', '<div><h2>Related jobs</h2><p>x</p></div>'.repeat(5000)],
    [
      'nested descriptions',
      '<div itemtype="http://schema.org/JobPosting"><div itemprop="description">'.repeat(150) +
        'x'.repeat(5000),
    ],
    ['many scripts', '<script>window.__a={"title":"x"}</script>'.repeat(10_000)],
    [
      'many attributes',
      `<div ${Array.from({ length: 100_000 }, (_, i) => `a${i}="1"`).join(' ')}>`,
    ],
    ['long running text', `<title>x</title><p>${'a '.repeat(200_000)}</p>`],
    ['nested JSON', pageWithJsonLd('['.repeat(100_000))],
    ['unclosed strings', pageWithJsonLd('{"@type":"JobPosting",' + '"a":"'.repeat(20_000))],
    ['long names', `<div class="${'a-'.repeat(100_000)}">x</div>`],
    ['long titles', `<title>${' - at '.repeat(20_000)}</title><h1>${'a '.repeat(50_000)}</h1>`],
    ['white space', `<title>${' '.repeat(100_000)}x</title><p>${' \n'.repeat(100_000)}</p>`],
  ])('%s are read or refused in linear time', (_, html) => {
    const before = process.cpuUsage();
    const posting = parse(html);
    const { user, system } = process.cpuUsage(before);
    expect(posting.body.html !== '' || codes(posting).length > 0).toBe(true);
    expect((user + system) / 1e6).toBeLessThan(CPU_SECONDS);
  });

  it.each([
    ['more text than any posting', `<p>${'Keep the lamp lit. '.repeat(60_000)}`],
    [
      'as much of it in many places',
      '<p>Keep the lamp lit, all night.</p>'.repeat(29_000) + 'a'.repeat(200_000),
    ],
    [
      'as much in a description',
      pageWithJsonLd(
        JSON.stringify({
          '@type': 'JobPosting',
          title: 'Keeper',
          description: `<p>${'lamp '.repeat(250_000)}</p>`,
        }),
      ),
    ],
  ])('with %s are refused at once', (_, html) => {
    const before = process.cpuUsage();
    const posting = parse(html);
    const { user, system } = process.cpuUsage(before);
    expect(codes(posting)).toEqual(['html-too-large']);
    expect((user + system) / 1e6).toBeLessThan(CPU_SECONDS);
  });

  it('may have long scripts beside a short text', () => {
    const script = `<script>/* ${'a'.repeat(1_500_000)} */</script>`;
    const page = pageWithJsonLd(
      '{"@type":"JobPosting","title":"Keeper","description":"Keep it lit."}',
    );
    expect(codes(parse(page + script))).toEqual([]);
  });

  it('never throw', () => {
    const piece = fc.constantFrom(
      '<div>',
      '</div>',
      '<p>',
      '<h1>',
      'Apply',
      '<a href="',
      '">',
      '<table>',
      '<td>',
      '</a>',
      '<b>',
      '<script type="application/ld+json">',
      '{"@type":"JobPosting","title":',
      '"x"',
      '}',
      '</script>',
      '<span itemprop="title">',
      ' itemscope itemtype="http://schema.org/JobPosting"',
      '<!--',
      '-->',
      '&lt;p&gt;',
      '\u0000',
      '\ud800',
      'mailto:%',
      '<dt>Location</dt>',
      '<template>',
      '<svg>',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (pieces) => {
        expect(parse(pieces.join('')).format).toBe('html');
      }),
    );
  });
});
