import { describe, expect, it } from 'vitest';
import { findUnmetDemands, withoutSuperfluous } from '../../../src/posting/demands.ts';
import { problem } from '../../../src/problems/problem.ts';
import { postingOf } from '../support/posting-of.ts';

const TODAY = '2026-11-21';
const ALL = { requirePay: true, requireApplicantLocations: true };
const salary = { min: 1, max: 2, currency: 'EUR', unit: 'YEAR', text: '1–2 EUR' } as const;

function codes(facts: Parameters<typeof postingOf>[0], demands = ALL): string[] {
  const filed = [{ posting: postingOf(facts), file: 'a.md' }];
  return findUnmetDemands(filed, TODAY, demands).map(({ code }) => code);
}

describe('what a board demands', () => {
  it('is pay and, of remote work, from where one may apply', () => {
    expect(codes({})).toEqual(['pay-required']);
    expect(codes({ workplace: 'remote' })).toEqual([
      'pay-required',
      'applicant-locations-required',
    ]);
    expect(codes({ salary, workplace: 'remote', applicantLocations: ['NO'] })).toEqual([]);
    expect(codes({ salary, workplace: 'hybrid' })).toEqual([]);
  });

  it('is nothing unless its owner says so', () => {
    const none = { requirePay: false, requireApplicantLocations: false };
    expect(codes({ workplace: 'remote' }, none)).toEqual([]);
  });

  it('is not asked of closed postings', () => {
    expect(codes({ closed: true })).toEqual([]);
    expect(codes({ validThrough: '2026-11-20' })).toEqual([]);
  });

  it('replaces the warning about the same thing, of the same file', () => {
    const warning = problem('remote-for-whom', { file: 'a.md' }, {});
    const other = problem('remote-for-whom', { file: 'b.md' }, {});
    const error = problem('applicant-locations-required', { file: 'a.md' }, {});
    expect(withoutSuperfluous([warning, other, error])).toEqual([other, error]);
  });
});
