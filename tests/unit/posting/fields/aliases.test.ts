import { describe, expect, it } from 'vitest';
import { parsePostingFile } from '../../../../src/formats/index.ts';
import { normalise } from '../../../../src/posting/normalise.ts';
import { postingToMarkdown } from '../../../../src/posting/to-markdown.ts';

function read(facts: string) {
  const text = `---\ntitle: Keeper\ncompany: Ninefold\ndate: 2026-11-01\nemail: a@ninefold.example\n${facts}\n---\n\nKeep the lamp lit.\n`;
  return readText(text);
}

function readText(text: string) {
  const file = { path: 'a.md', displayPath: 'a.md', text };
  const options = { lifetimeDays: null, featuredFromWeight: null, dateAdded: null };
  return normalise(parsePostingFile(file), file, options);
}

describe('aliases', () => {
  it.each([
    ['aliases: [/old/keeper, /2019/keeper.html]', ['/old/keeper/', '/2019/keeper.html']],
    ['aliases: /old/keeper/', ['/old/keeper/']],
    ['redirect_from:\n  - /old/keeper\n  - /old/keeper/', ['/old/keeper/']],
    ['redirects: [/a/]\naliases: [/b/]', ['/b/', '/a/']],
    ['aliases: []', []],
    ['', []],
  ])('%j: %j', (facts, aliases) => {
    const { posting, problems } = read(facts);
    expect(posting?.aliases).toEqual(aliases);
    expect(problems).toEqual([]);
  });

  it.each(['[https://old.example/a]', '[../a]', '[{ from: /a, to: /b }]', '[7]', '"lamp keeper"'])(
    'warns of %s and leaves it out',
    (value) => {
      const { posting, problems } = read(`aliases: ${value}`);
      expect(posting?.aliases).toEqual([]);
      expect(problems).toEqual([
        expect.objectContaining({ code: 'alias-refused', severity: 'warning', line: 6, column: 1 }),
      ]);
    },
  );

  it('takes so many and no more, and says so once', () => {
    const many = Array.from({ length: 5000 }, (_, index) => `/old/${index}/`);
    const { posting, problems } = read(`aliases: [${many.join(', ')}]`);
    expect(posting?.aliases).toEqual(many.slice(0, 50));
    expect(problems.map(({ code }) => code)).toEqual(['alias-refused']);
  });

  it('are written out with the posting', () => {
    const { posting } = read('aliases: [/old/keeper/, /café/]');
    const again = readText(postingToMarkdown(posting!)).posting;
    expect(again?.aliases).toEqual(['/old/keeper/', '/café/']);
  });
});
