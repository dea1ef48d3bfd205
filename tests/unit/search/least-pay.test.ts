import { describe, expect, it } from 'vitest';
import { comparablePay } from '../../../src/search/comparable-pay.ts';
import {
  amountTyped,
  type LeastPay,
  leastPayOf,
  paidAtLeast,
} from '../../../src/search/least-pay.ts';
import type { Salary } from '../../../src/values/salary.ts';

const salary = (
  min: number | null,
  max: number | null,
  currency: string | null = 'EUR',
  unit: Salary['unit'] = 'YEAR',
) => ({ salary: { min, max, currency, unit, text: '' } });

describe('comparablePay', () => {
  it('takes the upper end by the year, and the most frequent currency first', () => {
    expect(
      comparablePay([
        salary(1, 2, 'NOK'),
        salary(10, 17.53, 'EUR', 'HOUR'),
        salary(4000, null, 'EUR', 'MONTH'),
        salary(1, 2, null),
        { salary: null },
      ]),
    ).toEqual({
      currencies: ['EUR', 'NOK'],
      yearly: [2, 36_462, 48_000, null, null],
      currency: [1, 0, 0, null, null],
    });
  });
});

describe('paidAtLeast', () => {
  const pay = comparablePay([
    salary(50_000, 60_000),
    salary(60_000, null),
    salary(null, 59_999),
    salary(30, 40, 'EUR', 'HOUR'),
    salary(90_000, 99_000, 'USD'),
    { salary: null },
  ]);
  const places = (amount: number, unit: LeastPay['unit'], currency = 'EUR') =>
    [0, 1, 2, 3, 4, 5].filter(paidAtLeast(pay, { amount, unit, currency }));

  it.each([
    [60_000, 'YEAR', [0, 1, 3]],
    [40, 'HOUR', [3]],
    [5000, 'MONTH', [0, 1, 3]],
    [1, 'YEAR', [0, 1, 2, 3]],
  ] as const)('%d by the %s', (amount, unit, expected) => {
    expect(places(amount, unit)).toEqual(expected);
  });

  it('never compares across currencies', () => {
    expect(places(1, 'YEAR', 'USD')).toEqual([4]);
    expect(places(1, 'YEAR', 'JPY')).toEqual([]);
  });
});

describe('the least pay in words', () => {
  it.each([
    ['60000', 60_000],
    ['60,000', 60_000],
    ['60.000', 60_000],
    ['60 000', 60_000],
    ['1,250,000', 1_250_000],
    ['60k', 60_000],
    ['62.5K', 62_500],
    ['17.50', 17.5],
    ['17,5', 17.5],
    ['', null],
    ['0', null],
    ['-5', null],
    ['much', null],
    ['1e9', null],
    ['99999999999', null],
  ])('reads %j as %j', (text, amount) => expect(amountTyped(text)).toBe(amount));

  it.each([
    ['pay-from=60000&currency=EUR&unit=month', { amount: 60_000, currency: 'EUR', unit: 'MONTH' }],
    ['pay-from=60000&currency=eur', { amount: 60_000, currency: 'EUR', unit: 'YEAR' }],
    ['pay-from=0&currency=EUR', null],
    ['pay-from=-1&currency=EUR', null],
    ['pay-from=60000&currency=euros', null],
    ['pay-from=60000&currency=EUR&unit=life', null],
    ['pay-from=6e9&currency=EUR', null],
  ])('reads %s', (address, least) => {
    expect(leastPayOf(new URLSearchParams(address))).toEqual(least);
  });
});
