import { expect, it } from 'vitest';
import { groupByDay } from '../../../src/board/days.ts';
import { postingOf } from '../support/posting-of.ts';

it('groups neighbours of one day and keeps their order', () => {
  const dates = ['2026-11-02', '2026-11-02', '2026-11-01', null, null];
  const postings = dates.map((datePosted, index) => postingOf({ id: String(index), datePosted }));
  const days = groupByDay(postings).map(({ date, postings }) => [
    date,
    postings.map(({ id }) => id),
  ]);
  expect(days).toEqual([
    ['2026-11-02', ['0', '1']],
    ['2026-11-01', ['2']],
    [null, ['3', '4']],
  ]);
});

it('has no day for no postings', () => {
  expect(groupByDay([])).toEqual([]);
});
