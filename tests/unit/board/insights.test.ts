import { describe, expect, it } from 'vitest';
import { payByCategory, postingsByMonth, shareOf } from '../../../src/board/insights.ts';
import type { Posting } from '../../../src/posting/posting.ts';
import { postingOf } from '../support/posting-of.ts';

describe('postingsByMonth', () => {
  it('counts the last twelve months, across the turn of the year', () => {
    const dates = ['2026-02-01', '2026-02-28', '2025-12-31', '2025-02-28', null];
    const months = postingsByMonth(
      dates.map((datePosted) => postingOf({ datePosted })),
      '2026-02-10',
    );
    expect(months).toHaveLength(12);
    expect(months[0]).toEqual({ month: '2025-03', count: 0 });
    expect(months.at(-3)).toEqual({ month: '2025-12', count: 1 });
    expect(months.at(-1)).toEqual({ month: '2026-02', count: 2 });
  });
});

describe('payByCategory', () => {
  const paying = (category: string | null, salary: Partial<NonNullable<Posting['salary']>>) =>
    postingOf({
      category,
      salary: { min: null, max: null, currency: 'EUR', unit: 'YEAR', text: '', ...salary },
    });

  it('keeps currencies and units apart, and takes the median of the middles', () => {
    const ranges = payByCategory([
      paying('Software', { min: 40_000, max: 60_000 }),
      paying('software', { min: 70_000, max: 90_000 }),
      paying('software', { max: 100_000 }),
      paying('software', { min: 50, max: 70, unit: 'HOUR' }),
      paying('data', { min: 1, max: 2, currency: 'USD' }),
    ]);
    expect(ranges).toEqual([
      {
        category: 'Software',
        currency: 'EUR',
        unit: 'YEAR',
        count: 3,
        lowest: 40_000,
        median: 80_000,
        highest: 100_000,
      },
      expect.objectContaining({ category: 'data', currency: 'USD', count: 1 }),
      expect.objectContaining({ category: 'software', unit: 'HOUR', median: 60 }),
    ]);
  });

  it('passes over what is not complete', () => {
    expect(
      payByCategory([
        paying(null, { min: 1, max: 2 }),
        paying('a', { min: 1, currency: null }),
        paying('a', { min: 1, unit: null }),
        paying('a', {}),
        postingOf({ category: 'a' }),
      ]),
    ).toEqual([]);
  });
});

it('counts a share', () => {
  const postings = [postingOf({ workplace: 'remote' }), postingOf(), postingOf()];
  expect(shareOf(postings, ({ workplace }) => workplace === 'remote')).toEqual({ count: 1, of: 3 });
});
