import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readBuiltPage } from '../../../src/search/built-page.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'built-page-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a page is read when all of it is in its place', async () => {
  const file = join(folder, 'index.html');
  expect(await readBuiltPage(file)).toBeNull();
  writeFileSync(file, '<!DOCTYPE html><html lang="en"><body><p>Net mender');
  expect(await readBuiltPage(file)).toBeNull();
  const whole = '<!DOCTYPE html><html lang="en"><body><p>Net mender</p></body></html>';
  writeFileSync(file, whole);
  expect(await readBuiltPage(file)).toBe(whole);
});

test('what cannot be read for another reason is no page that is still to come', async () => {
  await expect(readBuiltPage(folder)).rejects.toThrow('EISDIR');
});
