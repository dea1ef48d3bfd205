import { expect, test } from '@playwright/test';
import { load } from 'cheerio';
import { HtmlValidate } from 'html-validate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltBoard, buildBoard, SAMPLE_BOARD } from './support/board.ts';
import { builtFiles } from './support/built-files.ts';

let board: BuiltBoard;

test.beforeAll(async () => {
  board = await buildBoard(SAMPLE_BOARD);
});

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });
  const errors: string[] = [];
  for (const { file, html } of pages()) {
    const { results } = await validator.validateString(html, file);
    for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages)) {
      errors.push(`${file}:${line}:${column} ${message} [${ruleId}]`);
    }
  }
  expect(errors).toEqual([]);
});

test('every page has one title, one h1, one main, and no id twice', () => {
  for (const { file, html } of pages()) {
    const $ = load(html);
    for (const one of ['html[lang]', 'head > title', 'h1', 'main', 'meta[name="description"]']) {
      expect($(one).length, `${one} in ${file}`).toBe(1);
    }
    const ids = $('[id]')
      .toArray()
      .map(({ attribs }) => attribs['id']);
    expect(new Set(ids).size, `ids of ${file}: ${ids.join(' ')}`).toBe(ids.length);
  }
});

test('headings go down one level at a time', () => {
  for (const { file, html } of pages()) {
    const $ = load(html);
    const levels = $('h1, h2, h3, h4, h5, h6')
      .toArray()
      .map(({ tagName }) => Number(tagName.slice(1)));
    const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(skips, `${file}: ${levels.join(' ')}`).toEqual([]);
  }
});

test('buttons say what kind they are, images their size, and nothing brings style or script inline', () => {
  for (const { file, html } of pages()) {
    const $ = load(html);
    const wrong = [
      ...$('button:not([type])'),
      ...$('img:not([alt]), img:not([width]), img:not([height])'),
      ...$('[style], [onclick], [onload]'),
    ].map((element) => $.html(element).slice(0, 120));
    expect(wrong, file).toEqual([]);
  }
});

test('every page that has an address says which one', () => {
  for (const { file, html } of pages()) {
    if (file === '404.html') continue;
    const canonical = load(html)('link[rel="canonical"]').attr('href') ?? '';
    const path = decodeURIComponent(new URL(canonical).pathname).slice(1);
    expect(path, file).toBe(file.replace(/index\.html$/, ''));
  }
});

function pages(): { readonly file: string; readonly html: string }[] {
  return builtFiles(board, '.html').map((file) => ({
    file,
    html: readFileSync(join(board.outDir, file), 'utf8'),
  }));
}
