import { describe, expect, it } from 'vitest';
import { readDate } from '../../../src/values/date.ts';
import { withWesternYears } from '../../../src/values/japanese-era.ts';

describe('withWesternYears', () => {
  it.each([
    ['令和8年11月9日', '2026年11月9日'],
    ['令和元年5月1日', '2019年5月1日'],
    ['平成31年4月30日', '2019年4月30日'],
    ['R8.11.9', '2026.11.9'],
    ['4R8 / 12', '4R8 / 12'],
    ['SHR9年', 'SHR9年'],
    ['2026年11月9日', '2026年11月9日'],
  ])('writes %s as %s', (text, western) => {
    expect(withWesternYears(text)).toBe(western);
  });

  it('lets a date of an era be read', () => {
    expect(readDate('令和９年１月１５日（金）')).toEqual({ kind: 'date', date: '2027-01-15' });
    expect(readDate('令和8年2月30日').kind).toBe('impossible');
  });
});
