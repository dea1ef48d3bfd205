import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../../src/formats/text/blocks.ts';
import { readLines } from '../../../../src/formats/text/lines.ts';
import { toHtml } from '../../../../src/formats/text/to-html.ts';
import { ENOUGH_SECONDS, processorSeconds } from '../../support/processor-time.ts';

const html = (text: string): string => toHtml(readBlocks(readLines(text)));

const LONG =
  'We build instruments for people who tune pianos, and we have done so for eleven years in the same old brick house by the river.';

describe('headings', () => {
  it.each([
    ['stands alone above text', `More Details\n\n${LONG}`, 'More Details'],
    ['is followed by text at once', `The Team\n${LONG}`, 'The Team'],
    ['ends with a colon above a list', 'Qualifications:\n\n- Rust\n- Go', 'Qualifications'],
    ['is all capitals', 'WHO WE ARE\nWe tune pianos.', 'WHO WE ARE'],
    ['is underlined with equals signs', `Benefits\n========\n${LONG}`, 'Benefits'],
    ['is underlined with dashes', `Benefits\n--------\n${LONG}`, 'Benefits'],
    ['stands between two rules', `=====\nHead of Tuning\n=====\n${LONG}`, 'Head of Tuning'],
    ['has hash marks', `## Benefits\n${LONG}`, 'Benefits'],
    ['is framed', `== Benefits ==\n${LONG}`, 'Benefits'],
    ['is framed by dashes', `-- About us --\n${LONG}`, 'About us'],
    ['is bold', `**Benefits**\n${LONG}`, 'Benefits'],
    ['is about you', `What you'll do:\n\n- Tune`, "What you'll do"],
  ])('%s', (_, text, heading) => {
    expect(html(text)).toContain(`<h2>${heading}</h2>`);
  });

  it.each([
    [
      'leads into a list',
      'You are a good fit for this role if:\n\n    You listen.\n    You are patient.',
    ],
    ['leads into a list with a verb', 'We are looking for:\n- a tuner\n- a driver'],
    ['ends a sentence', `We tune pianos.\n\n${LONG}`],
    ['has nothing after it', `${LONG}\n\nThe Tuners`],
    ['is an address', `https://tuners.example/jobs\n\n${LONG}`],
    ['starts in lower case', `and more\n\n${LONG}`],
  ])('is none where a line %s', (_, text) => {
    expect(html(text)).not.toContain('<h2>');
  });

  it('keeps the order of marked levels, from h2 down', () => {
    expect(html(`# Tuner\n\n${LONG}\n\n### Tasks\n\n${LONG}`)).toMatch(
      /<h2>Tuner<\/h2>[^]*<h3>Tasks<\/h3>/u,
    );
  });
});

describe('lists', () => {
  it.each(['-', '*', '•', '·', '‣', '–', '—', '▪', '✓', '+', '●', '➢'])(
    'knows the mark %s',
    (mark) => {
      expect(html(`${mark} piano\n${mark} harp`)).toBe('<ul><li>piano</li><li>harp</li></ul>');
    },
  );

  it.each([
    ['the letter o', 'o piano\no harp'],
    ['a dash without a space', '-piano\n-harp'],
    ['blank lines between items', '- piano\n\n- harp'],
    ['indentation alone', 'You play the\n\n    piano\n    harp'],
  ])('knows %s', (_, text) => {
    expect(html(text)).toContain('<ul><li>piano</li><li>harp</li></ul>');
  });

  it('takes a single dash without a space, or a single o, as text', () => {
    expect(html('-Anna')).toBe('<p>-Anna</p>');
    expect(html('o tempora')).toBe('<p>o tempora</p>');
  });

  it('numbers', () => {
    expect(html('1. write\n2. meet')).toBe('<ol><li>write</li><li>meet</li></ol>');
    expect(html('3) write\n4) meet')).toBe('<ol start="3"><li>write</li><li>meet</li></ol>');
    expect(html('a) write\nb) meet')).toBe('<ol type="a"><li>write</li><li>meet</li></ol>');
  });

  it('nests by indentation', () => {
    expect(html('- strings\n  - harp\n  - lyre\n- keys')).toBe(
      '<ul><li>strings<ul><li>harp</li><li>lyre</li></ul></li><li>keys</li></ul>',
    );
  });

  it('joins a wrapped item', () => {
    expect(
      html('- a sense of rhythm that does not leave you when\n  the metronome stops\n- patience'),
    ).toBe(
      '<ul><li>a sense of rhythm that does not leave you when the metronome stops</li><li>patience</li></ul>',
    );
  });

  it('leaves the paragraph after a list outside of it', () => {
    expect(html('- harp\n- lyre\nWrite to us.')).toBe(
      '<ul><li>harp</li><li>lyre</li></ul>\n<p>Write to us.</p>',
    );
  });
});

describe('paragraphs', () => {
  it('joins lines that were broken at a margin', () => {
    const wrapped = [
      'We are a small workshop that restores pianos, harpsichords and the odd',
      'church organ for owners all over the country, and we are looking for a',
      'careful person with good ears who does not mind a little dust and some',
      'travelling.',
    ];
    expect(html(wrapped.join('\n'))).toBe(`<p>${wrapped.join(' ')}</p>`);
  });

  it('keeps short lines as lines', () => {
    expect(html('Tuner wanted today.\nRemote, full-time.')).toBe(
      '<p>Tuner wanted today.<br>\nRemote, full-time.</p>',
    );
  });

  it('makes a paragraph of every long line', () => {
    expect(html(`${LONG}\n${LONG}`)).toBe(`<p>${LONG}</p>\n<p>${LONG}</p>`);
  });
});

describe('what stays verbatim', () => {
  it.each([
    ['a fence', '```\nlet a = 1;\n\n  b\n```'],
    ['a table with bars', '| day | hour |\n|---|---|\n| Monday | 9 |'],
    ['aligned columns', 'Monday     9  to 5\nTuesday    10 to 6\nWednesday  9  to 5'],
  ])('%s', (_, text) => {
    expect(html(text)).toBe(`<pre>${text}</pre>`);
  });

  it('indented code', () => {
    expect(html('Read this:\n\n    const a = 1;\n    call(a);')).toContain(
      '<pre>const a = 1;\ncall(a);</pre>',
    );
  });
});

describe('any text', () => {
  const words = (text: string): string[] => text.match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  const piece = fc.oneof(
    fc.constantFrom(
      '\n',
      '\n\n',
      '\n    ',
      '\n- ',
      '\n\t* ',
      '\n1. ',
      '\n## ',
      ':\n',
      '=====\n',
      ' | ',
      '. ',
      '\n```\n',
      '<b>',
      '&amp;',
      '  ',
    ),
    fc.stringMatching(/^[a-zA-Zäß]{2,12}$/u),
    fc.constant(' '),
  );
  const text = fc.array(piece, { maxLength: 80 }).map((parts) => parts.join(''));
  const visible = (source: string): string =>
    html(source)
      .replace(/<[^>]+>/gu, ' ')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');

  it('keeps every word, in order', () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(words(visible(source))).toEqual(
          words(source).filter((word) => !/^\d+$/u.test(word)),
        );
      }),
    );
  });

  it('never lets a tag through and closes what it opens', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (source) => {
        const open: string[] = [];
        for (const [, slash, name = ''] of html(source).matchAll(/<(\/?)([a-z0-9]+)[^>]*>/gu)) {
          expect(name).toMatch(/^(?:h[2-6]|p|ul|ol|li|pre|a|br|hr)$/u);
          if (name === 'br' || name === 'hr') continue;
          if (slash === '/') expect(open.pop()).toBe(name);
          else open.push(name);
        }
        expect(open).toEqual([]);
      }),
    );
  });

  it.each([
    [
      'nested items',
      Array.from({ length: 20_000 }, (_, depth) => `${' '.repeat(Math.min(depth, 400))}- x`).join(
        '\n',
      ),
    ],
    ['one endless line', 'a '.repeat(500_000)],
    ['one endless word', 'a'.repeat(1_000_000)],
    ['dashes', '-'.repeat(500_000)],
    ['at signs', '@a.'.repeat(200_000)],
    ['fences', '```x\n'.repeat(50_000)],
    ['bars', 'a | b\n'.repeat(50_000)],
    ['blank lines', '- a\n\n\n\n'.repeat(50_000)],
  ])('reads %s in a moment', (_, source) => {
    const before = process.cpuUsage();
    html(source);
    expect(processorSeconds(before)).toBeLessThan(ENOUGH_SECONDS);
  });
});
