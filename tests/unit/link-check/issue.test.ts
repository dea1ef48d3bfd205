import { describe, expect, it } from 'vitest';
import { applyAddresses } from '../../../src/link-check/apply-addresses.ts';
import type { Asked } from '../../../src/link-check/ask-politely.ts';
import { deadSinceIn, isLinkIssue, issueBody } from '../../../src/link-check/issue.ts';
import { postingOf } from '../support/posting-of.ts';

const link = (file: string): string => `https://github.example/octocat/board/blob/main/${file}`;
const dead = (url: string, files = ['p/a.md']): Asked => ({
  url,
  files,
  state: 'dead',
  because: 'answers 404: there is no such page',
});

describe('the issue', () => {
  it('remembers since when an address is dead', () => {
    const first = issueBody([dead('https://a.example/1')], {}, '2026-11-02', link);
    expect(isLinkIssue(first)).toBe(true);
    expect(first).toContain('| 2026-11-02 |');
    const second = issueBody(
      [dead('https://a.example/1'), dead('https://b.example/')],
      deadSinceIn(first),
      '2026-11-09',
      link,
    );
    expect(second.match(/\| 2026-11-02 \|/g)).toHaveLength(1);
    expect(second.match(/\| 2026-11-09 \|/g)).toHaveLength(1);
    expect(issueBody([dead('https://a.example/1')], deadSinceIn(second), '2026-11-09', link)).toBe(
      first,
    );
  });

  it('passes over a memory that makes no sense', () => {
    expect(deadSinceIn('')).toEqual({});
    expect(deadSinceIn('<!-- corkboard: dead links x=yesterday __proto__=2026-01-01 -->')).toEqual(
      {},
    );
    expect(isLinkIssue('Hello <!-- corkboard: dead links -->')).toBe(false);
    expect(isLinkIssue(null)).toBe(false);
  });

  it('links to each posting, and lets nothing of an address mean anything', () => {
    const evil = 'https://a.example/|](x)<b>@octocat`';
    const text = issueBody([dead(evil, ['p/a.md', 'p/b.md'])], {}, '2026-11-02', link);
    expect(text).toContain(
      '[<code>p/a&#46;md</code>](https://github.example/octocat/board/blob/main/p/a.md)<br>',
    );
    expect(text).not.toMatch(/@|<b>|`o/);
  });

  it('tells the unsure apart, folded', () => {
    const unsure: Asked = {
      ...dead('https://c.example/'),
      state: 'unsure',
      because: 'answers 403',
    };
    const text = issueBody([dead('https://a.example/'), unsure], {}, '2026-11-02', link);
    expect(text).toContain('<details><summary>1 address that may be alive');
    expect(text.indexOf('c&#46;example')).toBeGreaterThan(text.indexOf('<details>'));
  });

  it('stays below the limit of GitHub', () => {
    const many = Array.from({ length: 2_000 }, (_, index) =>
      dead(`https://a.example/${index}?${'|'.repeat(300)}`),
    );
    const text = issueBody(many, {}, '2026-11-02', link);
    expect(text.length).toBeLessThan(65_536);
    expect(text).toMatch(/[\d,]+ more addresses had no room here/);
  });
});

describe('applyAddresses', () => {
  it('takes each web address of the open postings once', () => {
    const apply = (url: string) => ({ apply: { url } });
    const filed = [
      { file: 'a.md', posting: postingOf(apply('https://a.example/x#top')) },
      { file: 'b.md', posting: postingOf(apply('https://a.example/x')) },
      { file: 'c.md', posting: postingOf({ apply: { email: 'a@a.example' } }) },
      { file: 'd.md', posting: postingOf({ ...apply('https://closed.example'), closed: true }) },
      {
        file: 'e.md',
        posting: postingOf({ ...apply('https://past.example'), validThrough: '2026-11-01' }),
      },
    ];
    expect(applyAddresses(filed, '2026-11-21')).toEqual([
      { url: 'https://a.example/x', files: ['a.md', 'b.md'] },
    ]);
  });
});
