import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { problem } from '../../../src/problems/problem.ts';
import { textReport } from '../../../src/problems/text-report.ts';

interface Matcher {
  readonly pattern: { readonly regexp: string };
}
const { tasks } = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8')) as {
  tasks: { problemMatcher: Matcher[] }[];
};
const [withPlace, ofFile] = tasks[0]!.problemMatcher.map(
  ({ pattern }) => new RegExp(pattern.regexp),
);

function firstLine(place: { file: string; line?: number; column?: number }): string {
  return textReport([problem('missing-title', place, {})], () => undefined, false).split('\n')[0]!;
}

describe('the task for VS Code', () => {
  it('finds a problem with its place in the report', () => {
    const line = firstLine({ file: 'content/postings/a.md', line: 4, column: 1 });
    expect(withPlace!.exec(line)?.slice(1)).toEqual([
      'content/postings/a.md',
      '4',
      '1',
      'error',
      'This posting has no title.',
      'missing-title',
    ]);
    expect(ofFile!.test(line)).toBe(false);
  });

  it('finds a problem of a whole file', () => {
    const line = firstLine({ file: 'content/postings/a.md' });
    expect(ofFile!.exec(line)?.[1]).toBe('content/postings/a.md');
    expect(withPlace!.test(line)).toBe(false);
  });
});
