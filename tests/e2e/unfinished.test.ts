import { expect, test } from '@playwright/test';
import { type ChildProcess, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnAstro } from './support/astro-command.ts';
import { markdownPosting, writePostings } from './support/postings.ts';

test.describe.configure({ mode: 'serial' });

let workspace: string;
let dist: string;
let lastGood: ReadonlyMap<string, string>;

test.beforeAll(() => {
  workspace = realpathSync(mkdtempSync(join(tmpdir(), 'corkboard-unfinished-')));
  dist = join(workspace, 'dist');
  writePostings(join(workspace, 'postings'), {
    'keeper.md': markdownPosting({ title: 'Lamp Keeper' }),
    'tuner.md': markdownPosting({ title: 'Fog Horn Tuner' }, 'You tune the horn every autumn.'),
  });
});
test.afterAll(() => {
  spawnSync('umount', [join(workspace, 'disk')]);
  rmSync(workspace, { recursive: true, force: true });
});

/** Starts a build; `ended` gives all that it printed, and its exit code. */
function start(outDir: string): {
  child: ChildProcess;
  ended: Promise<{ log: string; code: number | null }>;
} {
  const child = spawnAstro(['build', '--outDir', outDir], {
    POSTINGS_DIR: join(workspace, 'postings'),
    TEST_CACHE_DIR: join(workspace, 'cache'),
    SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 20) / 1000),
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (log += chunk.toString('utf8')));
  }
  const ended = once(child, 'close').then(([code]) => ({ log, code: code as number | null }));
  return { child, ended };
}

/** Ends a build with a signal as soon as it has written pages. */
async function stop(signal: NodeJS.Signals): Promise<{ log: string; code: number | null }> {
  const { child, ended } = start(dist);
  const page = join(workspace, '.dist.partial/site/jobs/keeper/index.html');
  while (child.exitCode === null && !existsSync(page)) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  child.kill(signal);
  return ended;
}

function contentOf(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file, readFileSync(file, 'base64')]),
  );
}

/** The site of the first build is there, to the byte, and nothing beside it. */
function expectLastGood(): void {
  expect(contentOf(dist)).toEqual(lastGood);
  expect(readdirSync(workspace).sort()).toEqual(['cache', 'dist', 'postings']);
}

test('a build that is completed leaves nothing beside its folder', async () => {
  const { log, code } = await start(dist).ended;
  expect(code, log).toBe(0);
  lastGood = contentOf(dist);
  expect(lastGood.has(join(dist, 'pagefind/pagefind.js')), [...lastGood.keys()].join()).toBe(true);
  expectLastGood();
});

test('a refused posting leaves the last site as it is, and the build says so', async () => {
  const broken = join(workspace, 'postings/broken.md');
  writePostings(join(workspace, 'postings'), {
    'broken.md': markdownPosting({ datePosted: '2026-02-30' }),
  });
  const { log, code } = await start(dist).ended;
  rmSync(broken);
  expect(code).toBe(1);
  expect(log).toContain(`The board was not built. ${dist} is as it was before.`);
  expectLastGood();
});

test('so does a build that is stopped', async () => {
  test.skip(process.platform === 'win32', 'Windows has no signals that a program could answer.');
  const { log, code } = await stop('SIGTERM');
  expect(code).toBe(128 + 15);
  expect(log).toContain(`The build was stopped (SIGTERM). ${dist} is as it was before.`);
  expectLastGood();
});

test('so does a build that is killed, and the next one cleans up after it', async () => {
  await stop('SIGKILL');
  expect(contentOf(dist)).toEqual(lastGood);
  expect(existsSync(join(workspace, '.dist.partial'))).toBe(true);

  const { log, code } = await start(dist).ended;
  expect(code, log).toBe(0);
  expect(log).toContain('The last build did not finish.');
  expectLastGood();
});

test('so does a disk that is full, which is named', async () => {
  const disk = join(workspace, 'disk');
  mkdirSync(disk);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'none', disk]);
  test.skip(mounted.status !== 0, 'A small disk takes a user who may mount one.');
  const site = join(disk, 'dist');
  mkdirSync(site);
  writePostings(site, { 'index.html': 'The last board.' });
  const before = contentOf(site);

  const { log, code } = await start(site).ended;
  expect(code).toBe(1);
  expect(log).toContain(`The disk of ${join(disk, '.dist.partial')} is full`);
  expect(log).toContain(`${site} is as it was before.`);
  expect(contentOf(site)).toEqual(before);
  expect(readdirSync(disk)).toEqual(['dist']);
});
