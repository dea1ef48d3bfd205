import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './astro-command.ts';
import type { PostingFiles } from './postings.ts';
import { hostileAddresses, xssVectors } from './xss-vectors.ts';

const PROSE = 'You keep the lamp lit and write down the weather every evening at nine.';
const NAUGHTY_STRINGS = join(projectRoot, '../shared/corpus/adversarial/blns/blns.json');

/** Postings that bring every vector, each in all three formats and in every field that a page shows. */
export function hostilePostings(): PostingFiles {
  const files: Record<string, string> = {};
  xssVectors.forEach((vector, index) =>
    Object.assign(files, inAllFormats(`vector-${index}`, vector, index % 4 === 0)),
  );
  hostileAddresses.forEach((address, index) => {
    files[`markdown/address-${index}.md`] = withAddress(address, index);
    files[`html/address-${index}.html`] = page(
      `Tuner ${index}`,
      `<a href="${attribute(address)}">x</a>`,
      {
        sameAs: address,
        url: address,
      },
    );
  });
  naughtyStrings().forEach((text, index) =>
    Object.assign(files, inAllFormats(`naughty-${index}`, text, index % 4 === 0)),
  );
  return files;
}

/** The published list of strings that break programs, some joined to a text; empty where it is absent. */
export function naughtyStrings(): readonly string[] {
  if (!existsSync(NAUGHTY_STRINGS)) return [];
  const strings = (JSON.parse(readFileSync(NAUGHTY_STRINGS, 'utf8')) as string[]).filter(
    // A file with a NUL is refused as no text at all.
    (text) => text.trim() !== '' && !text.includes('\u0000'),
  );
  const texts: string[] = [];
  for (let index = 0; index < strings.length; index += 12) {
    texts.push(strings.slice(index, index + 12).join('\n\n'));
  }
  return texts;
}

/** @param own whether it has a company and a tag of its own, which are pages of their own */
function inAllFormats(name: string, vector: string, own: boolean): Record<string, string> {
  const mark = own ? vector : '';
  return {
    [`markdown/${name}.md`]: `---\n${facts(`Keeper ${name}`, vector, mark)}\n---\n\n${PROSE}\n\n${vector}\n\n${PROSE}\n`,
    [`text/${name}.txt`]: `---\ntitle: ${name} watcher\ncompany: Ninefold Lighthouses\ndatePosted: 2026-11-02\n---\n\nThe lamp\n\n${PROSE}\n\n${vector}\n\n${PROSE}\n`,
    [`html/${name}.html`]: page(`Tuner ${name} ${vector}`, vector, {
      name: `Ninefold ${mark.slice(0, 200)}`,
    }),
  };
}

function facts(title: string, vector: string, mark: string): string {
  const line = vector.slice(0, 300);
  return Object.entries({
    title: `${title} ${line}`,
    company: `Ninefold ${mark.slice(0, 300)}`,
    summary: `Keep ${line}`,
    tags: [mark.slice(0, 300), 'lamps'],
    location: `${line}, Norway`,
    category: line,
    levels: [line],
    salary: `50,000 EUR ${line}`,
    language: 'en',
    datePosted: '2026-11-02',
    applyUrl: 'https://ninefold.example/apply',
  })
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join('\n');
}

function withAddress(address: string, index: number): string {
  // An apply address that makes no sense refuses the file, so half of the files leave it sound.
  const apply = index % 2 === 0 ? address : 'https://ninefold.example/apply';
  return `---\ntitle: Address ${index}\ncompany: Ninefold Lighthouses\nwebsite: ${JSON.stringify(address)}\nlogo: ${JSON.stringify(address)}\nsource: ${JSON.stringify(address)}\napplyUrl: ${JSON.stringify(apply)}\n---\n\n${PROSE}\n\n[link](<${address}>) and ${address}\n`;
}

function page(title: string, body: string, organisation: Record<string, string>): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: title.slice(0, 300),
    description: `<p>${PROSE}</p>${body}<p>${PROSE}</p>`,
    datePosted: '2026-11-02',
    hiringOrganization: {
      '@type': 'Organization',
      name: 'Ninefold Lighthouses',
      ...organisation,
    },
    jobLocation: { '@type': 'Place', address: { addressLocality: body.slice(0, 200) } },
  };
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<!doctype html><html><head><title>Tuner</title><script type="application/ld+json">${json}</script></head>
<body><main><h1>Tuner</h1><p>${PROSE}</p>${body}</main></body></html>`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
