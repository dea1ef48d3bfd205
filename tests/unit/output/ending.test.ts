import { describe, expect, it } from 'vitest';
import { describeEnding } from '../../../src/output/ending.ts';
import { writeFailure } from '../../../src/output/output-error.ts';

describe('the last words of a build that was not completed', () => {
  const ending = { target: '/board/dist', hasSite: true, signal: null, full: null };

  it.each([
    [ending, 'The board was not built. /board/dist is as it was before.'],
    [{ ...ending, hasSite: false }, 'The board was not built. Nothing was written to /board/dist.'],
    [
      { ...ending, signal: 'SIGTERM' as const },
      'The build was stopped (SIGTERM). /board/dist is as it was before.',
    ],
    [
      { ...ending, full: { folder: '/board', free: 40_960 } },
      'The board was not built. The disk of /board is full: 0.0 MB are free. Make room there and build again; a build needs room for the site twice. /board/dist is as it was before.',
    ],
  ])('%#', (input, text) => {
    expect(describeEnding(input)).toBe(text);
  });
});

describe('a failure to write', () => {
  it.each([
    ['ENOSPC', 'There is no room left on the disk of /board.'],
    ['EROFS', '/board cannot be written (EROFS).'],
    ['EBUSY', '/board is in use by another program.'],
    ['ELOOP', '/board could not be written: too many links'],
  ])('%s', (code, message) => {
    const error = writeFailure('/board', Object.assign(new Error('too many links'), { code }));
    expect(error.message).toBe(message);
    expect(error.hint).not.toBe('');
  });
});
