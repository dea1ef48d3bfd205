import { describe, expect, it } from 'vitest';
import { NOT_STATED } from '../../../../src/formats/front-matter/not-stated.ts';
import { splitFrontMatter } from '../../../../src/formats/front-matter/split.ts';
import { ENOUGH_SECONDS, processorSeconds } from '../../support/processor-time.ts';

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
    const before = process.cpuUsage();
    expect(codes(`---\ntitle: A\n${'\n'.repeat(500_000)}---\n`)).toEqual([
      'front-matter-unreadable',
    ]);
    expect(processorSeconds(before)).toBeLessThan(ENOUGH_SECONDS);
  });

  it.each([
    ['dots as the closing fence', '---\ntitle: A\n...\nBody\n', 2, 'Body\n', 4],
    ['white space behind the fences', '---  \ntitle: A\n---\t \nBody', 2, 'Body', 4],
    ['blank lines above', '\n\n---\ntitle: A\n---\nBody', 4, 'Body', 6],
    ['a comment above', '<!-- edit\nme -->\n---\ntitle: A\n---\nBody', 4, 'Body', 6],
    ['JSON without fences', '{\n  "title": "A"\n}\n\nBody', 2, '\nBody', 4],
    ['JSON between semicolons', ';;;\n{ "title": "A" }\n;;;\nBody', 2, 'Body', 4],
    ['TOML under dashes', '---toml\ntitle = "A"\n---\nBody', 2, 'Body', 4],
    ['a longer closing fence', '---\ntitle: A\n-----\nBody', 2, 'Body', 4],
  ])('understands %s', (_name, text, line, content, contentLine) => {
    const found = split(text);
    expect(found.problems).toEqual([]);
    expect(found.entries).toMatchObject([{ key: 'title', value: 'A', line }]);
    expect(found).toMatchObject({ content, contentLine });
  });

  it.each([
    ['a colon', 'a: 1\nb: 2\nc: 3\nd: 4\ne: 5\ntitle: A: b', 8, 8, 'a second ": "'],
    ['a quote that stays open', 'a: 1\nb: 2\nc: 3\nd: 4\ne: 5\nf: "x\ng: 7', 8, 4, 'a quote'],
    ['a bracket that stays open', 'a: 1\nb: 2\nc: 3\nd: 4\ne: [5\nf: 6', 8, 1, 'a bracket'],
    ['a line too far to the right', 'a: 1\nb: 2\nc: 3\nd: 4\ne: 5\n  f: 6', 8, 3, 'to the right'],
    ['a line too far to the left', ' a: 1\n b: 2\n c: 3\n d: 4\n e: 5\nf: 6', 8, 1, 'to the left'],
    ['a crooked list', 'a: 1\nb: 2\nc: 3\nd:\n  - x\n - y', 8, 2, 'same column'],
    ['words without a name', 'a: 1\nb: 2\nc: 3\nd: 4\ne: 5\nwords\nf: 6', 8, 1, 'no "name: "'],
    ['emphasis', 'a: 1\nb: 2\nc: 3\nd: 4\ne: 5\nf: *x*', 8, 1, 'needs quotes'],
  ])('says once and where %s is wrong', (_name, facts, line, column, words) => {
    const { problems } = split(`<!-- above -->\n---\n${facts}\n---\nBody`);
    expect(problems).toEqual([
      expect.objectContaining({ line, column, message: expect.stringContaining(words) as string }),
    ]);
  });

  it.each([
    ['TOML that is wrong', 'a = 1\nb = 2\nc = 3\nd = 4\ne = 5\nf =', 'front-matter-unreadable', 7],
    ['YAML in TOML', 'a = 1\ntitle: A', 'front-matter-unreadable', 3],
    ['a TOML key that stands twice', 'a = 1\na = 2', 'front-matter-duplicate-key', 3],
  ])('explains %s with its line', (_name, facts, code, line) => {
    expect(split(`+++\n${facts}\n+++\nBody`).problems).toMatchObject([{ code, line }]);
  });

  it('names the fence that is missing', () => {
    expect(split('+++\ntitle = "A"\n\nBody').problems[0]?.message).toContain('+++');
  });

  it.each([
    ['yes', 'yes'],
    ['0301', '0301'],
    ['12:30:00', '12:30:00'],
    ['1.10', '1.10'],
    ['41131520040000000011', '41131520040000000011'],
    ['2026-10-02', '2026-10-02'],
    ['{{ title }}', '{{ title }}'],
    ['42', 42],
    ['~', NOT_STATED],
  ])('reads %s as its writer means it', (written, value) => {
    expect(split(`---\nkey: ${written}\n---\n`).entries?.[0]?.value).toBe(value);
  });

  it('resolves anchors and merges', () => {
    expect(split('---\na: &x { b: 1 }\nc:\n  <<: *x\n---\n').entries?.[1]?.value).toEqual({ b: 1 });
  });

  it.each(['tags: #soil,#hedges', 'company: Acre #1'])('warns of what %s loses', (fact) => {
    const [found] = split(`---\n${fact}\n---\n`).problems;
    expect(found).toMatchObject({ code: 'front-matter-hash', severity: 'warning', line: 2 });
  });

  it.each(['title: A # the office wants it so', 'title: "A #1"', 'title: C#'])(
    'has nothing to say about %s',
    (fact) => {
      expect(split(`---\n${fact}\n---\n`).problems).toEqual([]);
    },
  );

  it('refuses a second block of facts', () => {
    const { problems } = split('---\ntitle: A\n---\n---\ncompany: B\n---\nBody');
    expect(problems).toMatchObject([{ code: 'front-matter-unreadable', line: 4 }]);
  });

  it('refuses a key that is no text', () => {
    expect(codes('---\ntitle: A\n? [a, b]\n: c\n---\n')).toEqual(['front-matter-unreadable']);
  });
});
