import { describe, expect, it } from 'vitest';
import { codeFrame } from '../../../src/problems/code-frame.ts';
import { githubReport } from '../../../src/problems/github-report.ts';
import { problem } from '../../../src/problems/problem.ts';
import { formatProblem, sortProblems, summariseProblems } from '../../../src/problems/report.ts';
import { textReport } from '../../../src/problems/text-report.ts';

const misdated = problem(
  'impossible-date',
  { file: 'content/postings/a.md', line: 3, column: 1 },
  { key: 'date', value: '2026-02-30' },
);
const undated = problem('no-date-posted', { file: 'content/postings/b.md' }, {});

describe('a code frame', () => {
  const text = 'one\ntwo\nthree\nfour';

  it('shows the line with its neighbours and marks the column', () => {
    expect(codeFrame(text, 3, 2)).toBe('  2 | two\n> 3 | three\n    |  ^\n  4 | four');
  });

  it('counts lines of every kind of line end', () => {
    expect(codeFrame('one\r\ntwo\rthree', 3)).toBe('  2 | two\n> 3 | three');
  });

  it('is empty for a line that is not there', () => {
    expect(codeFrame(text, 5)).toBe('');
    expect(codeFrame(text, 0)).toBe('');
  });

  it('cuts endless lines', () => {
    expect(codeFrame('x'.repeat(1_000_000), 1, 5).length).toBeLessThan(250);
  });
});

describe('reports', () => {
  it('put the place first, as editors and terminals link it', () => {
    expect(formatProblem(misdated)).toBe(
      'content/postings/a.md:3:1  error  "date" is "2026-02-30", a day that does not exist. [impossible-date]\n' +
        '    Write the date as year-month-day, such as 2026-11-20.',
    );
    expect(formatProblem(undated)).toMatch(/^content\/postings\/b\.md {2}warning/);
  });

  it('show the lines around a place that they know', () => {
    const report = textReport([misdated, undated], () => '---\ntitle: A\ndate: 2026-02-30', false);
    expect(report).toContain('    > 3 | date: 2026-02-30\n        | ^\n');
    expect(report).not.toContain('\u001b[');
  });

  it('colour only when asked', () => {
    expect(textReport([misdated], () => undefined, true)).toContain('\u001b[');
  });

  it('sort by file, then by line', () => {
    const later = { ...misdated, line: 9 };
    expect(sortProblems([undated, later, misdated])).toEqual([misdated, later, undated]);
  });

  it.each([
    [[], 'no problems'],
    [[undated], '1 warning in 1 file'],
    [[misdated, misdated, undated], '2 errors and 1 warning in 2 files'],
  ])('count %#', (problems, words) => {
    expect(summariseProblems(problems)).toBe(words);
  });

  it('annotate a pull request, with what would break a workflow command escaped', () => {
    const tricky = problem(
      'impossible-date',
      { file: 'a,b:c.md', line: 3, column: 1 },
      { key: 'date', value: '100%\n::error::x' },
    );
    const [line, ...more] = githubReport([tricky]).split('\n');
    expect(more).toEqual([]);
    expect(line).toMatch(/^::error file=a%2Cb%3Ac\.md,line=3,col=1,title=impossible-date::/);
    expect(line).toContain('100%25%0A::error::x');
  });
});
