import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Posting files by their path below the postings folder. */
export type PostingFiles = Readonly<Record<string, string | Uint8Array>>;

/** Writes posting files into a folder, which is made when it is not there. */
export function writePostings(folder: string, files: PostingFiles): void {
  mkdirSync(folder, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** A valid Markdown posting; `facts` adds to or replaces lines of its front matter. */
export function markdownPosting(facts: Readonly<Record<string, string>> = {}, body = BODY): string {
  const lines = Object.entries({ ...FACTS, ...facts }).map(([key, value]) => `${key}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

const FACTS = {
  title: 'Lamp Keeper',
  company: 'Ninefold Lighthouses',
  datePosted: '2026-11-02',
  workplace: 'onsite',
  location: 'Bergen, Norway',
  applyUrl: 'https://ninefold.example/apply',
};

const BODY = 'You keep the lamp lit and write down the weather. The tower has 112 steps.';
