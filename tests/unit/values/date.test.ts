import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dateInFileName, dateOrderOf, readDate } from '../../../src/values/date.ts';
import { ENOUGH_SECONDS, processorSeconds } from '../support/processor-time.ts';

/** Any UTF-16 units: controls, lone surrogates and all. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((units) => String.fromCharCode(...units));

describe('readDate', () => {
  it.each([
    ['2026-11-20', '2026-11-20'],
    ['2026-1-5', '2026-01-05'],
    ['2024-02-29', '2024-02-29'],
    ['2021-09-20 19:23:45 UTC', '2021-09-20'],
    ['2021-09-20T23:23:45-05:00', '2021-09-20'],
    ['2021-09-20T00:30:00+09:00', '2021-09-20'],
    ['2021-09-20T19:23:45.123456Z', '2021-09-20'],
    ['20211120T101500Z', '2021-11-20'],
    ['20211120', '2021-11-20'],
    [20211120, '2021-11-20'],
    [1632165825, '2021-09-20'],
    ['1632165825', '2021-09-20'],
    [1632165825000, '2021-09-20'],
    ['1632165825000', '2021-09-20'],
    [new Date(Date.UTC(2021, 8, 20)), '2021-09-20'],
    ['Mon, 20 Sep 2021 19:23:45 +0000', '2021-09-20'],
    ['Fri Oct 29 2021 19:23:45 GMT+0200 (Central European Summer Time)', '2021-10-29'],
    ['Fri Oct 29 19:23:45 UTC 2021', '2021-10-29'],
    ['October 29, 2021 at 9:00 am EDT', '2021-10-29'],
    ['20 Nov 2026', '2026-11-20'],
    ['20-Nov-2026', '2026-11-20'],
    ['Nov 20th, 2026', '2026-11-20'],
    ['Sept. 3, 2026', '2026-09-03'],
    ['Friday 20th of November 2026, 23:59', '2026-11-20'],
    ['10.30 on 20 November 2026', '2026-11-20'],
    ['20. November 2026', '2026-11-20'],
    ['3. März 2026', '2026-03-03'],
    ['1er août 2026', '2026-08-01'],
    ['20 novembre 2026', '2026-11-20'],
    ['20 de noviembre de 2026', '2026-11-20'],
    ['20 września 2026', '2026-09-20'],
    ['20 marraskuuta 2026', '2026-11-20'],
    ['20 ноября 2026 г.', '2026-11-20'],
    ['20 Ağustos 2026', '2026-08-20'],
    ['2026. november 20.', '2026-11-20'],
    ['2026年11月20日', '2026-11-20'],
    ['2026/11/20', '2026-11-20'],
    ['20.11.2026', '2026-11-20'],
    ['03.04.2026', '2026-04-03'],
    ['20/11/2026', '2026-11-20'],
    ['11/20/2026', '2026-11-20'],
    ['05/05/2026', '2026-05-05'],
    ['Apply by: 2026‑11‑20', '2026-11-20'],
    [['2026-11-20'], '2026-11-20'],
    [{ '@value': '2026-11-20' }, '2026-11-20'],
  ])('%j is %s', (value, date) => {
    expect(readDate(value)).toEqual({ kind: 'date', date });
  });

  it.each([
    undefined,
    null,
    false,
    '',
    '  ',
    [],
    '-',
    'TBD',
    'n/a',
    'None',
    'until filled',
    'Open until filled.',
    'Ongoing',
    'ASAP',
    'Rolling basis',
    'until the position is filled',
    'immediately',
    'no deadline',
    '0000-00-00',
    '9999-12-31',
  ])('%j says that there is no date', (value) => {
    expect(readDate(value)).toEqual({ kind: 'none' });
  });

  it.each([
    '2026-02-30',
    '2023-02-29',
    '2026-17-01',
    '2026-11-31',
    '31/31/2026',
    '30/02/2026',
    'February 30, 2026',
    '20261345',
    '1921-09-20',
    '3026-09-20',
    '00.11.2026',
  ])('%j is impossible', (value) => {
    expect(readDate(value)).toEqual({ kind: 'impossible', text: value });
  });

  it.each([
    '03/04/2026',
    '3-4-2026',
    '20 Nov 26',
    '11/20/26',
    '20–25 November 2026',
    '2026-11-20 to 2026-12-01',
    '20 listopada 2026',
  ])('%j is ambiguous', (value) => {
    expect(readDate(value)).toEqual({ kind: 'ambiguous', text: value });
  });

  it.each([
    2026,
    '2026',
    'November 2026',
    '2026-11',
    '12 March',
    '3 days ago',
    'yesterday',
    '2026-W47-5',
    true,
    { a: 1 },
    12,
    -5,
    'see the posting',
    new Date(Number.NaN),
    '1 2 3',
  ])('%j is unreadable', (value) => {
    expect(readDate(value).kind).toBe('unreadable');
  });

  it('reads every day of the calendar back from its ISO date', () => {
    const day = fc.date({
      min: new Date('1970-01-01'),
      max: new Date('2199-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (moment) => {
        const date = moment.toISOString().slice(0, 10);
        expect(readDate(date)).toEqual({ kind: 'date', date });
        expect(readDate(moment)).toEqual({ kind: 'date', date });
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (value) => void readDate(value)));
    fc.assert(fc.property(anyText, (value) => void readDate(value)));
  });

  it('is quick on hostile text', () => {
    const before = process.cpuUsage();
    for (const part of ['1', '1-', '20 Nov ', 'rolling ', ' ', '2026-'])
      readDate(part.repeat(300_000));
    expect(processorSeconds(before)).toBeLessThan(ENOUGH_SECONDS);
  });
});

describe('dateInFileName', () => {
  it.each([
    ['2015-02-17-title.md', { kind: 'date', date: '2015-02-17' }],
    ['jobs/_posts/2015-02-17-title.md', { kind: 'date', date: '2015-02-17' }],
    ['20150217-title.md', { kind: 'date', date: '2015-02-17' }],
    ['2015-17-02-title.md', { kind: 'impossible', text: '2015-17-02' }],
    ['2015-02-30.md', { kind: 'impossible', text: '2015-02-30' }],
    ['2015-02/title.md', { kind: 'none' }],
    ['engineer-2015-02-17.md', { kind: 'none' }],
    ['12345678-title.md', { kind: 'none' }],
  ])('%s', (path, reading) => {
    expect(dateInFileName(path)).toEqual(reading);
  });
});

describe('addDays', () => {
  it.each([
    ['2024-02-28', 2, '2024-03-01'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-29', 0, '2026-03-29'],
  ])('%s and %i days', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });
});

describe('the order of day and month', () => {
  it.each([
    ['11/17/2026', 'month first'],
    ['17/11/2026', 'day first'],
    ['11/03/2026', null],
    ['17.11.2026', null],
    ['2026-11-17', null],
  ])('%s proves %s', (text, order) => {
    expect(dateOrderOf(text)).toBe(order);
  });

  it('settles a date that could be read both ways', () => {
    expect(readDate('11/03/2026', 'month first')).toEqual({ kind: 'date', date: '2026-11-03' });
    expect(readDate('11/03/2026', 'day first')).toEqual({ kind: 'date', date: '2026-03-11' });
    expect(readDate('11/03/2026')).toMatchObject({ kind: 'ambiguous' });
  });
});
