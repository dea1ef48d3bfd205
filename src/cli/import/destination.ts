import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { postingFileName } from '../../importing/file-name.ts';
import type { Posting } from '../../posting/posting.ts';

/**
 * Where an imported posting goes: into the postings folder, unless `--output` names another folder or
 * the file itself.
 */
export function destinationOf(posting: Posting, output: string | null, postings: string): string {
  const name = postingFileName(posting);
  if (output === null) return path.resolve(postings, name);
  return isFolder(output) ? path.resolve(output, name) : path.resolve(output);
}

/** Whether `--output` names a folder, which need not exist when its name ends in a slash. */
export function isFolder(output: string): boolean {
  return /[/\\]$/.test(output) || (existsSync(output) && statSync(output).isDirectory());
}
