import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { boardSchema } from '../../../src/config/board-schema.ts';

const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...globSync('docs/*.md')];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
const textOf = (document: string) => readFileSync(document, 'utf8');

/** The anchor that code hosts give a heading. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

describe.each(documents)('%s', (document) => {
  it('names only commands that there are', () => {
    const named = [...textOf(document).matchAll(/npm run (?:-s )?([\w:-]+)/g)];
    const unknown = named.map(([, name = '']) => name).filter((name) => !(name in scripts));
    expect(unknown).toEqual([]);
  });

  it('links only to files and headings that there are', () => {
    const links = [
      ...textOf(document).matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]+))?\)/g),
    ];
    const dead = links.filter(([, file = '', anchor]) => {
      const target = file === '' ? document : path.join(path.dirname(document), file);
      if (!existsSync(target)) return true;
      if (anchor === undefined) return false;
      const headings = [...textOf(target).matchAll(/^#+ (.+)$/gm)];
      return !headings.some(([, heading = '']) => anchorOf(heading) === anchor);
    });
    expect(dead.map(([link]) => link)).toEqual([]);
  });
});

it('docs/owners.md explains every key of the configuration, and no other', () => {
  const rows = [...textOf('docs/owners.md').matchAll(/^\| (`[^|]+`) +\|/gm)];
  const explained = rows.flatMap(([, keys = '']) =>
    keys.split(', ').map((key) => key.slice(1, -1)),
  );
  expect(explained.sort()).toEqual(Object.keys(boardSchema.shape).sort());
});
