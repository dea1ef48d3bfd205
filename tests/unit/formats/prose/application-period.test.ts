import { describe, expect, it } from 'vitest';
import { isPeriodLabel, readPeriod } from '../../../../src/formats/prose/application-period.ts';

describe('readPeriod', () => {
  it.each([
    ['11/05/2027 to 11/25/2027', null, ['2027-11-05', '2027-11-25']],
    ['25/11/2027 - 05/12/2027', null, ['2027-11-25', '2027-12-05']],
    ['vom 3. Mai 2027 bis 20. Mai 2027', null, ['2027-05-03', '2027-05-20']],
    ['2027-05-03 – 2027-05-20', null, ['2027-05-03', '2027-05-20']],
    ['03/05/2027 to 04/06/2027', 'day first', ['2027-05-03', '2027-06-04']],
  ] as const)('%s', (text, order, days) => {
    const period = readPeriod(text, order);
    expect([period?.datePosted, period?.validThrough]).toEqual(days);
  });

  it.each(['03/05/2027 to 04/06/2027', '20 May 2027 to 3 May 2027', '3 May 2027', 'May to June'])(
    'reads nothing out of %s',
    (text) => {
      expect(readPeriod(text, null)).toBeNull();
    },
  );

  it('knows its labels', () => {
    expect(isPeriodLabel('Open & closing dates')).toBe(true);
    expect(isPeriodLabel('Bewerbungszeitraum:')).toBe(true);
    expect(isPeriodLabel('Open positions')).toBe(false);
  });
});
