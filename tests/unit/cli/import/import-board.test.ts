import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ListedOpening } from '../../../../src/cli/import/import-board.ts';
import { runImport, type Surroundings } from '../../../../src/cli/import/run.ts';
import { FetchError } from '../../../../src/network/fetch-error.ts';

const BOARD = 'https://boards.greenhouse.io/ninefold';
let folder: string;
let jobs: object[];
let asked: string[];

const job = (id: number, title: string, facts: object = {}) => ({
  id,
  title,
  company_name: 'Ninefold',
  location: { name: 'Bergen, Norway' },
  absolute_url: `${BOARD}/jobs/${id}`,
  content: `&lt;p&gt;You are our ${title}.&lt;/p&gt;`,
  ...facts,
});

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'corkboard-board-'));
  jobs = [job(1, 'Lamp Keeper'), job(2, 'Cook')];
  asked = [];
});
afterEach(() => rm(folder, { recursive: true }));

async function importing(args: string[], surroundings: Partial<Surroundings> = {}) {
  const printed: string[] = [];
  const complained: string[] = [];
  const status = await runImport(args, {
    postingsDirectory: folder,
    today: '2026-11-21',
    input: process.stdin,
    fetcher: (url) => {
      asked.push(url);
      const bytes = Buffer.from(JSON.stringify({ jobs }));
      return Promise.resolve({ url, bytes, mediaType: 'application/json', charset: 'utf-8' });
    },
    choose: null,
    page: { width: 100, colour: false },
    print: (text) => printed.push(text),
    complain: (text) => complained.push(text),
    ...surroundings,
  });
  return { status, output: printed.join('\n'), errors: complained.join('\n') };
}

const read = (name: string) => readFile(path.join(folder, name), 'utf8');
const names = async () => (await readdir(folder)).filter((name) => name.endsWith('.md'));

describe('npm run import -- <board>', () => {
  it('lists openings with their places', async () => {
    const { status, output } = await importing([BOARD, '--list']);
    expect(status).toBe(0);
    expect(output).toContain('  Lamp Keeper  Bergen, Norway\n  Cook         Bergen, Norway');
    expect(asked).toEqual([
      'https://boards-api.greenhouse.io/v1/boards/ninefold/jobs?content=true',
    ]);
    expect(await readdir(folder)).toEqual([]);
    const json = await importing([BOARD, '--list', '--format', 'json']);
    expect(JSON.parse(json.output)).toMatchObject({
      imports: [{ board: BOARD, openings: [{ id: '1', imported: false }, { id: '2' }] }],
    });
  });

  it('wants a choice, and says how to make one', async () => {
    const { status, errors } = await importing([BOARD]);
    expect(status).toBe(1);
    expect(errors).toContain('has 2 openings, and none was chosen');
    const nothing = await importing([BOARD, '--only', 'Diver']);
    expect(nothing.errors).toContain('has "Diver" in its title or place');
    expect(await readdir(folder)).toEqual([]);
  });

  it('imports all, some, the one of an address, or what a person chooses', async () => {
    await importing([BOARD, '--only', 'cOOk']);
    expect(await names()).toEqual(['ninefold-cook.md']);
    expect(await read('ninefold-cook.md')).toContain(`sourceUrl: ${BOARD}/jobs/2\n`);
    await importing([`${BOARD}/jobs/1`]);
    expect(await names()).toEqual(['ninefold-cook.md', 'ninefold-lamp-keeper.md']);
    jobs = [...jobs, job(3, 'Diver'), job(4, 'Pilot')];
    const offered: string[] = [];
    await importing([BOARD], {
      choose: (openings: readonly ListedOpening[]) => {
        offered.push(...openings.map(({ title }) => title));
        return Promise.resolve(['4']);
      },
    });
    expect(offered).toEqual(['Diver', 'Pilot']);
    expect(await names()).toContain('ninefold-pilot.md');
    await importing([BOARD, '--all']);
    expect(await names()).toHaveLength(4);
  });

  it('writes nothing when a person breaks off, or in a dry run', async () => {
    const { status } = await importing([BOARD], { choose: () => Promise.resolve(null) });
    expect(status).toBe(1);
    expect((await importing([BOARD, '--all', '--dry-run'])).output).toContain('2 would write');
    expect(await readdir(folder)).toEqual([]);
  });

  it('gives the same title in another town a file of its own', async () => {
    jobs = [job(1, 'Cook'), job(2, 'Cook', { location: { name: 'Oslo' } }), job(3, 'Cook')];
    await importing([BOARD, '--all']);
    expect(await names()).toEqual([
      'ninefold-cook-bergen-norway.md',
      'ninefold-cook-oslo.md',
      'ninefold-cook.md',
    ]);
  });

  it('updates what changed, keeps what an editor changed, and closes what is gone', async () => {
    await importing([BOARD, '--all']);
    const keeper = path.join(folder, 'ninefold-lamp-keeper.md');
    const edited = (await readFile(keeper, 'utf8')).replace('title: Lamp Keeper', 'title: Keeper');
    await writeFile(keeper, edited);
    jobs = [job(1, 'Chief Lamp Keeper', { location: { name: 'Oslo, Norway' } })];

    const dry = await importing([BOARD, '--dry-run']);
    expect(dry.output).toMatch(/would update/);
    expect(dry.output).toMatch(/would close/);
    expect(await readFile(keeper, 'utf8')).toBe(edited);

    const { status, output } = await importing([BOARD]);
    expect(status).toBe(0);
    expect(output).toMatch(/updated .*new: location, body; kept as you have it: title/);
    expect(output).toMatch(/closed .*ninefold-cook\.md/);
    const text = await readFile(keeper, 'utf8');
    expect(text).toContain('title: Keeper\n');
    expect(text).toContain('location: Oslo, Norway\n');
    expect(text).toContain('You are our Chief Lamp Keeper.');
    expect(await read('ninefold-cook.md')).toContain('closed: true\n');

    expect((await importing([BOARD])).output).toContain('1 opening: 1 unchanged.');

    jobs = [...jobs, job(2, 'Cook')];
    await importing([BOARD]);
    expect(await read('ninefold-cook.md')).not.toContain('closed');
  });

  it('finds a file again that was renamed', async () => {
    await importing([BOARD, '--all']);
    const text = await read('ninefold-cook.md');
    await rm(path.join(folder, 'ninefold-cook.md'));
    await writeFile(path.join(folder, 'galley.md'), text);
    jobs = [job(1, 'Lamp Keeper'), job(2, 'Cook', { location: { name: 'Oslo' } })];
    await importing([BOARD]);
    expect(await read('galley.md')).toContain('location: Oslo');
    expect(await names()).toEqual(['galley.md', 'ninefold-lamp-keeper.md']);
  });

  it('leaves a file alone that it did not write', async () => {
    const mine = `---\ntitle: Cook\ncompany: Nine\nsourceUrl: ${BOARD}/jobs/2\n---\n\nMine.\n`;
    await writeFile(path.join(folder, 'mine.md'), mine);
    const { output } = await importing([BOARD, '--all']);
    expect(output).toMatch(/left alone .*mine\.md.*Add --force/);
    expect(await read('mine.md')).toBe(mine);
    await importing([BOARD, '--all', '--force']);
    expect(await read('mine.md')).toContain('company: Ninefold');
  });

  it('closes nothing when the board cannot be read', async () => {
    await importing([BOARD, '--all']);
    const before = await read('ninefold-cook.md');
    const failing = () => Promise.reject(new FetchError('It answers 404.', 'Check the address.'));
    const { status, errors } = await importing([BOARD], { fetcher: failing });
    expect(status).toBe(1);
    expect(errors).toContain('It answers 404.');
    const other = () =>
      Promise.resolve({ url: '', bytes: Buffer.from('{}'), mediaType: null, charset: null });
    expect((await importing([BOARD], { fetcher: other })).errors).toContain(
      'is not what Greenhouse publishes: it has no list "jobs"',
    );
    expect(await read('ninefold-cook.md')).toBe(before);
  });

  it('asks once for the company that a feed does not name', async () => {
    jobs = [job(1, 'Cook', { company_name: undefined })];
    expect((await importing([BOARD, '--all'])).errors).toContain('does not name the company');
    expect((await importing([BOARD, '--all', '--company', 'Nine & Co'])).status).toBe(0);
    expect(await names()).toEqual(['nine-co-cook.md']);
    jobs = [...jobs, job(2, 'Diver', { company_name: undefined })];
    await importing([BOARD, '--all']);
    expect(await names()).toEqual(['nine-co-cook.md', 'nine-co-diver.md']);
  });

  it('refuses an opening without a text and goes on', async () => {
    jobs = [job(1, 'Empty', { content: '' }), job(2, 'Cook')];
    const { status, errors } = await importing([BOARD, '--all']);
    expect(status).toBe(1);
    expect(errors).toContain('no text that describes the job');
    expect(await names()).toEqual(['ninefold-cook.md']);
  });

  it('says so when an address is no board', async () => {
    const { status, errors } = await importing(['https://ninefold.example/jobs', '--list']);
    expect(status).toBe(1);
    expect(errors).toContain("is no company's board");
  });

  it('reads a feed page by page, and the text of each chosen opening by itself', async () => {
    const api = 'https://api.smartrecruiters.com/v1/companies/Ninefold/postings';
    const posting = (id: number) => ({
      id: `74400007760${1000 + id}`,
      name: id === 150 ? 'Lamp Keeper' : `Rower ${id}`,
      company: { identifier: 'Ninefold', name: 'Ninefold' },
      location: { city: 'Bergen', country: 'no' },
    });
    const all = Array.from({ length: 151 }, (_, id) => posting(id));
    const answer = (url: string): object => {
      const { pathname, searchParams } = new URL(url);
      const offset = Number(searchParams.get('offset') ?? 0);
      if (pathname.endsWith('/postings'))
        return {
          offset,
          limit: 100,
          totalFound: all.length,
          content: all.slice(offset, offset + 100),
        };
      const text = '<p>You keep the lamp lit and write down the weather.</p>';
      return { ...posting(150), jobAd: { sections: { jobDescription: { title: 'Job', text } } } };
    };
    const fetcher: Surroundings['fetcher'] = (url) => {
      asked.push(url);
      const bytes = Buffer.from(JSON.stringify(answer(url)));
      return Promise.resolve({ url, bytes, mediaType: 'application/json', charset: 'utf-8' });
    };
    const board = 'https://careers.smartrecruiters.com/Ninefold';
    const { status } = await importing([board, '--only', 'lamp'], { fetcher });
    expect(status).toBe(0);
    expect(asked).toEqual([
      `${api}?limit=100`,
      `${api}?limit=100&offset=100`,
      `${api}/744000077601150`,
    ]);
    expect(await names()).toEqual(['ninefold-lamp-keeper.md']);
    expect(await read('ninefold-lamp-keeper.md')).toContain('You keep the lamp lit');
  });
});
