import { expect, it } from 'vitest';
import { dayParts, longDay, shortDay } from '../../../src/presentation/days.ts';

it.each([
  ['en', '1 March 2026', '1 Mar 2026'],
  ['en-US', 'March 1, 2026', 'Mar 1, 2026'],
  ['de', '1. März 2026', '1. März 2026'],
])('writes a day in %s', (language, long, short) => {
  expect(longDay('2026-03-01', language)).toBe(long);
  expect(shortDay('2026-03-01', language)).toBe(short);
});

it('takes a day apart', () => {
  expect(dayParts('2026-11-02', 'en')).toEqual({
    day: '2',
    month: 'Nov',
    year: '2026',
    weekday: 'Monday',
  });
});
