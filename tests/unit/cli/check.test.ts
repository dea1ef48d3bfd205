import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const program = fileURLToPath(new URL('../../../src/cli/check.ts', import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'corkboard-check-'));
  await mkdir(path.join(folder, 'sound'));
  const sound =
    '---\ntitle: Keeper\ncompany: Northern Light\ndate: 2026-10-02\nemail: jobs@light.example\n---\n\nKeep the lamp lit.\n';
  await writeFile(path.join(folder, 'sound', 'keeper.md'), sound);
  await writeFile(path.join(folder, 'twin.md'), sound);
  await writeFile(
    path.join(folder, 'broken.md'),
    '---\ntitle: Cook\ncompany: Northern Light\ndate: 2026-02-30\n---\n\nCook for four.\n',
  );
});
afterAll(() => rm(folder, { recursive: true }));

function check(...args: string[]) {
  return spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    env: { ...process.env, POSTINGS_DIR: folder, SOURCE_DATE_EPOCH: '1795219200' },
  });
}

describe('npm run check', () => {
  it('prints every problem with its lines and ends with the sum', () => {
    const { status, stdout } = check();
    expect(status).toBe(1);
    expect(stdout).toMatch(/broken\.md:4:1 {2}error/);
    expect(stdout).toContain('> 4 | date: 2026-02-30');
    expect(stdout).toMatch(
      /3 files read, 2 fit to publish: 1 error and \d+ warnings? in \d files?\./,
    );
  });

  it('checks only what it is given, yet knows the rest of the board', () => {
    const sound = check(path.join(folder, 'twin.md'));
    expect(sound.status).toBe(0);
    expect(sound.stdout).toContain('likely-duplicate');
    expect(sound.stdout).not.toContain('broken.md');
    expect(check(path.join(folder, 'sound')).stdout).toContain('1 file read, 1 fit to publish');
  });

  it('answers machines in JSON: the problems and the postings as understood', () => {
    const { stdout } = check('--format', 'json');
    const report = JSON.parse(stdout) as { problems: unknown[]; postings: unknown[] };
    expect(report.problems).toContainEqual(
      expect.objectContaining({ code: 'impossible-date', line: 4, column: 1, severity: 'error' }),
    );
    expect(report.postings).toContainEqual(
      expect.objectContaining({ title: 'Keeper', apply: { email: 'jobs@light.example' } }),
    );
  });

  it('annotates for GitHub', () => {
    expect(check('--format', 'github').stdout).toMatch(/^::error file=.*broken\.md,line=4,col=1/m);
  });

  it('says which postings have no JobPosting markup, and why, without failing', () => {
    const target = path.join(folder, 'sound');
    const { status, stdout } = check(target);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /no JobPosting markup for 1 of 1 open posting, because\n {2}it names no place in a known country:\n {4}.*keeper\.md\n/,
    );
    expect(check(target, '--format', 'github').stdout).toMatch(
      /^::notice file=.*keeper\.md,title=no-job-posting-markup::/m,
    );
    const { postings } = JSON.parse(check(target, '--format', 'json').stdout) as {
      postings: { withoutMarkupBecause: string[] }[];
    };
    expect(postings.map(({ withoutMarkupBecause }) => withoutMarkupBecause)).toEqual([
      ['it names no place in a known country'],
    ]);
  });

  it.each([
    [['--format', 'xml'], 'There is no format "xml".'],
    [['nowhere.md'], 'There is no file or folder "nowhere.md".'],
    [['--frobnicate'], '--frobnicate'],
  ])('explains itself after %j', (args, message) => {
    const { status, stderr } = check(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain('Usage: npm run check');
  });
});
