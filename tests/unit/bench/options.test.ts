import { describe, expect, it } from 'vitest';
import { readOptions } from '../../bench/options.ts';
import { kindOf } from '../../bench/site-size.ts';

describe('options', () => {
  it('measure one board of a thousand when nothing is said', () => {
    expect(readOptions([])).toMatchObject({
      sizes: [1000],
      mix: { markdown: 0.8, text: 0.1, html: 0.1 },
      against: null,
      rebuilds: true,
      related: true,
      format: 'text',
    });
  });

  it('name several boards', () => {
    expect(readOptions(['--postings', '1000,10000', '--no-search'])).toMatchObject({
      sizes: [1000, 10_000],
      search: false,
    });
  });

  it('take the postings of a folder', () => {
    expect(readOptions(['--from', 'board'])).toMatchObject({ sizes: [null], from: 'board' });
  });

  it('may ask for help', () => {
    expect(readOptions(['--help'])).toBeNull();
  });

  it.each([
    [['--postings', '1,000,'], '--postings'],
    [['--postings', '0'], '--postings is "0"'],
    [['--runs', 'many'], '--runs is "many"'],
    [['--mix', '80/10/20'], '--mix is "80/10/20"'],
    [['--against', 'jekyll'], 'Write --against hugo'],
    [['--format', 'xml'], '--format xml'],
    [['--postigns', '5'], '--postigns'],
  ])('that make no sense are named: %j', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});

describe('the kind of a file', () => {
  it.each([
    ['index.html', 'pages'],
    ['jobs/keeper/index.html', 'pages'],
    ['tags/go/page/1/index.html', 'other'],
    ['tags/go/page/10/index.html', 'pages'],
    ['jobs/keeper.md', 'markdown'],
    ['jobs/keeper.png', 'images'],
    ['pagefind/fragment/en_1.pf_fragment', 'index'],
    ['pagefind/pagefind-ui.css', 'index'],
    ['tags/go/feed.json', 'feeds'],
    ['tags/go/index.xml', 'feeds'],
    ['jobs.json', 'other'],
    ['_astro/base.css', 'other'],
  ])('%s: %s', (path, kind) => {
    expect(kindOf(path)).toBe(kind);
  });
});
