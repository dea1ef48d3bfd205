import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBoardFolder, type ReadFolderOptions } from '../../../src/loader/board-folder.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'corkboard-'));
});
afterEach(async () => {
  await rm(root, { recursive: true });
});

const posting = (title: string, facts = '') =>
  `---\ntitle: ${title}\ncompany: Northern Light\n${facts}\n---\n\nKeep the lamp lit and the log written.\n`;

async function read(
  files: Record<string, string | Buffer>,
  options: Partial<ReadFolderOptions> = {},
) {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(root, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return readBoardFolder({
    directory: root,
    root,
    today: '2026-11-21',
    normalise: { lifetimeDays: null, featuredFromWeight: null },
    ...options,
  });
}

const ids = ({ published }: Awaited<ReturnType<typeof read>>) =>
  published.map((result) => result.posting?.id);
const problemsOf = ({ problems }: Awaited<ReturnType<typeof read>>, severity = 'error') =>
  problems.filter((found) => found.severity === severity).map(({ code, file }) => [code, file]);

describe('reading a folder of postings', () => {
  it('reads every format, sub-folders included, and passes over hidden names', async () => {
    const reading = await read({
      'keeper.md': posting('Keeper'),
      'south/cook.txt': posting('Cook'),
      '_template.md': posting('Template'),
      '_drafts/later.md': posting('Later'),
      '.notes.md': posting('Notes'),
    });
    expect(ids(reading)).toEqual(['keeper', 'south/cook']);
  });

  it('publishes the sound files and refuses the others, each with a reason', async () => {
    const reading = await read({
      'a.md': posting('Keeper', 'date: 2026-02-30'),
      'b.md': '---\ntitle: Keeper\n  company: x\n---\nText',
      'c.pdf': Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 1, 2, 3]),
      'd.txt': '',
      'e.md': posting('Cook'),
      'f.md': Buffer.alloc(3_000_001, 'a'),
      'g.md': '---js\n{}\n---\nText',
    });
    expect(ids(reading)).toEqual(['e']);
    expect(problemsOf(reading)).toEqual(
      expect.arrayContaining([
        ['impossible-date', 'a.md'],
        ['front-matter-unreadable', 'b.md'],
        ['binary-file', 'c.pdf'],
        ['empty-file', 'd.txt'],
        ['file-too-large', 'f.md'],
        ['front-matter-executable', 'g.md'],
      ]),
    );
  });

  it('does not follow links out of the folder', async () => {
    await symlink('/etc/hostname', path.join(root, 'link.md'));
    expect(problemsOf(await read({}))).toEqual([['file-unreadable', 'link.md']]);
  });

  it('does not follow links to folders, nor links that lead nowhere or around', async () => {
    await mkdir(path.join(root, 'south'));
    await symlink(root, path.join(root, 'south/around'));
    await symlink(path.join(root, 'nowhere'), path.join(root, 'lost.md'));
    await symlink('/etc/hostname', path.join(root, '_hidden.md'));
    const reading = await read({ 'south/cook.md': posting('Cook') });
    expect(ids(reading)).toEqual(['south/cook']);
    expect(problemsOf(reading)).toEqual([
      ['file-unreadable', 'lost.md'],
      ['file-unreadable', 'south/around'],
    ]);
  });

  it('reads a folder that is a link itself, since its owner named it', async () => {
    await mkdir(path.join(root, 'real'));
    await writeFile(path.join(root, 'real/keeper.md'), posting('Keeper'));
    const directory = path.join(root, 'link');
    await symlink(path.join(root, 'real'), directory);
    expect(ids(await read({}, { directory }))).toEqual(['keeper']);
  });

  // Whoever is root may open everything.
  it.skipIf(process.getuid?.() === 0)(
    'names what may not be opened and reads the rest',
    async () => {
      const files = { 'closed/a.md': posting('A'), 'b.md': posting('B'), 'c.md': posting('C') };
      await read(files);
      await chmod(path.join(root, 'closed'), 0);
      await chmod(path.join(root, 'b.md'), 0);
      const reading = await read({});
      await chmod(path.join(root, 'closed'), 0o700);
      expect(ids(reading)).toEqual(['c']);
      expect(problemsOf(reading)).toEqual([
        ['file-unreadable', 'b.md'],
        ['file-unreadable', 'closed'],
      ]);
    },
  );

  it('keeps slugs inside the board, whatever they say', async () => {
    const reading = await read({
      'a.md': posting('A', 'slug: ../../etc/passwd'),
      'b.md': posting('B', "slug: '/absolute/../path'"),
      'c.md': posting('C', `slug: ${'a/'.repeat(3000)}`),
      'd.md': posting('D', String.raw`slug: '..\..\x%2e%2e?#'`),
    });
    for (const id of ids(reading)) {
      expect(id).toMatch(/^[\p{L}\p{N}-]+(?:\/[\p{L}\p{N}-]+)*$/u);
      expect(id?.length).toBeLessThanOrEqual(500);
    }
    expect(problemsOf(reading)).toEqual([]);
    expect(ids(reading)).toHaveLength(4);
  });

  it('tells two names apart that a file system may take for one', async () => {
    const reading = await read({ 'Keeper.md': posting('A'), 'keeper.txt': posting('B') });
    expect(problemsOf(reading).map(([code]) => code)).toEqual(['duplicate-id', 'duplicate-id']);
  });

  it('keeps entries in memory, not the files they came from', async () => {
    setFlagsFromString('--expose-gc');
    const collectGarbage = runInNewContext('gc') as () => void;
    const heap = (): number => {
      collectGarbage();
      return process.memoryUsage().heapUsed;
    };
    for (let index = 0; index < 75; index += 1) {
      const remark = `<!-- ${'x'.repeat(140_000)} -->`;
      const text = posting(`Keeper of the northern lamp ${index}`) + remark;
      await writeFile(path.join(root, `keeper-${index}.md`), text);
    }
    const before = heap();
    const reading = await read({});
    const grown = heap() - before;
    expect(ids(reading)).toHaveLength(75);
    expect(grown).toBeLessThan(5_000_000);
  }, 60_000);

  it('refuses two files that would become one page, naming both', async () => {
    const reading = await read({ 'Lamp keeper.md': posting('A'), 'lamp-keeper.txt': posting('B') });
    expect(ids(reading)).toEqual([]);
    expect(problemsOf(reading)).toEqual([
      ['duplicate-id', 'Lamp keeper.md'],
      ['duplicate-id', 'lamp-keeper.txt'],
    ]);
    expect(reading.problems[0]?.message).toContain('lamp-keeper.txt');
  });

  it('warns about a job that seems to be posted twice, unless one is closed', async () => {
    const files = { 'a.md': posting('Keeper'), 'b.md': posting('keeper') };
    expect(problemsOf(await read(files), 'warning')).toContainEqual(['likely-duplicate', 'b.md']);
    const closed = { ...files, 'a.md': posting('Keeper', 'archived: true') };
    expect(problemsOf(await read(closed), 'warning')).not.toContainEqual([
      'likely-duplicate',
      'b.md',
    ]);
  });

  it('refuses open postings that do not state what the board demands, and says so once', async () => {
    const reading = await read(
      {
        'silent.md': posting('Keeper', 'workplace: remote\nemail: a@a.example\ndate: 2026-11-01'),
        'closed.md': posting('Cook', 'workplace: remote\nclosed: true'),
        'sound.md': posting(
          'Baker',
          'workplace: remote\napplicantLocations: [NO]\nsalary: 40,000 EUR a year',
        ),
      },
      { demands: { requirePay: true, requireApplicantLocations: true } },
    );
    expect(problemsOf(reading)).toEqual([
      ['pay-required', 'silent.md'],
      ['applicant-locations-required', 'silent.md'],
    ]);
    expect(problemsOf(reading, 'warning').map(([, file]) => file)).not.toContain('silent.md');
    expect(ids(reading)).toEqual(['closed', 'sound']);
  });

  it('parses only what it cannot recall', async () => {
    const files = { 'a.md': posting('Keeper'), 'b.md': posting('Cook') };
    const first = await read(files, { digest: (text) => text });
    const known = new Map(first.files.map((result) => [result.digest, result]));
    const recalled: string[] = [];
    const changed = { ...files, 'b.md': posting('Baker') };
    const second = await read(changed, {
      digest: (text) => text,
      recall: (file, digest) => {
        const result = known.get(digest) ?? null;
        if (result !== null) recalled.push(file);
        return result;
      },
    });
    expect(recalled).toEqual(['a.md']);
    expect(second.published.map((result) => result.posting?.title)).toEqual(['Keeper', 'Baker']);
  });

  it('reads a folder that is not there as an empty board', async () => {
    const reading = await read({}, { directory: path.join(root, 'nowhere') });
    expect(reading).toMatchObject({ files: [], problems: [] });
  });
});
