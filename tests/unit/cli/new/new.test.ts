import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const command = (name: string) =>
  fileURLToPath(new URL(`../../../../src/cli/${name}.ts`, import.meta.url));
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'corkboard-new-'));
});
afterEach(() => rm(folder, { recursive: true }));

function run(name: string, ...args: string[]) {
  return spawnSync(process.execPath, [command(name), ...args], {
    encoding: 'utf8',
    input: '',
    env: { ...process.env, POSTINGS_DIR: folder, SOURCE_DATE_EPOCH: '1795219200' },
  });
}

const NEEDED = ['--title', 'Lamp Keeper', '--company', 'Ninefold', '--body', 'Keep it lit.'];
const NAME = 'ninefold-lamp-keeper.md';

describe('npm run new', () => {
  it('writes a posting that passes the check, and says where and what next', () => {
    const facts = [
      ...['--location', 'Bergen, Norway', '--workplace', 'onsite', '--type', 'full-time'],
      ...['--salary', '€19 per hour', '--apply', 'jobs@ninefold.example', '--tags', 'lamps, boats'],
    ];
    const { status, stdout, stderr } = run('new', ...NEEDED, ...facts);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toMatch(/Wrote .*ninefold-lamp-keeper\.md/);
    expect(stdout).toMatch(/Next: .*npm run check -- .*ninefold-lamp-keeper\.md/);
    const check = run('check', path.join(folder, NAME));
    expect(check.status).toBe(0);
    expect(check.stdout).toContain('1 file read, 1 fit to publish: no problems');
  });

  it('shows the warnings that a posting is written with, and names that look like slips', () => {
    run('new', ...NEEDED, '--tags', 'embedded');
    const { status, stdout } = run(
      'new',
      ...['--title', 'Cook', '--company', 'Ninefolt', '--body', 'Cook.', '--tags', 'embeded'],
    );
    expect(status).toBe(0);
    expect(stdout).toContain('[no-apply-address]');
    expect(stdout).toContain('Did you mean "Ninefold"?');
    expect(stdout).toContain('Did you mean "embedded"?');
  });

  it('takes the text from a file', async () => {
    const body = path.join(folder, '_body.md');
    await writeFile(body, '## The work\n\nKeep it lit.\n');
    run('new', ...NEEDED.slice(0, 4), '--body', body);
    expect(await readFile(path.join(folder, NAME), 'utf8')).toContain(
      '## The work\n\nKeep it lit.',
    );
  });

  it('never overwrites a file without being told to', async () => {
    await writeFile(path.join(folder, NAME), 'mine');
    const { status, stderr } = run('new', ...NEEDED);
    expect(status).toBe(1);
    expect(stderr).toMatch(/There is a file .*ninefold-lamp-keeper\.md already/);
    expect(await readFile(path.join(folder, NAME), 'utf8')).toBe('mine');
    expect(run('new', ...NEEDED, '--force').status).toBe(0);
    expect(await readFile(path.join(folder, NAME), 'utf8')).toContain('title: Lamp Keeper');
    expect(await readdir(folder)).toEqual([NAME]);
  });

  it.each([
    [[], 'Where nobody can be asked, a posting needs --title, --company, --body as well.'],
    [['--yes', '--title', 'Cook'], 'With --yes, a posting needs --company, --body as well.'],
    [[...NEEDED, '--closes', '2026-02-30'], '--closes "2026-02-30": The calendar has no such day.'],
    [[...NEEDED, '--salary', 'lots', '--workplace', 'x'], '--salary "lots": No amount'],
    [[...NEEDED, '--file', '../elsewhere.md'], 'leads out of the folder of postings'],
    [[...NEEDED, '--file', '_hidden'], 'would hide the posting'],
    [[...NEEDED.slice(0, 4), '--body', 'absent.md'], 'which cannot be read'],
    [[...NEEDED, '--frobnicate'], '--frobnicate'],
    [[...NEEDED, '--titel', 'Cook'], '"npm run new -- --help" lists all flags'],
    [['Lamp Keeper', 'Ninefold'], 'Two dashes alone come before the flags: npm run new -- --title'],
  ])('writes nothing after %j and says why', async (args, message) => {
    const { status, stderr } = run('new', ...args);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
    expect(await readdir(folder)).toEqual([]);
  });

  it('refuses a posting whose page another file has', async () => {
    await writeFile(
      path.join(folder, 'keeper.md'),
      '---\ntitle: A\ncompany: B\nslug: ninefold-lamp-keeper\n---\n\nText.\n',
    );
    const { status, stderr } = run('new', ...NEEDED);
    expect(status).toBe(1);
    expect(stderr).toContain('[duplicate-id]');
    expect(await readdir(folder)).toEqual(['keeper.md']);
  });
});
