import { describe, expect, it } from 'vitest';
import { readNameStatus } from '../../../src/pull-requests/changes.ts';

describe('readNameStatus', () => {
  it('reads every kind of change, and names with strange signs', () => {
    const answer = [
      ...['A', 'p/new.md', 'M', 'p/with\ttab\nand line.md', 'D', 'p/gone.md'],
      ...['R087', 'p/old.md', 'p/renamed.md', 'C100', 'p/a.md', 'p/copy.md', 'T', 'p/link.md', ''],
    ];
    expect(readNameStatus(answer.join('\0'))).toEqual([
      { change: 'added', file: 'p/new.md', from: null },
      { change: 'modified', file: 'p/with\ttab\nand line.md', from: null },
      { change: 'removed', file: 'p/gone.md', from: null },
      { change: 'renamed', file: 'p/renamed.md', from: 'p/old.md' },
      { change: 'added', file: 'p/copy.md', from: null },
      { change: 'modified', file: 'p/link.md', from: null },
    ]);
    expect(readNameStatus('')).toEqual([]);
  });
});
