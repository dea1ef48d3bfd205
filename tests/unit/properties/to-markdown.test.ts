import fc from 'fast-check';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { listPostingFiles } from '../../../src/loader/posting-files.ts';
import { readPosting, readSource } from '../../../src/loader/read-posting.ts';
import type { Posting } from '../../../src/posting/posting.ts';
import { postingToMarkdown } from '../../../src/posting/to-markdown.ts';
import { anyPostingFile } from './grammar.ts';

const OPTIONS = { lifetimeDays: null, featuredFromWeight: null, dateAdded: null };

/** Everything about a posting but where it came from. */
function essence({ source, origins: _, ...facts }: Posting): object {
  return { ...facts, source: source.url };
}

function readMarkdown(text: string): Posting | null {
  const name = 'elsewhere/2019-01-01-another-name.md';
  return readPosting({ path: name, displayPath: name, text }, OPTIONS).posting;
}

function expectSameAgain(posting: Posting): void {
  const text = postingToMarkdown(posting);
  const again = readMarkdown(text);
  expect(again && essence(again), text).toEqual(essence(posting));
}

describe('a posting written out as Markdown and read again is the same posting', () => {
  it.each(['content/postings', '../shared/seeds', '../shared/corpus/md', '../shared/corpus/txt', '../shared/corpus/html'])('from %s', async (folder) => {
    if (!existsSync(folder) || readdirSync(folder).length === 0) {
      expect(folder, 'only folders outside the project may be absent').toMatch(/^\.\./);
      return;
    }
    const directory = path.resolve(folder);
    const files = (await listPostingFiles(directory, process.cwd())).filter(
      ({ path: name }) => /\.(?:md|txt|html)$/.test(name) ,
    );
    const differing: string[] = [];
    for (const file of files) {
      const read = await readSource(file);
      if ('refused' in read) continue;
      const { posting } = readPosting(read.source, OPTIONS);
      if (posting === null) continue;
      try {
        expectSameAgain(posting);
      } catch (error) {
        differing.push(`${file.path}: ${String(error).slice(0, 4000)}`);
      }
    }
    expect(differing.slice(0, 8).join('\n').slice(0, 14000) + differing.length).toEqual('0');
  }, 200_000);

  it('from any text that resembles a posting', () => {
    fc.assert(
      fc.property(anyPostingFile, (source) => {
        const { posting } = readPosting(source, OPTIONS);
        if (posting !== null) expectSameAgain(posting);
      }),
      { numRuns: 300 },
    );
  });
});
