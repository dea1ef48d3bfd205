import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claim } from '../../../src/output/claim.ts';
import { workFolderOf } from '../../../src/output/work-folder.ts';

let parent: string;

beforeEach(() => {
  parent = realpathSync(mkdtempSync(path.join(tmpdir(), 'corkboard-claim-')));
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const claimFolder = (name: string, root = path.join(parent, 'project')): boolean =>
  claim(workFolderOf(path.join(parent, name)), root);

describe('an output folder', () => {
  it('may be absent, empty, or hold a site', () => {
    mkdirSync(path.join(parent, 'empty'));
    mkdirSync(path.join(parent, 'site'));
    writeFileSync(path.join(parent, 'site', 'index.html'), '');
    for (const name of ['absent', 'empty', 'site']) expect(claimFolder(name)).toBe(false);
  });

  it('that holds files but no site is refused', () => {
    mkdirSync(path.join(parent, 'letters'));
    writeFileSync(path.join(parent, 'letters', 'to-a-friend.txt'), '');
    expect(() => claimFolder('letters')).toThrow(/letters holds files, but no site/);
  });

  it('that is a file is refused', () => {
    writeFileSync(path.join(parent, 'dist'), '');
    expect(() => claimFolder('dist')).toThrow(/it is a file/);
  });

  it.each(['.', 'project'])('that holds the project is refused: %s', (name) => {
    expect(() => claimFolder(name)).toThrow(/the project lies in it/);
  });

  it('beside the project, with a name like it, is not', () => {
    expect(claimFolder('proj')).toBe(false);
  });
});

describe('a work folder', () => {
  const leave = (owner: string): void => {
    const { folder, claim } = workFolderOf(path.join(parent, 'dist'));
    mkdirSync(folder);
    writeFileSync(claim, owner);
  };

  it('of a process that runs is left to it', () => {
    leave(`${hostname()} ${process.ppid}`);
    expect(() => claimFolder('dist')).toThrow(`Another build (process ${process.ppid})`);
  });

  it.each([
    ['a process that is gone', `${hostname()} 999999999`],
    ['another machine', `somewhere-else ${process.ppid}`],
    ['a process with the same id as this one', `${hostname()} ${process.pid}`],
    ['nobody', ''],
  ])('of %s is taken over', (_, owner) => {
    leave(owner);
    expect(claimFolder('dist')).toBe(true);
  });
});
