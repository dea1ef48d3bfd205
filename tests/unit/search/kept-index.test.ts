import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type IndexKeys, type KeptIndex, keptIndex } from '../../../src/search/kept-index.ts';

let root: string;
let kept: KeptIndex;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'corkboard-kept-'));
  kept = keptIndex(join(root, 'cache', 'search'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const keys = (whole: string): IndexKeys => ({ whole, parts: { '1/': 'p1', '2/': whole } });

/** A bundle of two parts, in a folder below another. */
function bundle(name: string, text: string): string {
  const folder = join(root, name);
  for (const part of ['1', '2']) {
    mkdirSync(join(folder, part, 'fragment'), { recursive: true });
    writeFileSync(join(folder, part, 'fragment', 'one.pf_fragment'), `${text} ${part}`);
  }
  return folder;
}

const restored = (part: string) =>
  readFileSync(join(root, 'restored', part, 'fragment', 'one.pf_fragment'), 'utf8');

it('has nothing before anything was kept', async () => {
  expect(await kept.keys()).toBeNull();
});

it('gives back what it was given', async () => {
  await kept.keep(keys('a1'), bundle('first', 'lamps'));
  expect(await kept.keys()).toEqual(keys('a1'));
  await kept.restore('', join(root, 'restored'));
  expect([restored('1'), restored('2')]).toEqual(['lamps 1', 'lamps 2']);
});

it('gives back a part alone', async () => {
  await kept.keep(keys('a1'), bundle('first', 'lamps'));
  await kept.restore('2/', join(root, 'restored'));
  expect(restored('2')).toBe('lamps 2');
  expect(existsSync(join(root, 'restored', '1'))).toBe(false);
});

it('keeps its own copy', async () => {
  const folder = bundle('first', 'lamps');
  await kept.keep(keys('a1'), folder);
  rmSync(folder, { recursive: true });
  await kept.restore('', join(root, 'restored'));
  expect(restored('1')).toBe('lamps 1');
});

it('keeps the last bundle alone', async () => {
  await kept.keep(keys('a1'), bundle('first', 'lamps'));
  await kept.keep(keys('b2'), bundle('second', 'horns'));
  expect(await kept.keys()).toEqual(keys('b2'));
  await kept.restore('', join(root, 'restored'));
  expect(restored('1')).toBe('horns 1');
});

it('does not take a bundle for whole whose copying was broken off', async () => {
  mkdirSync(join(root, 'cache', 'search', 'unfinished', 'bundle'), { recursive: true });
  expect(await kept.keys()).toBeNull();
  await kept.keep(keys('a1'), bundle('first', 'lamps'));
  expect(await kept.keys()).toEqual(keys('a1'));
  expect(existsSync(join(root, 'cache', 'search', 'unfinished'))).toBe(false);
});
