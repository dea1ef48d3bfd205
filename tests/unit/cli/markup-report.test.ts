import { describe, expect, it } from 'vitest';
import { markupGithubReport, markupTextReport } from '../../../src/cli/markup-report.ts';

const captured = Array.from({ length: 12 }, (_, index) => ({
  file: `captured-${index}.html`,
  reasons: ['it was captured'],
}));
const placeless = { file: 'keeper.md', reasons: ['it has no date', 'it names no place'] };

describe('the report on markup', () => {
  it('names files under the reason, and counts the rest of many', () => {
    const report = markupTextReport([placeless, ...captured], 40);
    expect(report.split('\n')).toEqual([
      'Search engines get no JobPosting markup for 13 of 40 open postings, because',
      '  it was captured:',
      ...captured.slice(0, 10).map(({ file }) => `    ${file}`),
      '    and 2 more',
      '  it has no date; it names no place:',
      '    keeper.md',
    ]);
  });

  it('notices at the files on GitHub, not at all of many', () => {
    const lines = markupGithubReport([placeless, ...captured]).split('\n');
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toBe(
      '::notice file=keeper.md,title=no-job-posting-markup::Search engines get no JobPosting markup for this posting, because it has no date; it names no place.',
    );
  });
});
