import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readGitDates } from '../../../src/loader/git-dates.ts';

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'corkboard-git-')));
  mkdirSync(path.join(root, 'postings/south'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

function git(day: string, ...args: string[]): void {
  execFileSync('git', args, {
    cwd: root,
    stdio: 'ignore',
    env: {
      ...process.env,
      GIT_AUTHOR_DATE: `${day}T12:00:00Z`,
      GIT_AUTHOR_NAME: 'An Editor',
      GIT_AUTHOR_EMAIL: 'editor@ninefold.example',
      GIT_COMMITTER_NAME: 'An Editor',
      GIT_COMMITTER_EMAIL: 'editor@ninefold.example',
    },
  });
}

function commit(day: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(root, name), text);
  git(day, 'add', '.');
  git(day, 'commit', '-m', 'Change postings');
}

describe('the day on which a file entered git', () => {
  it('is that of the commit that added it, whatever its name', async () => {
    git('2026-01-01', 'init');
    commit('2026-01-02', { 'postings/keeper.md': 'a', 'elsewhere.md': 'a' });
    commit('2026-02-03', { 'postings/keeper.md': 'b', 'postings/south/Wärter "x".md': 'a' });
    const directory = path.join(root, 'postings');
    expect(Object.fromEntries(await readGitDates(directory))).toEqual({
      [path.join(directory, 'keeper.md')]: '2026-01-02',
      [path.join(directory, 'south/Wärter "x".md')]: '2026-02-03',
    });
  });

  it('is known by the path that was asked for, even through a link', async () => {
    git('2026-01-01', 'init');
    commit('2026-01-02', { 'postings/keeper.md': 'a' });
    const link = path.join(root, 'link');
    symlinkSync(path.join(root, 'postings'), link);
    expect([...(await readGitDates(link))]).toEqual([[path.join(link, 'keeper.md'), '2026-01-02']]);
  });

  it('is unknown outside a repository', async () => {
    expect(await readGitDates(path.join(root, 'postings'))).toEqual(new Map());
  });
});
