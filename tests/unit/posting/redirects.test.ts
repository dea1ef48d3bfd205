import { describe, expect, it } from 'vitest';
import { boardContents } from '../../../src/board/contents.ts';
import { findTakenAliases, OWN_PATHS, redirectsOf } from '../../../src/posting/redirects.ts';
import { siteAddresses } from '../../../src/presentation/addresses.ts';
import { sitePages } from '../../../src/presentation/site-pages.ts';
import { postingOf } from '../support/posting-of.ts';

const source = (file: string) => ({ file, format: 'markdown' as const, url: null });
const keeper = (...aliases: string[]) =>
  postingOf({ id: 'keeper', aliases, source: source('keeper.md') });
const wright = (...aliases: string[]) =>
  postingOf({ id: 'wright', aliases, source: source('wright.md') });
const pathsOf = (...postings: Parameters<typeof redirectsOf>[0]) =>
  redirectsOf(postings).redirects.map(({ path, posting }) => [path, posting.id]);

describe('redirectsOf', () => {
  it('leads from each alias to its posting', () => {
    expect(pathsOf(wright('/old/wright.html'), keeper('/old/keeper/', '/lamp/'))).toEqual([
      ['/old/keeper/', 'keeper'],
      ['/lamp/', 'keeper'],
      ['/old/wright.html', 'wright'],
    ]);
  });

  it('gives an alias of two postings to the first by id, in any order', () => {
    expect(pathsOf(wright('/old/'), keeper('/OLD/'))).toEqual([['/OLD/', 'keeper']]);
    expect(pathsOf(keeper('/OLD/'), wright('/old/'))).toEqual([['/OLD/', 'keeper']]);
  });

  it('keeps the pages of postings and of the site', () => {
    const postings = [
      keeper('/jobs/wright/', '/jobs/Keeper/', '/tags/lamps/', '/404.html'),
      wright(),
    ];
    expect(pathsOf(...postings)).toEqual([]);
    expect(redirectsOf(postings).taken.map(({ by }) => by)).toEqual([
      'the page of wright.md',
      'the address of this posting',
      'used by the site itself',
      'used by the site itself',
    ]);
  });

  it('keeps every page of the site', () => {
    const board = boardContents(
      [postingOf({ tags: ['a'], category: 'b', locations: [{ text: 'Bergen', country: 'NO' }] })],
      '2026-11-20',
    );
    const addresses = siteAddresses({ url: 'https://jobs.example', basePath: '/' });
    const first = sitePages(board, addresses, 50).map(
      ({ url }) => new URL(url).pathname.split('/')[1] ?? '',
    );
    expect([...new Set(first)].filter((name) => name !== '' && name !== 'jobs').sort()).toEqual(
      OWN_PATHS.filter(
        (name) => !['404.html', '_astro', 'archive', 'page', 'pagefind'].includes(name),
      ),
    );
  });
});

describe('findTakenAliases', () => {
  it('warns at the file whose alias has no effect', () => {
    const filed = [keeper('/old/'), wright('/old/')].map((posting) => ({
      posting,
      file: `content/postings/${posting.source.file}`,
    }));
    expect(findTakenAliases(filed)).toEqual([
      expect.objectContaining({
        code: 'alias-taken',
        severity: 'warning',
        file: 'content/postings/wright.md',
        message: expect.stringContaining('an alias of keeper.md') as string,
      }),
    ]);
  });
});
