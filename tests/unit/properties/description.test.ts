import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { describe as suite, expect, it } from 'vitest';
import { describe } from '../../../src/posting/description/description.ts';
import { isTooDeep } from '../../../src/posting/description/depth.ts';
import { xssVectors } from '../../e2e/support/xss-vectors.ts';
import { anyBody } from './grammar.ts';

const ELEMENTS = new Set(
  'a abbr b br code del em i kbd mark s small strong sub sup u blockquote dd dl dt h2 h3 h4 h5 h6 hr li ol p pre table tbody td th tr ul'.split(
    ' ',
  ),
);
const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  href: /^(?:https?:\/\/|mailto:|tel:)/i,
  rel: /^noopener nofollow ugc$/,
  start: /^[\w-]+$/,
  colspan: /^[\w-]+$/,
  rowspan: /^[\w-]+$/,
  scope: /^[\w-]+$/,
  lang: /^[\w-]+$/,
  dir: /^[\w-]+$/,
};

const NAME = fc.constantFrom(
  ...'a b i p div span script style svg math mtext mglyph table tr td th tbody caption ul ol li dl dt dd pre h1 h3 h6 hr br blockquote form input textarea title template noscript iframe img section custom-element strong em code xmp plaintext select option'.split(
    ' ',
  ),
);
const ATTRIBUTE = fc.constantFrom(
  ' href="https://ninefold.example/?a=1&amp;b=\'2\'"',
  ' href="javascript:alert(1)"',
  ' href=" jav\tascript:alert(1)"',
  ' href="mailto:jobs@ninefold.example"',
  ' href="/relative"',
  ' href="https://[broken"',
  ' onclick="alert(1)"',
  ' style="color:red"',
  ' class="x" id="y"',
  ' lang="de"',
  ' lang=\'" onclick="alert(1)\'',
  ' dir="rtl"',
  ' start="3"',
  ' colspan="2"',
  ' scope="row\n"',
  ' src=x onerror=alert(1)',
);
const TEXT = fc.constantFrom(
  'lamp',
  ' ',
  '\n',
  '\n\n',
  ':',
  '• oil ',
  '- wick ',
  '&lt;script&gt;',
  '&amp;',
  '&amp;lt;b&amp;gt;',
  '&nbsp;',
  '&#10;',
  '&#13;',
  '&#0;',
  '<',
  '>',
  '"',
  "'",
  '\u00a0',
  '\u200b',
  '灯',
  '&#x202e;',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '&notit;',
  '&#xd800;',
  '\r',
  '\u2028',
  '\ufeff',
);

const tag = fc
  .tuple(NAME, fc.array(ATTRIBUTE, { maxLength: 2 }))
  .map(([name, attributes]) => `<${name}${attributes.join('')}>`);
const tagSoup = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: tag },
      { weight: 3, arbitrary: NAME.map((name) => `</${name}>`) },
      { weight: 4, arbitrary: TEXT },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
      { weight: 1, arbitrary: fc.constantFrom(...xssVectors) },
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));
const anyHtml = fc.oneof({ weight: 4, arbitrary: tagSoup }, { weight: 1, arbitrary: anyBody });
const anyTitle = fc.constantFrom('lamp', '', 'Lamp oil');

const describeHtml = (html: string, title: string): string =>
  describe({ html, baseUrl: null }, title).html;

suite('a description of any tag soup', () => {
  it('holds only the elements, attributes and schemes of the list', () => {
    fc.assert(
      fc.property(anyHtml, anyTitle, (html, title) => {
        const nodes = [...parseDocument(describeHtml(html, title)).children];
        for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
          expect(['tag', 'text']).toContain(node.type);
          if (node.type !== 'tag') continue;
          expect(ELEMENTS).toContain(node.name);
          for (const [name, value] of Object.entries(node.attribs)) {
            expect(value).toMatch(ATTRIBUTES[name] ?? /^(?!)/);
          }
          nodes.push(...node.children);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('described again is the same', () => {
    fc.assert(
      fc.property(anyHtml, anyTitle, (html, title) => {
        const once = describeHtml(html, title);
        expect(describeHtml(once, title)).toBe(once);
      }),
      { numRuns: 1500 },
    );
  });

  it('keeps the words of sound HTML', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const inline = fc
      .tuple(fc.constantFrom('b', 'em', 'code', 'a', 'span', 'font'), word)
      .map(([name, text]) => `<${name}>${text}</${name}>`);
    const block = fc
      .tuple(
        fc.constantFrom('p', 'div', 'h2', 'li', 'pre', 'blockquote', 'td'),
        fc.array(fc.oneof(word, inline), { minLength: 1, maxLength: 6 }),
      )
      .map(([name, parts]) => {
        const inside = `<${name}>${parts.join(' ')}</${name}>`;
        if (name === 'li') return `<ul>${inside}</ul>`;
        return name === 'td' ? `<table><tr>${inside}</tr></table>` : inside;
      });
    const wordsOf = (html: string): string[] =>
      html
        .replace(/<[^>]{1,200}>/g, ' ')
        .split(/\s+/)
        .filter((text) => text !== '');
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
        const html = blocks.join('');
        expect(wordsOf(describeHtml(html, '\u2014'))).toEqual(wordsOf(html));
      }),
    );
  });

  it('never throws below the depth that is refused', () => {
    fc.assert(
      fc.property(NAME, fc.integer({ min: 1, max: 500 }), (name, depth) => {
        const html = `<${name}>`.repeat(depth);
        if (!isTooDeep(html)) expect(typeof describeHtml(html, '')).toBe('string');
      }),
    );
  });
});
