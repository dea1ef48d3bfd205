import { describe, expect, it } from 'vitest';
import { reportComment } from '../../../src/pull-requests/comment.ts';
import { previewPage, previewUrl } from '../../../src/pull-requests/preview.ts';
import {
  readReport,
  type Report,
  type ReportedPosting,
} from '../../../src/pull-requests/report.ts';

const POSTING: ReportedPosting = {
  file: 'content/postings/keeper.md',
  change: 'added',
  from: null,
  id: 'keeper',
  heading: 'Lamp Keeper — Ninefold',
  fields: [
    { field: 'title', value: 'Lamp Keeper', where: 'front matter, title, line 2' },
    { field: 'salary', value: null, where: '' },
  ],
  problems: [],
  moreProblems: 0,
  withoutMarkupBecause: [],
};
const PROBLEM = {
  code: 'impossible-date',
  severity: 'error',
  line: 4,
  column: 1,
  message: 'The calendar has no 2026-02-30.',
  hint: 'Write a day that exists.',
} as const;

function report(postings: readonly ReportedPosting[], more: Partial<Report> = {}): Report {
  return {
    version: 1,
    pullRequest: 3,
    postings: [...postings],
    morePostings: 0,
    errors: 0,
    warnings: 0,
    ...more,
  };
}

describe('the comment', () => {
  it('shows field by field what was understood', () => {
    const text = reportComment(report([POSTING]), null);
    expect(text).toContain('### No problems in 1 changed posting');
    expect(text).toContain(
      '| <code>title</code> | <code>Lamp Keeper</code> | <code>front matter, title, line 2</code> |',
    );
    expect(text).toContain('| <code>salary</code> | not stated | |');
    expect(text).not.toContain('preview');
  });

  it('tells of problems with their place and remedy', () => {
    const broken = {
      ...POSTING,
      id: null,
      heading: null,
      fields: [],
      problems: [PROBLEM],
      moreProblems: 2,
    };
    const text = reportComment(report([broken], { errors: 3, warnings: 1 }), null);
    expect(text).toContain('### 3 errors and 1 warning in 1 changed posting');
    expect(text).toContain('error, line 4, column 1  The calendar has no 2026&#45;02&#45;30&#46;');
    expect(text).toContain('and 2 more problems');
    expect(text).toContain('cannot be published yet');
  });

  it('leads to the preview of each posting that has a page', () => {
    const preview = previewUrl('https://deploy-preview-{number}--board.netlify.app/', 3);
    const text = reportComment(report([POSTING, { ...POSTING, id: null }]), preview);
    expect(
      text.match(/\]\(https:\/\/deploy-preview-3--board\.netlify\.app\/jobs\/keeper\/\)/g),
    ).toHaveLength(1);
  });

  it('says what removing a posting does, and where a renamed one was', () => {
    const text = reportComment(
      report([
        { ...POSTING, change: 'removed', id: null, heading: null, fields: [] },
        { ...POSTING, change: 'renamed', from: 'content/postings/old.md' },
      ]),
      null,
    );
    expect(text).toContain('closed: true');
    expect(text).toContain('(before: <code>content/postings/old&#46;md</code>)');
  });

  it('lets nothing of a posting mean anything', () => {
    const evil = '</summary></details>\n\n# @octocat | [x](https://a.example) `';
    const text = reportComment(
      report([
        {
          ...POSTING,
          file: evil,
          from: evil,
          id: `${evil})`,
          heading: evil,
          fields: [{ field: evil, value: evil, where: evil }],
          problems: [{ ...PROBLEM, code: evil, message: evil, hint: evil }],
          withoutMarkupBecause: [evil],
        },
      ]),
      'https://preview.example',
    );
    expect(text).not.toMatch(/@|https:\/\/a\.|^# /m);
    expect(text.match(/<\/details>/g)).toHaveLength(1);
    expect(text.match(/<\/summary>/g)).toHaveLength(1);
  });

  it('stays below the limit of GitHub and says what it leaves out', () => {
    const long = '|'.repeat(2_000);
    const fields = Array.from({ length: 25 }, () => ({ field: long, value: long, where: long }));
    const problems = Array.from({ length: 20 }, () => ({ ...PROBLEM, message: long, hint: long }));
    const many = Array.from({ length: 100 }, () => ({ ...POSTING, fields, problems }));
    const text = reportComment(report(many, { morePostings: 900, errors: 20 }), null);
    expect(text.length).toBeLessThan(65_000);
    expect(text).toMatch(/\d+ more postings had no room here/);
    const ordinary = reportComment(report(Array.from({ length: 30 }, () => POSTING)), null);
    expect(ordinary).not.toContain('had no room');
  });
});

describe('a report', () => {
  it('is read as it was written', () => {
    const written = report([{ ...POSTING, problems: [PROBLEM] }]);
    expect(readReport(JSON.stringify(written))).toEqual(written);
  });

  it.each([
    ['no JSON', 'PK…'],
    ['another version', JSON.stringify({ ...report([]), version: 2 })],
    ['more than is asked for', JSON.stringify({ ...report([]), body: '@everyone' })],
    ['no number', JSON.stringify({ ...report([]), pullRequest: '3; rm' })],
    ['a text that is too long', JSON.stringify(report([{ ...POSTING, file: 'x'.repeat(2_001) }]))],
    ['too many', JSON.stringify(report(Array.from({ length: 101 }, () => POSTING)))],
    ['deep nesting', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ])('is refused: %s', (_, json) => {
    expect(readReport(json)).toBeNull();
  });
});

describe('a preview', () => {
  it.each([
    [undefined, null],
    ['  ', null],
    ['no address', null],
    ['javascript:alert(1)', null],
    ['https://{number}.board.example/', 'https://7.board.example'],
    ['https://board.example/pr/{number}', 'https://board.example/pr/7'],
  ])('of %j is %j', (pattern, url) => {
    expect(previewUrl(pattern, 7)).toBe(url);
  });

  it('has a page for every id', () => {
    expect(previewPage('https://a.example', 'team/c-(1)')).toBe(
      'https://a.example/jobs/team/c-%281%29/',
    );
  });
});
