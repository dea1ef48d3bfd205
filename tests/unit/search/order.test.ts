import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../src/search/browser/order.ts';
import { SORTS } from '../../../src/search/browser/search-state.ts';
import { comparablePay } from '../../../src/search/comparable-pay.ts';
import { payOrder } from '../../../src/search/pay-order.ts';
import type { Salary } from '../../../src/values/salary.ts';

const pay = (min: number | null, currency: string | null, unit: Salary['unit']) => ({
  salary: { min, max: null, currency, unit, text: '' },
});

describe('payOrder', () => {
  it('compares by the year, and never across currencies', () => {
    const postings = [
      pay(90_000, 'NOK', 'YEAR'),
      pay(50_000, 'EUR', 'YEAR'),
      { salary: null },
      pay(30, 'EUR', 'HOUR'),
      pay(5_000, 'EUR', 'MONTH'),
      pay(50_000, 'EUR', 'YEAR'),
    ];
    expect([...payOrder(comparablePay(postings))]).toEqual([3, 4, 1, 5, 0]);
  });

  it.each([pay(null, 'EUR', 'YEAR'), pay(1, null, 'YEAR'), pay(1, 'EUR', null)])(
    'leaves aside what cannot be compared: %j',
    (posting) => expect(payOrder(comparablePay([posting]))).toHaveLength(0),
  );
});

describe('inOrder', () => {
  it('puts postings without comparable pay last, newest first', () => {
    const found = Uint32Array.of(4, 0, 2, 1);
    const byPay = Uint32Array.of(3, 2, 4);
    expect([...inOrder(found, 'pay', byPay)]).toEqual([2, 4, 0, 1]);
    expect([...inOrder(found, 'newest', byPay)]).toEqual([0, 1, 2, 4]);
    expect([...inOrder(found, 'match', byPay)]).toEqual([4, 0, 2, 1]);
  });

  it('neither drops nor adds a posting', () => {
    const places = fc.uniqueArray(fc.nat(30));
    fc.assert(
      fc.property(places, places, fc.constantFrom(...SORTS), (matches, byPay, sort) => {
        const ordered = [...inOrder(Uint32Array.from(matches), sort, Uint32Array.from(byPay))].sort(
          (a, b) => a - b,
        );
        expect(ordered).toEqual([...matches].sort((a, b) => a - b));
      }),
    );
  });
});
