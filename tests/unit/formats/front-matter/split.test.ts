import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../../../src/formats/front-matter/split.ts';

const split = (text: string) =>
  splitFrontMatter({ path: 'a.md', displayPath: 'content/postings/a.md', text });
const codes = (text: string) => split(text).problems.map(({ code }) => code);

describe('splitting front matter from content', () => {
  it('reads YAML with the line of every key', () => {
    const { entries, content, contentLine } = split(
      '---\ntitle: Gardener\ntags:\n  - soil\n  - hedges\n---\nBody\n',
    );
    expect(entries).toEqual([
      { key: 'title', value: 'Gardener', line: 2, column: 1 },
      { key: 'tags', value: ['soil', 'hedges'], line: 3, column: 1 },
    ]);
    expect(content).toBe('Body\n');
    expect(contentLine).toBe(7);
  });

  it('reads TOML between plus signs', () => {
    const { entries, content } = split('+++\ntitle = "Gardener"\ndate = 2026-10-02\n+++\nBody');
    expect(entries).toEqual([
      { key: 'title', value: 'Gardener', line: 2, column: 1 },
      { key: 'date', value: '2026-10-02', line: 3, column: 1 },
    ]);
    expect(content).toBe('Body');
  });

  it('reads JSON', () => {
    const { entries } = split('---json\n{ "title": "Gardener", "weight": 3 }\n---\nBody');
    expect(entries?.map(({ key, value }) => [key, value])).toEqual([
      ['title', 'Gardener'],
      ['weight', 3],
    ]);
  });

  it('keeps a date as it is written, not as a moment', () => {
    expect(split('---\ndate: 2026-02-30\n---\n').entries?.[0]?.value).toBe('2026-02-30');
  });

  it.each(['js', 'javascript', 'JS', 'coffee'])('never runs ---%s', (language) => {
    const run = (globalThis as { frontMatterRan?: boolean }).frontMatterRan;
    const text = `---${language}\n{ title: (globalThis.frontMatterRan = true) }\n---\nBody`;
    expect(codes(text)).toEqual(['front-matter-executable']);
    expect((globalThis as { frontMatterRan?: boolean }).frontMatterRan).toBe(run);
  });

  it('refuses a language it does not know by name', () => {
    const [found] = split('---perl\nmy $title;\n---\n').problems;
    expect(found?.message).toContain('perl');
  });

  it('takes a rule above a text for what it is', () => {
    const text = '---\n\nWe are hiring.\n\n---\nMore';
    expect(split(text)).toMatchObject({ entries: null, content: text });
  });

  it.each([
    ['a key that stands twice', '---\ntitle: A\ntitle: B\n---\n', 'front-matter-duplicate-key', 3],
    ['a tab', '---\ncompany:\n\tname: A\n---\n', 'front-matter-tab', 3],
    ['a colon in a value', '---\ntitle: A: b\n---\n', 'front-matter-unreadable', 2],
    ['a list in place of facts', '---\n- a\n- b\n---\n', 'front-matter-not-a-mapping', 2],
    ['a missing end', '---\ntitle: A\n\nBody', 'front-matter-unclosed', 1],
    ['a wrong indentation', '---\ntitle: A\n  company: B\n---\n', 'front-matter-unreadable', 3],
  ])('explains %s with its line', (_name, text, code, line) => {
    expect(split(text).problems[0]).toMatchObject({
      code,
      line,
      severity: 'error',
      file: 'content/postings/a.md',
    });
  });

  it('stops an alias bomb without expanding it', () => {
    const levels = 'abcdefghij'.split('').map((name, index, names) => {
      const previous = names[index - 1];
      return `${name}: &${name} [${Array(9)
        .fill(previous === undefined ? 'x' : `*${previous}`)
        .join(', ')}]`;
    });
    expect(codes(`---\n${levels.join('\n')}\n---\n`)).toContain('front-matter-unreadable');
  });

  it('refuses endless blank lines instead of scanning them again and again', () => {
    const started = performance.now();
    expect(codes(`---\ntitle: A\n${'\n'.repeat(500_000)}---\n`)).toEqual([
      'front-matter-unreadable',
    ]);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
