import { describe, expect, it } from 'vitest';
import { weekdayOf, weekdayOfDate } from '../../../src/values/weekday.ts';

describe('weekdayOf', () => {
  it.each([
    ['Friday', 5],
    ['Freitag', 5],
    ['vendredi', 5],
    ['piątek', 5],
    ['sexta-feira', 5],
    ['sexta', 5],
    ['måndag', 1],
    ['December', null],
    ['', null],
  ])('%s', (word, day) => {
    expect(weekdayOf(word)).toBe(day);
  });

  it('agrees with the calendar', () => {
    expect(weekdayOfDate('2027-12-10')).toBe(5);
  });
});
