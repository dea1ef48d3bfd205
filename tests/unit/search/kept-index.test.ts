import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type KeptIndex, keptIndex } from '../../../src/search/kept-index.ts';

let root: string;
let kept: KeptIndex;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'corkboard-kept-'));
  kept = keptIndex(join(root, 'cache', 'search'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** A bundle of one file, in a folder below another. */
function bundle(name: string, text: string): string {
  const folder = join(root, name);
  mkdirSync(join(folder, 'fragment'), { recursive: true });
  writeFileSync(join(folder, 'fragment', 'one.pf_fragment'), text);
  return folder;
}

it('has nothing before anything was kept', async () => {
  expect(await kept.has('a1')).toBe(false);
});

it('gives back what it was given', async () => {
  await kept.keep('a1', bundle('first', 'lamps'));
  expect(await kept.has('a1')).toBe(true);
  await kept.restore('a1', join(root, 'restored'));
  expect(readFileSync(join(root, 'restored', 'fragment', 'one.pf_fragment'), 'utf8')).toBe('lamps');
});

it('keeps its own copy', async () => {
  const folder = bundle('first', 'lamps');
  await kept.keep('a1', folder);
  rmSync(folder, { recursive: true });
  await kept.restore('a1', join(root, 'restored'));
  expect(existsSync(join(root, 'restored', 'fragment', 'one.pf_fragment'))).toBe(true);
});

it('keeps the last bundle alone', async () => {
  await kept.keep('a1', bundle('first', 'lamps'));
  await kept.keep('b2', bundle('second', 'horns'));
  expect([await kept.has('a1'), await kept.has('b2')]).toEqual([false, true]);
});

it('does not take a bundle for whole whose copying was broken off', async () => {
  mkdirSync(join(root, 'cache', 'search', 'a1.unfinished'), { recursive: true });
  expect(await kept.has('a1')).toBe(false);
  await kept.keep('a1', bundle('first', 'lamps'));
  expect(await kept.has('a1')).toBe(true);
  expect(existsSync(join(root, 'cache', 'search', 'a1.unfinished'))).toBe(false);
});
