import { describe, expect, it } from 'vitest';
import { findSalary, readSalary } from '../../../../src/values/salary.ts';

describe("a portal's estimate", () => {
  it.each([
    'Gehaltsprognose: 52.000 - 68.000 €/Jahr',
    'Geschätztes Gehalt: 61.000 – 82.000 €/Jahr',
    'Estimated salary: $80,000 - $95,000 a year',
    'Salary estimate\n$80,000 - $95,000 a year',
    'Salaire estimé : 38 000 à 42 000 € par an',
  ])('%s is no pay', (text) => {
    expect(findSalary(text)).toBeNull();
    expect(readSalary(text)).toBeNull();
  });

  it("does not take the employer's own wording for one", () => {
    const text = 'The estimated salary range for this role is $120,000 to $150,000 a year.';
    expect(findSalary(text)).toMatchObject({ min: 120_000, max: 150_000 });
  });
});
