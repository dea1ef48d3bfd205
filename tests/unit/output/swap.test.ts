import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claim, release } from '../../../src/output/claim.ts';
import { recover, swap } from '../../../src/output/swap.ts';
import { workFolderOf, type WorkFolder } from '../../../src/output/work-folder.ts';

let parent: string;
let dist: string;

beforeEach(() => {
  parent = realpathSync(mkdtempSync(path.join(tmpdir(), 'corkboard-output-')));
  dist = path.join(parent, 'dist');
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const OLD = { 'index.html': 'old', 'jobs/lamp/index.html': 'old lamp', 'gone.html': 'old' };
const NEW = { 'index.html': 'new', 'jobs/horn/index.html': 'new horn' };

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}

function read(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [
        path.relative(folder, file).split(path.sep).join('/'),
        readFileSync(file, 'utf8'),
      ]),
  );
}

function begin(): WorkFolder {
  const work = workFolderOf(dist);
  claim(work, path.join(parent, 'project'));
  write(work.site, NEW);
  return work;
}

function finish(work: WorkFolder): void {
  swap(work);
  release(work);
}

describe('a completed build', () => {
  it('makes the folder where there was none', () => {
    dist = path.join(parent, 'not', 'there', 'dist');
    finish(begin());
    expect(read(dist)).toEqual(NEW);
  });

  it('takes the place of the last site, and leaves nothing else', () => {
    write(dist, OLD);
    finish(begin());
    expect(read(dist)).toEqual(NEW);
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  it('lets a symbolic link be one', () => {
    const real = path.join(parent, 'elsewhere', 'www');
    write(real, OLD);
    symlinkSync(real, dist, 'junction');
    finish(begin());
    expect(read(real)).toEqual(NEW);
    expect(realpathSync(dist)).toBe(real);
    expect(readdirSync(path.dirname(real))).toEqual(['www']);
  });

  it('keeps a branch that is checked out in the folder', () => {
    write(dist, { ...OLD, '.git/HEAD': 'ref: refs/heads/pages' });
    finish(begin());
    expect(read(dist)).toEqual({ ...NEW, '.git/HEAD': 'ref: refs/heads/pages' });
  });
});

describe('a mount point', () => {
  const mounted = (...args: string[]): boolean => {
    mkdirSync(dist, { recursive: true });
    return spawnSync('mount', [...args, dist]).status === 0;
  };
  afterEach(() => {
    spawnSync('umount', [dist]);
  });

  it('of another file system is filled', ({ skip }) => {
    if (!mounted('-t', 'tmpfs', '-o', 'size=1m', 'none')) skip('this user may not mount');
    write(dist, OLD);
    finish(begin());
    expect(read(dist)).toEqual(NEW);
  });

  it('of another folder on the same disk is filled', ({ skip }) => {
    const elsewhere = path.join(parent, 'elsewhere');
    write(elsewhere, OLD);
    if (!mounted('--bind', elsewhere)) skip('this user may not mount');
    finish(begin());
    expect(read(dist)).toEqual(NEW);
    expect(read(elsewhere)).toEqual(NEW);
  });
});

describe('a swap that was broken off', () => {
  /** Each state in which a power cut can leave a swap. */
  const states: [string, (work: WorkFolder) => void][] = [
    ['before it began', () => undefined],
    ['between the two renames', ({ target, previous }) => renameSync(target, previous)],
    [
      'while old entries were set aside',
      ({ target, setAside }) => {
        mkdirSync(setAside);
        renameSync(path.join(target, 'jobs'), path.join(setAside, 'jobs'));
      },
    ],
    [
      'while new entries moved in',
      ({ target, setAside, site, moving }) => {
        mkdirSync(setAside);
        for (const name of readdirSync(target)) {
          renameSync(path.join(target, name), path.join(setAside, name));
        }
        renameSync(site, moving);
        renameSync(path.join(moving, 'jobs'), path.join(target, 'jobs'));
      },
    ],
  ];

  it.each(states)('%s: the next build begins with the last site', (_, breakOff) => {
    write(dist, OLD);
    breakOff(begin());
    const next = workFolderOf(dist);
    expect(claim(next, path.join(parent, 'project'))).toBe(true);
    expect(read(dist)).toEqual(OLD);
    expect(readdirSync(next.site)).toEqual([]);
  });

  it.each(states)('%s: setting right twice does no harm', (_, breakOff) => {
    write(dist, OLD);
    const work = begin();
    breakOff(work);
    recover(work);
    recover(work);
    expect(read(dist)).toEqual(OLD);
  });

  it('when the new site was in place already, stays so', () => {
    write(dist, OLD);
    swap(begin());
    claim(workFolderOf(dist), path.join(parent, 'project'));
    expect(read(dist)).toEqual(NEW);
  });
});
