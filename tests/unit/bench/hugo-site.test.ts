import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeHugoSite } from '../../bench/hugo-site.ts';

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'corkboard-hugo-'));
  mkdirSync(join(folder, 'postings'));
  const write = (name: string, text: string) => writeFileSync(join(folder, 'postings', name), text);
  const facts = 'company: Ninefold Lighthouses\nlocation: Bergen, Norway\ndatePosted: 2026-11-02\n';
  write(
    'keeper.md',
    `---\ntitle: Lamp Keeper\n${facts}tags: [C++, Boats]\n---\n\nYou keep the **lamp** lit.\n`,
  );
  write('tuner.md', `---\ntitle: Horn Tuner\n${facts}closed: true\n---\n\nYou tune the horn.\n`);
  await writeHugoSite(join(folder, 'postings'), join(folder, 'hugo'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(name: string): { facts: Record<string, unknown>; body: string } {
  const text = readFileSync(join(folder, 'hugo', 'content', 'jobs', name), 'utf8');
  const end = text.indexOf('\n}\n') + 2;
  return { facts: JSON.parse(text.slice(0, end)) as never, body: text.slice(end).trim() };
}

describe('the site for Hugo', () => {
  it('has each open posting, in the lists of this board', () => {
    const { facts, body } = read('keeper.md');
    expect(facts).toMatchObject({
      title: 'Lamp Keeper',
      company: 'Ninefold Lighthouses',
      date: '2026-11-02',
      open: true,
      marked: true,
      companies: ['ninefold-lighthouses'],
      tags: ['boats', 'c-plus-plus'],
    });
    expect(facts['locations']).toContain('norway');
    expect(body).toBe('You keep the **lamp** lit.');
  });

  it('has closed ones as pages, but in no list', () => {
    expect(read('tuner.md').facts).toMatchObject({
      open: false,
      marked: false,
      _build: { render: 'always', list: 'never' },
    });
    expect(read('tuner.md').facts).not.toHaveProperty('companies');
  });

  it('has templates, and the names of what is listed', () => {
    expect(existsSync(join(folder, 'hugo/layouts/_default/single.html'))).toBe(true);
    const names = JSON.parse(readFileSync(join(folder, 'hugo/data/names.json'), 'utf8')) as unknown;
    expect(names).toMatchObject({ tags: { 'c-plus-plus': 'c++' } });
  });
});
