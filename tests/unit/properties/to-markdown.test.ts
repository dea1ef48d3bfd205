import fc from 'fast-check';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { listPostingFiles } from '../../../src/loader/posting-files.ts';
import { readPosting, readSource } from '../../../src/loader/read-posting.ts';
import type { Posting } from '../../../src/posting/posting.ts';
import { postingToEditableMarkdown, postingToMarkdown } from '../../../src/posting/to-markdown.ts';
import { postingOf } from '../support/posting-of.ts';
import { anyPostingFile } from './grammar.ts';

const OPTIONS = { lifetimeDays: null, featuredFromWeight: null, dateAdded: null };

/** Everything about a posting but where it came from. */
function essence(posting: Posting): object {
  return { ...posting, source: posting.source.url, origins: undefined };
}

/** An edited file has its id from its name, and Markdown's names for bold and slanted words. */
function editableEssence(posting: Posting): object {
  const description = posting.description
    .replace(/<(\/?)b>/g, '<$1strong>')
    .replace(/<(\/?)i>/g, '<$1em>');
  return { ...essence(posting), id: undefined, description };
}

function readMarkdown(text: string): Posting | null {
  const name = 'elsewhere/another-name.md';
  return readPosting({ path: name, displayPath: name, text }, OPTIONS).posting;
}

function expectSameAgain(posting: Posting): void {
  const text = postingToMarkdown(posting);
  const again = readMarkdown(text);
  expect(again && essence(again), text).toEqual(essence(posting));
}

describe('a posting written out as Markdown and read again is the same posting', () => {
  // Folders outside the project may be absent; of large ones every tenth file is enough.
  it.for([
    ['content/postings', 1],
    ['../shared/seeds', 1],
    ['../shared/corpus/md', 10],
    ['../shared/corpus/txt', 10],
    ['../shared/corpus/html', 10],
  ] as const)('from %s', { timeout: 60_000 }, async ([folder, step], { skip }) => {
    skip(!existsSync(folder), `There is no ${folder} here.`);
    const files = await listPostingFiles(path.resolve(folder), process.cwd());
    const differing: string[] = [];
    for (const file of files.filter((_, index) => index % step === 0)) {
      const read = await readSource(file);
      const posting = 'refused' in read ? null : readPosting(read.source, OPTIONS).posting;
      if (posting === null) continue;
      const again = readMarkdown(postingToMarkdown(posting));
      if (!isDeepStrictEqual(again && essence(again), essence(posting))) differing.push(file.path);
      const edited = readMarkdown(postingToEditableMarkdown(posting));
      if (!isDeepStrictEqual(edited && editableEssence(edited), editableEssence(posting))) {
        differing.push(`${file.path}, for editors`);
      }
    }
    expect(differing).toEqual([]);
  });

  it('from any text that resembles a posting', () => {
    fc.assert(
      fc.property(anyPostingFile, (source) => {
        const { posting } = readPosting(source, OPTIONS);
        if (posting === null) return;
        expectSameAgain(posting);
        const text = postingToEditableMarkdown(posting);
        const again = readMarkdown(text);
        expect(again && editableEssence(again), text).toEqual(editableEssence(posting));
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('keeps facts apart from what the text suggests', () => {
    const posting = postingOf({
      description: '<p>Remote, $120,000 a year.</p>\n<pre>a\n\n  b {{ c }}</pre>\n<p>“Ã©” is é</p>',
      language: 'en',
      origins: { language: 'front matter' },
    });
    const text = postingToMarkdown(posting);
    expect(text).toMatch(/^workplace: null$/m);
    expect(text).toMatch(/^salary: null$/m);
    expectSameAgain(posting);
  });
});
