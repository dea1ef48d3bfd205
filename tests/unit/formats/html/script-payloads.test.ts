import { describe, expect, it } from 'vitest';
import { loadPage } from '../../../../src/formats/html/document.ts';
import { scriptPayloads } from '../../../../src/formats/html/script-payloads.ts';
import { bodyText, codes, parse, values } from './page.ts';

const description = `<p>${'We tune and mend organs, and you would too. '.repeat(6)}</p>`;
const posting = {
  title: 'Organ Builder',
  company: { name: 'Pipe & Reed' },
  location: 'Passau, Germany',
  employmentType: 'FULL_TIME',
  publishedAt: '2026-05-04',
  description,
};
const json = JSON.stringify({ page: { job: posting } });

describe('data that a script assigns to a global', () => {
  it.each([
    ['window.__STATE__ = ', `window.__STATE__ = ${json};`],
    ['a key in brackets', `window["app-data"] = ${json}; start();`.replace('app-data', 'appData')],
    ['self', `self.props=${json}`],
    ['globalThis, after other statements', `var a = 1; globalThis.__x = ${json}; a += 1;`],
    ['JSON.parse of a string', `window.data = JSON.parse(${JSON.stringify(json)});`],
  ])('is read: %s', (_, script) => {
    expect(scriptPayloads(loadPage(`<script>${script}</script>`))).toEqual([
      { page: { job: posting } },
    ]);
  });

  it.each([
    ['code that is no JSON', 'window.x = { a: 1, b: call() };'],
    ['functions', 'window.x = function () { return { "a": 1 }; };'],
    ['comparisons', 'if (window.x == {"a": 1}) stop();'],
    ['other variables', `var x = ${json};`],
    ['JSON without an end', 'window.x = {"a": [1, 2'],
    ['other kinds of script', ''],
  ])('leaves alone %s', (_, script) => {
    const type = script === '' ? ' type="text/x-template"' : '';
    const text = script || `window.x = ${json};`;
    expect(scriptPayloads(loadPage(`<script${type}>${text}</script>`))).toEqual([]);
  });

  it('keeps quotes and brackets within strings apart from the JSON around them', () => {
    const tricky = { a: 'x"}];\\', b: ['{'] };
    const page = `<script>window.x = ${JSON.stringify(tricky)}; window.y = [1];</script>`;
    expect(scriptPayloads(loadPage(page))).toEqual([tricky, [1]]);
  });

  it('gives the posting of a page that has nothing else', () => {
    const page = `<title>Organ Builder | Pipe &amp; Reed</title><div id="root"></div><script>window.__STATE__ = ${json};</script>`;
    const found = parse(page);
    expect(codes(found)).toEqual([]);
    expect(values(found)).toMatchObject({
      title: 'Organ Builder',
      company: 'Pipe & Reed',
      location: ['Passau, Germany'],
      employmentType: 'FULL_TIME',
      datePosted: '2026-05-04',
    });
    expect(bodyText(found)).toContain('We tune and mend organs');
  });

  it('gives nothing of postings with other titles', () => {
    const page = `<title>Bell Founder</title><div id="root"></div><script>window.__STATE__ = ${json};</script>`;
    const found = parse(page);
    expect(codes(found)).toEqual(['no-posting-in-page']);
    expect(values(found).location).toBeUndefined();
  });
});
