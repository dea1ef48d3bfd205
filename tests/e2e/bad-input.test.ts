import { expect, test } from '@playwright/test';
import { existsSync, readdirSync } from 'node:fs';
import { buildBoard, serveBoard } from './support/board.ts';
import { openPostings } from './support/published.ts';
import { markdownPosting } from './support/postings.ts';

const broken = {
  'no-title.md': '---\ncompany: Ninefold Lighthouses\n---\n\nYou keep the lamp lit.\n',
  'no-company.md': '---\ntitle: Lamp Keeper\n---\n\nYou keep the lamp lit.\n',
  'impossible-date.md': markdownPosting({ datePosted: '2026-02-30' }),
  'reversed-salary.md': markdownPosting({ salary: '{ min: 90000, max: 40000, currency: EUR }' }),
  'script-address.md': markdownPosting({ applyUrl: 'javascript:alert(1)' }),
  'unreadable.md': '---\ntitle: "Lamp Keeper\ncompany: [Ninefold\n---\n\nYou keep the lamp lit.\n',
  'program.md': '---js\n{ title: process.exit(0) }\n---\n\nYou keep the lamp lit.\n',
  'binary.txt': new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 1, 2, 3, 0xff, 0xfe, 0, 0]),
  'twin.md': markdownPosting({ slug: 'twin' }),
  'other.md': markdownPosting({ slug: 'twin', title: 'Fog Horn Tuner' }, 'You tune the horn.'),
};

const sound = {
  'sound.md': markdownPosting({ title: 'Boat Wright' }, 'You mend the boats that bring the oil.'),
};

test.describe('broken postings', () => {
  const input = { postings: { ...broken, ...sound } };

  test('stop the build, which names each of them with its place', async () => {
    const board = await buildBoard(input);
    expect(board.exitCode).not.toBe(0);
    for (const file of Object.keys(broken)) {
      // These three are wrong as a whole.
      if (['twin.md', 'other.md', 'binary.txt'].includes(file)) continue;
      expect(board.log).toMatch(new RegExp(`${file.replace('.', '\\.')}:\\d+:\\d+`));
    }
    expect(board.log).toMatch(/impossible-date\.md:4:\d+/);
    expect(board.log).toMatch(/script-address\.md:7:\d+/);
    expect(board.log).toContain('2026-02-30');
    expect(board.log).toContain('binary.txt');
  });

  test('two files with one id are both named', async () => {
    const { log } = await buildBoard(input);
    expect(log).toContain('twin.md');
    expect(log).toContain('other.md');
    expect(log).toContain('/jobs/twin/');
  });

  test('leave nothing behind that could be deployed', async () => {
    const { outDir } = await buildBoard(input);
    const files = existsSync(outDir) ? readdirSync(outDir, { recursive: true }) : [];
    expect(files.filter((file) => String(file).endsWith('.html'))).toEqual([]);
  });

  test('are left out, and named at the end, when the owner chose so', async () => {
    const board = await buildBoard({ ...input, env: { INVALID_POSTINGS: 'skip' } });
    expect(board.exitCode, board.log).toBe(0);
    expect(openPostings(board).map(({ title }) => title)).toContain('Boat Wright');
    const ending = board.log.trimEnd().split('\n').slice(-40).join('\n');
    for (const file of ['no-title.md', 'impossible-date.md', 'binary.txt']) {
      expect(ending).toContain(file);
    }
  });
});

test('an empty folder becomes an empty board that says so', async ({ page }) => {
  const board = await serveBoard({ postings: {} });
  expect(openPostings(board)).toEqual([]);
  await page.goto(board.url);
  await expect(page.getByRole('main')).toContainText(/nothing is posted/i);
});

test('a wrong environment variable is named', async () => {
  const board = await buildBoard({ postings: sound, env: { SOURCE_DATE_EPOCH: 'yesterday' } });
  expect(board.exitCode).not.toBe(0);
  expect(board.log).toContain('SOURCE_DATE_EPOCH');
  expect(board.log).toContain('yesterday');
});
