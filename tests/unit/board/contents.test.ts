import { describe, expect, it } from 'vitest';
import { boardContents } from '../../../src/board/contents.ts';
import { companyOf, postingOf } from '../support/posting-of.ts';

const today = '2026-11-21';
const ids = (postings: readonly { id: string }[]) => postings.map(({ id }) => id);

describe('boardContents', () => {
  it('parts the open from the closed, newest first', () => {
    const board = boardContents(
      [
        postingOf({ id: 'old', datePosted: '2026-01-01' }),
        postingOf({ id: 'new', datePosted: '2026-11-01' }),
        postingOf({ id: 'last-day', validThrough: today, datePosted: '2026-02-01' }),
        postingOf({ id: 'lapsed', validThrough: '2026-11-20' }),
        postingOf({ id: 'shut', closed: true }),
      ],
      today,
    );
    expect(ids(board.open)).toEqual(['new', 'last-day', 'old']);
    expect(ids(board.closed)).toEqual(['lapsed', 'shut']);
  });

  it('shows every open posting once: featured or not', () => {
    const board = boardContents(
      [
        postingOf({ id: 'a', featured: true }),
        postingOf({ id: 'b' }),
        postingOf({ id: 'c', featured: true, closed: true }),
      ],
      today,
    );
    expect(ids(board.featured)).toEqual(['a']);
    expect(ids(board.regular)).toEqual(['b']);
  });

  it('is empty for no postings', () => {
    expect(boardContents([], today)).toEqual({
      open: [],
      closed: [],
      featured: [],
      regular: [],
      companies: [],
      tags: [],
      categories: [],
      locations: [],
      types: [],
    });
  });
});

describe('companies', () => {
  const board = boardContents(
    [
      postingOf({ id: '1', company: companyOf('low sound'), datePosted: '2026-01-01' }),
      postingOf({ id: '2', company: companyOf('Low Sound'), datePosted: '2026-02-01' }),
      postingOf({
        id: '3',
        company: companyOf('Low Sound', { website: 'https://low.example/' }),
        closed: true,
      }),
      postingOf({ id: '4', company: companyOf('Ebb Press'), closed: true }),
    ],
    today,
  );

  it('are one however they are spelled; the newest posting decides the name', () => {
    expect(board.companies.map(({ name, slug }) => [name, slug])).toEqual([
      ['Ebb Press', 'ebb-press'],
      ['Low Sound', 'low-sound'],
    ]);
  });

  it('know their open and closed postings and the newest website', () => {
    const company = board.companies[1]!;
    expect(ids(company.open)).toEqual(['2', '1']);
    expect(ids(company.closed)).toEqual(['3']);
    expect(company.website).toBe('https://low.example/');
  });
});

describe('tags', () => {
  it('count open postings only, once each, keep C, C++ and C# apart, and stay when none is open', () => {
    const { tags } = boardContents(
      [
        postingOf({ id: '1', tags: ['c', 'c++', 'c#', 'front end', 'front-end'] }),
        postingOf({ id: '2', tags: ['c'] }),
        postingOf({ id: '3', tags: ['gone'], closed: true }),
      ],
      today,
    );
    expect(tags.map(({ name, slug, open }) => [name, slug, open.length])).toEqual([
      ['c', 'c', 2],
      ['c#', 'c-sharp', 1],
      ['c++', 'c-plus-plus', 1],
      ['front end', 'front-end', 1],
      ['gone', 'gone', 0],
    ]);
  });
});
