import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePostingFile } from '../../../src/formats/index.ts';
import type { SourceFile } from '../../../src/formats/source-file.ts';
import { postingId } from '../../../src/posting/identity.ts';
import { normalise } from '../../../src/posting/normalise.ts';
import { postingSchema } from '../../../src/posting/posting.ts';
import { slugify } from '../../../src/values/slug.ts';
import { plainText } from '../../../src/values/plain-text.ts';
import { anyPostingFile } from './grammar.ts';

const OPTIONS = { lifetimeDays: 30, featuredFromWeight: 10, dateAdded: '2026-11-01' };
const anyString = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ maxLength: 200 }),
);
const anyFile: fc.Arbitrary<SourceFile> = fc
  .tuple(
    anyString,
    fc.constantFrom('a.md', 'b.txt', 'c.html'),
    fc.constantFrom('', '---\n', '---\ntitle: a\ncompany: b\n---\n', '<!doctype html>'),
  )
  .map(([text, path, start]) => ({ path, displayPath: path, text: start + text }));

function read(file: SourceFile): void {
  const { posting, problems } = normalise(parsePostingFile(file), file, OPTIONS);
  if (posting === null) {
    expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
  } else {
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(postingSchema.safeParse(posting).error).toBeUndefined();
    expect(JSON.stringify(posting).isWellFormed()).toBe(true);
  }
  for (const { line, column } of problems) {
    expect(line ?? 1).toBeGreaterThan(0);
    expect(line ?? 1).toBeLessThanOrEqual(file.text.split(/\r\n?|\n/).length);
    expect(column ?? 1).toBeGreaterThan(0);
  }
}

describe('reading never throws, and ends in a valid posting or in an error inside the file', () => {
  it('for any text', () => {
    fc.assert(fc.property(anyFile, read), { numRuns: 600 });
  });

  it('for any text that resembles a posting', () => {
    fc.assert(fc.property(anyPostingFile, read), { numRuns: 600 });
  });
});

describe('a plain text', () => {
  it('keeps every word', () => {
    const word = fc.stringMatching(/^[A-Za-zäöü]{1,9}$/);
    const line = fc
      .tuple(
        fc.constantFrom('', '', '- ', '• ', '1. ', '    ', '\t', '* '),
        fc.array(word, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('', '.', ':', ','),
      )
      .map(([mark, words, end]) => mark + words.join(' ') + end);
    const text = fc
      .array(fc.tuple(line, fc.constantFrom('\n', '\n\n')), { minLength: 1, maxLength: 15 })
      .map((lines) => lines.flat().join(''));
    const wordsOf = (source: string): string[] => source.match(/\p{L}+/gu) ?? [];
    fc.assert(
      fc.property(text, (body) => {
        const file = {
          path: 'a.txt',
          displayPath: 'a.txt',
          text: `---\ntitle: Zzz\ncompany: Yyy\n---\n\n${body}`,
        };
        const raw = parsePostingFile(file);
        fc.pre(raw.format === 'text');
        expect(wordsOf(plainText(raw.body.html))).toEqual(wordsOf(body));
      }),
      { numRuns: 400 },
    );
  });
});

describe('ids and slugs', () => {
  const SAFE = /^[\p{L}\p{M}\p{N}-]+$/u;

  it('are safe as a part of an address and of a path, and stay when made again', () => {
    fc.assert(
      fc.property(anyString, (text) => {
        const slug = slugify(text);
        if (slug === '') return;
        expect(slug).toMatch(SAFE);
        expect(Buffer.byteLength(slug)).toBeLessThanOrEqual(200);
        expect(new URL(`https://ninefold.example/tags/${slug}/`).pathname).toBe(
          `/tags/${encodeURI(slug)}/`,
        );
        expect(slugify(slug)).toBe(slug);
      }),
      { numRuns: 2000 },
    );
  });

  it('never leave the folder of postings', () => {
    const part = fc.oneof(
      anyString,
      fc.constantFrom('..', '.', '', '/', '\\', '~', 'con', '%2e%2e'),
    );
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 300 }),
        fc.boolean(),
        (parts, isSlug) => {
          const text = parts.join('/');
          const id = isSlug ? postingId('a.md', text) : postingId(text, null);
          for (const step of id === '' ? [] : id.split('/')) expect(step).toMatch(SAFE);
          expect(Buffer.byteLength(id)).toBeLessThanOrEqual(500);
          expect(postingId('a.md', id)).toBe(id);
        },
      ),
      { numRuns: 500 },
    );
  });
});
