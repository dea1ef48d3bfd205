import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const program = (name: string) =>
  fileURLToPath(new URL(`../../../../src/cli/${name}.ts`, import.meta.url));
let folder: string;
let postings: string;

const PAGE = `<!doctype html><html lang="en"><head><title>Lamp Keeper – Ninefold</title>
<link rel="canonical" href="https://ninefold.example/jobs/7">
<script type="application/ld+json">
{"@context":"https://schema.org","@type":"JobPosting","title":"Lamp Keeper","datePosted":"2026-11-02",
"hiringOrganization":{"@type":"Organization","name":"Ninefold"},
"jobLocation":{"@type":"Place","address":{"addressLocality":"Bergen","addressCountry":"NO"}},
"description":"<p>You keep the lamp lit and write down the weather.</p><ul><li>Row</li><li>Rest</li></ul>"}
</script></head><body><h1>Lamp Keeper</h1></body></html>`;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'corkboard-import-'));
  postings = path.join(folder, 'postings');
  await writeFile(path.join(folder, 'page.html'), PAGE);
});
afterEach(() => rm(folder, { recursive: true }));

function run(name: string, args: string[], input = '') {
  return spawnSync(process.execPath, [program(name), ...args], {
    encoding: 'utf8',
    input,
    env: { ...process.env, POSTINGS_DIR: postings, SOURCE_DATE_EPOCH: '1795219200' },
  });
}

const page = () => path.join(folder, 'page.html');
const written = () => path.join(postings, 'ninefold-lamp-keeper.md');

describe('npm run import -- <file>', () => {
  it('shows what was found and where, and writes a posting that passes the check', async () => {
    const { status, stdout } = run('import', [page()]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ {2}title +Lamp Keeper +JSON-LD, title, line \d+$/m);
    expect(stdout).toMatch(/^ {2}salary +not stated$/m);
    expect(stdout).toMatch(/^ {2}sourceUrl +https:\/\/ninefold\.example\/jobs\/7 +page text/m);
    expect(stdout).not.toContain('\x1b');
    expect(await readFile(written(), 'utf8')).toBe(
      `---
title: Lamp Keeper
company: Ninefold
sourceUrl: https://ninefold.example/jobs/7
datePosted: 2026-11-02
location: Bergen, NO
---

You keep the lamp lit and write down the weather.

- Row
- Rest
`,
    );
    expect(run('check', [written()]).status).toBe(0);
  });

  it('reads pasted text and Markdown from standard input', () => {
    const text =
      '---\nrole: Cook\nemployer: Ninefold\nemail: galley@ninefold.example\n---\n\nCook.\n';
    const { status, stdout } = run('import', ['-', '--format', 'json'], text);
    expect(status).toBe(0);
    const { imports } = JSON.parse(stdout) as { imports: unknown[] };
    expect(imports).toEqual([
      expect.objectContaining({
        input: '-',
        did: 'wrote',
        posting: expect.objectContaining({ title: 'Cook' }) as unknown,
        fields: expect.arrayContaining([
          { field: 'title', value: 'Cook', origin: 'front matter', key: 'role', line: 2 },
        ]) as unknown,
      }),
    ]);
    expect(existsSync(path.join(postings, 'ninefold-cook.md'))).toBe(true);
  });

  it('replaces a file only when told to', async () => {
    run('import', [page()]);
    await writeFile(written(), 'mine');
    const { status, stderr } = run('import', [page()]);
    expect(status).toBe(1);
    expect(stderr).toContain('Add --force to replace it');
    expect(stderr).toMatch(/--output .*postings\/another-name\.md/);
    expect(await readFile(written(), 'utf8')).toBe('mine');
    expect(run('import', [page(), '--force']).status).toBe(0);
    expect(await readFile(written(), 'utf8')).toContain('title: Lamp Keeper');
    expect(await readdir(postings)).toEqual(['ninefold-lamp-keeper.md']);
  });

  it('writes nothing in a dry run, and where it is told to otherwise', async () => {
    const dry = run('import', [page(), '--dry-run']);
    expect(dry.status).toBe(0);
    expect(dry.stdout).toContain('company: Ninefold\n');
    expect(existsSync(postings)).toBe(false);
    const other = path.join(folder, 'other.md');
    expect(run('import', [page(), '--output', other]).status).toBe(0);
    expect(await readFile(other, 'utf8')).toContain('title: Lamp Keeper');
    expect(run('import', [page(), '--output', path.join(folder, 'new/')]).status).toBe(0);
    expect(existsSync(path.join(folder, 'new', 'ninefold-lamp-keeper.md'))).toBe(true);
  });

  it.each([
    ['Dear diary, today it rained.', /Not imported: .*posting/s],
    ['', /Not imported: This file is empty/],
    ['%PDF-1.7\0\0\0', /Not imported: This file is not text/],
  ])('refuses %j with the reason', (text, reason) => {
    const { status, stderr } = run('import', ['-'], text);
    expect(status).toBe(1);
    expect(stderr).toMatch(reason);
    expect(stderr).toContain('Nothing was written.');
    expect(existsSync(postings)).toBe(false);
  });

  it('names a file as it was named, and its problems in the order of their lines', async () => {
    const file = path.join(folder, 'cook.md');
    await writeFile(
      file,
      '---\ntitle: Cook\ncompany: Ninefold\nsalary: lots\nclosd: true\n---\n\nYou cook for the keepers.\n',
    );
    const { stdout } = run('import', [file, '--dry-run']);
    const places = stdout.match(/^\S+(?= {2}(?:warning|error))/gm);
    expect(places).toEqual([file, file, `${file}:4:1`, `${file}:5:1`]);
  });

  it('goes on after a file that cannot be imported', () => {
    const { status, stdout, stderr } = run('import', [path.join(folder, 'nowhere.html'), page()]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/There is no file ".*nowhere\.html"/);
    expect(stdout).toContain('Wrote');
  });

  it.each([
    [[], 'Name a file or an address to import.'],
    [['a', '--format', 'xml'], 'There is no format "xml".'],
    [['a', '--output', 'a.txt'], '--output is "a.txt".'],
    [['a', 'b', '--output', 'a.md'], '--output names one file'],
    [['--frobnicate'], '--frobnicate'],
  ])('explains itself after %j', (args, message) => {
    const { status, stderr } = run('import', args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain('Usage: npm run import');
  });
});
