import { describe, expect, it } from 'vitest';
import type { BoardOptions } from '../../../src/config/board-schema.ts';
import { defineBoard } from '../../../src/config/define-board.ts';

const board = (options: Partial<BoardOptions>) => () =>
  defineBoard({ title: 'T', description: 'D', url: 'https://h.example', ...options });

describe('the editor in the board’s configuration', () => {
  it('is off unless it is switched on', () => {
    expect(board({})().admin).toBeNull();
    expect(board({ admin: {}, repository: 'https://github.com/a/b' })().admin).toEqual({
      pullRequests: true,
      openAuthoring: false,
      signInUrl: null,
      appId: null,
    });
  });

  it.each<[RegExp, Partial<BoardOptions>]>([
    [/admin: needs "repository"/, { admin: {} }],
    [/admin\.pullRequests: .*Gitea/, { admin: {}, repository: 'https://codeberg.org/a/b' }],
    [
      /admin\.openAuthoring: .*only GitHub/,
      { admin: { openAuthoring: true }, repository: 'https://gitlab.com/a/b' },
    ],
    [
      /admin\.openAuthoring: needs "pullRequests: true"/,
      { admin: { openAuthoring: true, pullRequests: false }, repository: 'https://github.com/a/b' },
    ],
    [
      /admin\.signInUrl: .*"appId"/,
      { admin: { signInUrl: 'https://s.example' }, repository: 'https://gitlab.com/a/b' },
    ],
    [
      /admin\.appId: .*"signInUrl"/,
      { admin: { appId: 'x' }, repository: 'https://github.com/a/b' },
    ],
  ])('refuses what cannot be had: %s', (message, options) => {
    expect(board(options)).toThrow(message);
  });
});
