import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { programFingerprint } from '../../../src/rebuild/program-fingerprint.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'corkboard-program-'));
  mkdirSync(join(root, 'src', 'components'), { recursive: true });
  mkdirSync(join(root, 'public'));
  writeFileSync(join(root, 'src', 'components', 'Row.astro'), '<li />');
  writeFileSync(join(root, 'public', 'logo.svg'), '<svg />');
  writeFileSync(join(root, 'package-lock.json'), '{}');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

it('is the same for the same files', async () => {
  expect(await programFingerprint(root)).toBe(await programFingerprint(root));
});

it.each<[string, () => void]>([
  ['a component changes', () => write('src/components/Row.astro', '<p />')],
  ['a public file changes', () => write('public/logo.svg', '<svg></svg>')],
  ['a library changes', () => write('package-lock.json', '{ }')],
  ['the configuration of the build appears', () => write('astro.config.mjs', '')],
  ['a file is added', () => write('src/new.ts', '')],
  ['a file is deleted', () => rmSync(join(root, 'public', 'logo.svg'))],
  [
    'a file is renamed',
    () => renameSync(join(root, 'public', 'logo.svg'), join(root, 'public', 'mark.svg')),
  ],
])('differs when %s', async (_, change) => {
  const before = await programFingerprint(root);
  change();
  expect(await programFingerprint(root)).not.toBe(before);
});

it('does not care for postings', async () => {
  const before = await programFingerprint(root);
  mkdirSync(join(root, 'content'));
  write('content/keeper.md', 'Lamp Keeper');
  expect(await programFingerprint(root)).toBe(before);
});

function write(file: string, text: string): void {
  writeFileSync(join(root, file), text);
}
